package org.huiyao.law;

import java.util.List;
import org.huiyao.type.Section;

/** The sections of a document around an offset that only moves forward. */
final class OpenSections {

  private final List<Section> sections;
  private int next;
  private Section last;

  /**
   * @param sections a document's sections, in order
   */
  OpenSections(List<Section> sections) {
    this.sections = sections;
  }

  /**
   * The innermost section at {@code offset}, null outside all.
   *
   * @param offset not before the one asked for last
   */
  Section at(int offset) {
    while (next < sections.size() && sections.get(next).getBegin() <= offset) {
      last = sections.get(next++);
    }
    Section innermost = last;
    while (innermost != null && innermost.getContentEnd() <= offset) {
      innermost = innermost.getParent();
    }
    return innermost;
  }

  /** What a section and those around it say of the sentences in it. */
  static Passage passage(Section section) {
    boolean planned = section != null && "plan".equals(section.getPhase());
    boolean lawmaking = false;
    for (Section around = section; around != null; around = around.getParent()) {
      String title = around.getTitle();
      lawmaking |= title != null && (title.contains("立法") || title.contains("良法"));
    }
    return new Passage(planned, lawmaking);
  }
}
