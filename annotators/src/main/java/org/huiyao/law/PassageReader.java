package org.huiyao.law;

import java.util.List;
import org.huiyao.table.Table;
import org.huiyao.type.Section;

/** Reads from a section and those around it what they say of the sentences in them. */
final class PassageReader {

  private final List<String> lawmakingWords =
      Table.load("law/lawmaking_titles.tsv").rows().stream().map(row -> row.get("word")).toList();

  /**
   * @param section the innermost section; null outside all
   */
  Passage read(Section section) {
    boolean planned = section != null && "plan".equals(section.getPhase());
    boolean lawmaking = false;
    for (Section around = section; around != null; around = around.getParent()) {
      lawmaking |= around.getTitle() != null && lawmaking(around.getTitle());
    }
    return new Passage(planned, lawmaking);
  }

  /** Whether the sections under a title tell of laws made. */
  boolean lawmaking(String title) {
    return lawmakingWords.stream().anyMatch(title::contains);
  }
}
