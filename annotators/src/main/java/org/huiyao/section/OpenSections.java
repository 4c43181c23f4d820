package org.huiyao.section;

import java.util.List;
import org.huiyao.type.Section;

/** The sections of a document around an offset that only moves forward. */
public final class OpenSections {

  private final List<Section> sections;
  private int next;
  private Section last;

  /**
   * @param sections a document's sections, in order
   */
  public OpenSections(List<Section> sections) {
    this.sections = sections;
  }

  /**
   * The innermost section at {@code offset}, null outside all.
   *
   * @param offset not before the one asked for last
   */
  public Section at(int offset) {
    while (next < sections.size() && sections.get(next).getBegin() <= offset) {
      last = sections.get(next++);
    }
    Section innermost = last;
    while (innermost != null && innermost.getContentEnd() <= offset) {
      innermost = innermost.getParent();
    }
    return innermost;
  }
}
