package org.huiyao.fact;

import java.util.List;
import java.util.Set;
import org.huiyao.count.Clauses;
import org.huiyao.count.Count;
import org.huiyao.count.CountedSentence;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;

/**
 * Tells counts of the people that a body has, of which nothing is told but their number
 * (全区五级人大代表共68915名), from counts of those who did something. Immutable; one instance serves any
 * number of threads.
 */
final class StandingNumbers {

  /** What people are taken for who did something. */
  private static final String TAKEN = "participation";

  private static final Decision STANDING = new Decision("membership", "", 0);

  private static final List<String> MEMBERS = List.of("代表", "委员", "组成人员");

  /** Verbs that tell no more than the number. */
  private static final Set<String> TELLING =
      Set.of("有", "共有", "现有", "达", "超过", "为", "达到", "在册", "组成");

  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;。:(");

  /**
   * A decision on a count, mended where nothing is told but the number.
   *
   * @param own what the count was taken for
   * @param index which of the sentence's counts it is
   * @param before what the counts before it in the sentence were taken for
   */
  Decision mended(
      Decision own, CountedSentence sentence, int index, List<Decision> before, FoldedText text) {
    Count count = sentence.counts().get(index);
    boolean goesOn = index == 0 || before.get(index - 1).type().equals(STANDING.type());
    return own.type().equals(TAKEN)
            && goesOn
            && isMembers(count, text)
            && stands(count, sentence, text)
        ? STANDING.sure(own.confidence())
        : own;
  }

  private static boolean isMembers(Count count, FoldedText text) {
    String item = count.item().of(text);
    return count.isOfPersons()
        && !count.inheritsItem()
        && MEMBERS.stream().anyMatch(item::endsWith);
  }

  /** Whether the clause ends with the count, whose noun stands before it, and has no other verb. */
  private static boolean stands(Count count, CountedSentence sentence, FoldedText text) {
    int end = count.numeral().unitEnd();
    if (count.item().end() > count.numeral().span().begin()
        || end < sentence.span().end() && !CLAUSE_ENDS.contains(text.charAt(end))) {
      return false;
    }
    int number = count.numeral().span().begin();
    int begin = Clauses.begin(text, sentence.span().begin(), number);
    for (Word word : sentence.words()) {
      boolean inside = begin <= word.begin() && word.end() <= number;
      if (inside && word.pos().startsWith("v") && !TELLING.contains(word.span().of(text))) {
        return false;
      }
    }
    return true;
  }
}
