package org.huiyao.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts headings into their nesting: a heading stands in the last one before it that outranks it.
 */
final class Outline {

  /**
   * Where a heading stands.
   *
   * @param parent index of the heading it stands in, -1 for none
   * @param level how deep it stands, the outermost at 0 or, where there is no title, at 1
   * @param contentEnd where its text ends
   */
  record Position(int parent, int level, int contentEnd) {}

  private final List<Candidate> headings;
  private final int textEnd;
  private final int[] parents;
  private final int[] levels;
  private final int[] ends;
  private final boolean parts;

  private Outline(List<Candidate> headings, int textEnd) {
    this.headings = headings;
    this.textEnd = textEnd;
    this.parents = new int[headings.size()];
    this.levels = new int[headings.size()];
    this.ends = new int[headings.size()];
    this.parts = headings.stream().anyMatch(heading -> heading.rank() == Candidate.PART);
  }

  /**
   * The positions of headings given in the order of the text.
   *
   * @param textEnd where the document ends
   */
  static List<Position> of(List<Candidate> headings, int textEnd) {
    return new Outline(headings, textEnd).positions();
  }

  private List<Position> positions() {
    int[] ranks = ranks();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      Candidate heading = headings.get(i);
      while (!open.isEmpty() && isOver(open.peek(), heading, ranks, ranks[i])) {
        close(open.pop(), heading.span().begin());
      }
      parents[i] = open.isEmpty() ? -1 : open.peek();
      levels[i] = Math.max(highest(heading), open.isEmpty() ? 0 : levels[open.peek()] + 1);
      open.push(i);
    }
    open.forEach(heading -> close(heading, textEnd));
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      positions.add(new Position(parents[i], levels[i], ends[i]));
    }
    return positions;
  }

  /** Numbers stand below the parts of a document even where a part's own title is missing. */
  private int highest(Candidate heading) {
    if (heading.rank() == Candidate.TITLE) {
      return 0;
    }
    return parts && heading.isNumbered() && heading.rank() > Candidate.PART ? 2 : 1;
  }

  private boolean isOver(int open, Candidate next, int[] ranks, int rank) {
    boolean otherParagraph = !headings.get(open).paragraph().equals(next.paragraph());
    return ranks[open] >= rank || ranks[open] == Candidate.ITEM && otherParagraph;
  }

  private void close(int heading, int end) {
    boolean item = headings.get(heading).style() == HeadingStyle.ITEM;
    ends[heading] = item ? Math.min(end, headings.get(heading).paragraph().end()) : end;
  }

  /**
   * Ranks, with those of unnumbered headings told by the numbers around them: a part where the
   * numbering begins anew under it, right above a numbering that first begins there, else below all
   * numberings.
   */
  private int[] ranks() {
    int[] ranks = new int[headings.size()];
    Candidate next = null;
    for (int i = headings.size() - 1; i >= 0; i--) {
      Candidate heading = headings.get(i);
      ranks[i] = heading.rank();
      if (heading.rank() == Candidate.UNNUMBERED && next != null && next.ordinal() == 1) {
        ranks[i] = next.rank() - Candidate.STEP / 2;
      }
      next = isNumbered(heading) ? heading : next;
    }
    int outer = Integer.MAX_VALUE;
    for (int i = 0; i < ranks.length; i++) {
      Candidate heading = headings.get(i);
      if (heading.rank() == Candidate.UNNUMBERED && ranks[i] <= outer) {
        ranks[i] = Candidate.PART;
      }
      outer = isNumbered(heading) || ranks[i] == Candidate.PART ? ranks[i] : outer;
    }
    return ranks;
  }

  private static boolean isNumbered(Candidate heading) {
    return heading.isNumbered() && heading.style() != HeadingStyle.ITEM;
  }
}
