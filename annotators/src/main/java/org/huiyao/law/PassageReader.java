package org.huiyao.law;

import java.util.List;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.type.Section;

/** Tells what kind of passage the sentences of a text stand in, from its beginning to its end. */
final class PassageReader {

  private static final List<String> LAWMAKING =
      Table.load("law/lawmaking.tsv").rows().stream().map(row -> row.get("word")).toList();

  private final String text;
  private int paragraphEnd = -1;
  private boolean lawmakingParagraph;

  PassageReader(FoldedText text) {
    this.text = text.toString();
  }

  /**
   * The passage of a sentence.
   *
   * @param section the innermost section; null outside all
   * @param begin where the sentence begins in the text, not before the one asked for last
   */
  Passage read(Section section, int begin) {
    if (begin > paragraphEnd) {
      int end = text.indexOf('\n', begin);
      paragraphEnd = end < 0 ? text.length() : end;
      lawmakingParagraph = lawmaking(text.substring(begin, paragraphEnd));
    }
    boolean planned = section != null && "plan".equals(section.getPhase());
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
    return LAWMAKING.stream().anyMatch(words::contains);
  }
}
