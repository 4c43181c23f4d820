package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Tells the counts of a sentence that are part of another: 250件,其中解决188件; 112人次(任命77人次,免职35人次);
 * 建议66件,已办结60件. So a tally never adds a part to its whole.
 */
final class Wholes {

  /** Stands for the count that a part belongs to where there is none. */
  static final int NONE = -1;

  /** Picks out of what was counted. */
  static final String OF_WHICH = "其中";

  /** Units that count people one as the other: 委员674名,其中港澳委员63人. */
  private static final Set<String> PEOPLE = Set.of("名", "人", "位");

  private final FoldedText text;
  private final Span sentence;
  private final List<Count> counts;

  Wholes(FoldedText text, Span sentence, List<Count> counts) {
    this.text = text;
    this.sentence = sentence;
    this.counts = counts;
  }

  /** For each count the index of its whole, {@link #NONE} where it is a whole itself. */
  List<Integer> read() {
    List<Integer> wholes = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      wholes.add(whole(i, wholes));
    }
    return wholes;
  }

  private int whole(int index, List<Integer> wholes) {
    Count count = counts.get(index);
    if (index == 0 || count.numeral().unit().isEmpty()) {
      return NONE;
    }
    int begin = count.numeral().span().begin();
    int previousEnd = counts.get(index - 1).numeral().unitEnd();
    String between = text.subSequence(previousEnd, begin).toString();
    if (between.contains(";") || between.contains("。")) {
      return NONE;
    }
    boolean bracketed = between.startsWith("(");
    int candidate = bracketed || wholes.get(index - 1) == NONE ? index - 1 : wholes.get(index - 1);
    if (between.contains(OF_WHICH) || bracketed) {
      return sameUnit(candidate, count) && holds(candidate, count) ? candidate : NONE;
    }
    boolean follows = wholes.get(index - 1) != NONE || isDone(count, between);
    return follows
            && sameUnit(candidate, count)
            && holds(candidate, count)
            && (isListed(between, wholes.get(index - 1)) || count.inheritsItem())
        ? candidate
        : NONE;
  }

  /** Whether a count without noun of its own says what became of the ones before it: 已办结60件. */
  private static boolean isDone(Count count, String between) {
    return count.inheritsItem() && between.contains("已");
  }

  private static boolean isListed(String between, int whole) {
    return whole != NONE && (between.startsWith("、") || between.indexOf(',') == 0);
  }

  private boolean sameUnit(int whole, Count part) {
    String unit = counts.get(whole).numeral().unit();
    String other = part.numeral().unit();
    return unit.equals(other) || PEOPLE.contains(unit) && PEOPLE.contains(other);
  }

  private boolean holds(int whole, Count part) {
    NumeralMention total = counts.get(whole).numeral();
    return part.numeral().value() <= total.value() && sentence.contains(total.span());
  }
}
