package org.huiyao.section;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Tells which numbering a marker had of which a damaged page has left the mark 、 alone: that of the
 * gap it fills in the numbers around it, else that of its like before it, else a deeper one.
 */
final class LostNumbers {

  private static final char MARK = '、';

  /** Rank of 1、, which loses its number as 一、 does. */
  private static final int DEEPER = 7 * Candidate.STEP;

  private final FoldedText text;
  private final PartTitles parts;
  private final List<Candidate> headings;

  private LostNumbers(FoldedText text, PartTitles parts, List<Candidate> headings) {
    this.text = text;
    this.parts = parts;
    this.headings = new ArrayList<>(headings);
  }

  /** The headings of a text with the ranks of lost numbers restored. */
  static List<Candidate> restored(FoldedText text, PartTitles parts, List<Candidate> headings) {
    LostNumbers lost = new LostNumbers(text, parts, headings);
    lost.restore();
    return lost.headings;
  }

  private void restore() {
    int begin = 0;
    while (begin < headings.size()) {
      int end = begin;
      while (end < headings.size() && isLost(headings.get(end))) {
        end++;
      }
      if (end > begin) {
        restore(begin, end);
      }
      begin = end + 1;
    }
  }

  private boolean isLost(Candidate heading) {
    return heading.isNumbered()
        && text.charAt(heading.span().begin()) == MARK
        && !parts.isPart(text, new Span(heading.markerEnd(), heading.span().end()));
  }

  /** Restores a run of lost numbers. */
  private void restore(int begin, int end) {
    Candidate next = end < headings.size() ? headings.get(end) : null;
    int gap = next == null ? 0 : next.ordinal() - 1 - ordinalBefore(begin, next.rank());
    for (int i = begin; i < end; i++) {
      Candidate heading = headings.get(i);
      boolean fills = gap >= end - i || gap > 0 && heading.style() == next.style();
      if (fills) {
        headings.set(i, heading.ranked(next.rank()));
        gap--;
      } else if (i > 0) {
        Candidate last = headings.get(i - 1);
        boolean alike = last.isNumbered() && last.style() == heading.style();
        boolean inside = last.isNumbered() && heading.style() == HeadingStyle.RUN_IN;
        headings.set(
            i, alike ? heading.ranked(last.rank()) : inside ? heading.ranked(DEEPER) : heading);
      }
    }
  }

  /** The number that a numbering has reached before a heading; 0 where it begins anew. */
  private int ordinalBefore(int heading, int rank) {
    for (int i = heading - 1; i >= 0 && headings.get(i).rank() >= rank; i--) {
      if (headings.get(i).rank() == rank) {
        return headings.get(i).ordinal();
      }
    }
    return 0;
  }
}
