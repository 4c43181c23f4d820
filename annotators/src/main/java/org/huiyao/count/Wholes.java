package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.CharacterSet;
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

  private static final CharacterSet LIST_MARKS = CharacterSet.of("、,");

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
    boolean follows =
        wholes.get(index - 1) != NONE || isDone(count, between) || isOfLevel(count, between);
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

  /** Whether a count is of a level of the things counted: 代表5200名,省级38人. */
  private static boolean isOfLevel(Count count, String between) {
    return count.inheritsItem() && goesOn(between) && Continuations.isLevel(between.substring(1));
  }

  private static boolean isListed(String between, int whole) {
    return whole != NONE && goesOn(between);
  }

  private static boolean goesOn(String between) {
    return !between.isEmpty() && LIST_MARKS.contains(between.charAt(0));
  }

  private boolean sameUnit(int whole, Count part) {
    return sameUnit(counts.get(whole).numeral(), part.numeral());
  }

  /** Whether two numbers count in the same unit, people in any of theirs. */
  static boolean sameUnit(NumeralMention one, NumeralMention other) {
    return one.unit().equals(other.unit()) || Count.isOfPersons(one) && Count.isOfPersons(other);
  }

  private boolean holds(int whole, Count part) {
    NumeralMention total = counts.get(whole).numeral();
    return part.numeral().value() <= total.value() && sentence.contains(total.span());
  }
}
