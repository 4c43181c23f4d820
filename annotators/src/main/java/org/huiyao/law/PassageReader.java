package org.huiyao.law;

import java.util.List;
import java.util.function.Supplier;
import org.huiyao.section.OpenSections;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.type.Section;

/**
 * Tells what kind of passage the sentences of a text stand in, from its beginning to its end. Few
 * sentences name a law, so it reads no passage but one that is asked for.
 */
final class PassageReader implements Supplier<Passage> {

  private static final List<String> LAWMAKING =
      Table.load("law/lawmaking.tsv").rows().stream().map(row -> row.get("word")).toList();

  private static final String YEAR = "年";

  private final String text;
  private final OpenSections sections;
  private final int offset;

  /** Opens a sentence on what is to come: the year planned for; empty where it is not known. */
  private final String plannedYear;

  private int paragraphBegin;
  private int paragraphEnd = -1;
  private int sentenceBegin;

  /** Whether the paragraph tells of laws made; null until asked. */
  private Boolean lawmakingParagraph;

  /**
   * @param sections the sections of the document that has the text
   * @param offset where the text begins in what the sections count in
   * @param reportYear the year reported on
   * @param planYear the year planned for; 0 where it is not known
   */
  PassageReader(FoldedText text, OpenSections sections, int offset, int reportYear, int planYear) {
    this.text = text.toString();
    this.sections = sections;
    this.offset = offset;
    plannedYear = planYear > reportYear ? planYear + YEAR : "";
  }

  /**
   * Goes on to a sentence.
   *
   * @param begin where it begins in the text, not before the one before
   */
  void moveTo(int begin) {
    sentenceBegin = begin;
    if (begin > paragraphEnd) {
      int end = text.indexOf('\n', begin);
      paragraphBegin = begin;
      paragraphEnd = end < 0 ? text.length() : end;
      lawmakingParagraph = null;
    }
  }

  /** The passage that the sentence moved to stands in. */
  @Override
  public Passage get() {
    if (lawmakingParagraph == null) {
      lawmakingParagraph = lawmaking(text.substring(paragraphBegin, paragraphEnd));
    }
    Section section = sections.at(offset + sentenceBegin);
    boolean planned =
        section != null && "plan".equals(section.getPhase())
            || !plannedYear.isEmpty() && text.startsWith(plannedYear, sentenceBegin);
    return new Passage(planned, lawmakingParagraph || lawmaking(section));
  }

  private static boolean lawmaking(Section section) {
    for (Section around = section; around != null; around = around.getParent()) {
      if (around.getTitle() != null && lawmaking(around.getTitle())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title or paragraph tells of laws made. */
  static boolean lawmaking(String words) {
    for (String word : LAWMAKING) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
