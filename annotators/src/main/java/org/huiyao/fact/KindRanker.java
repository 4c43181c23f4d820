package org.huiyao.fact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.huiyao.count.Count;
import org.huiyao.count.CountedSentence;
import org.huiyao.text.FoldedText;

/**
 * Tells the kinds of the counts of one document by the {@link KindRules}, count after count; not
 * for several threads.
 */
final class KindRanker {

  private final KindRules rules;
  private final BitSet ofGenre;
  private final Surroundings around;
  private final MetCells items;
  private final MetCells verbs;
  private final MetCells nears;

  /** By kind the score of the best rule. */
  private final int[] scores;

  KindRanker(KindRules rules, FoldedText text, String genre) {
    this.rules = rules;
    ofGenre = rules.ofGenre(genre);
    around = new Surroundings(text, rules.vocabulary().size());
    items = rules.items().unmet();
    verbs = rules.verbs().unmet();
    nears = rules.nears().unmet();
    scores = new int[rules.kinds().size()];
  }

  /**
   * What the rules say of a count: the best kind, then the second best; fewer where fewer apply.
   */
  List<Kind> rank(CountedSentence sentence, Count count) {
    UnitRules unit = rules.ofUnit(count.numeral());
    if (unit.certain() != null) {
      return List.of(unit.certain());
    }
    around.read(count, sentence.hits());
    rules.items().meet(around.items(), items);
    rules.verbs().meet(around.verbs(), verbs);
    rules.nears().meet(around.nears(), nears);
    score(unit.rules());
    return bestTwo();
  }

  private void score(BitSet ofUnit) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < items.size(); i++) {
      score(items.rule(i), ofUnit);
    }
    for (int i = 0; i < verbs.size(); i++) {
      if (rules.items().isEmpty(verbs.rule(i))) {
        score(verbs.rule(i), ofUnit);
      }
    }
  }

  /**
   * How much of a count's surroundings a rule explains: the more words, the longer and the nearer,
   * the more.
   */
  private void score(int rule, BitSet ofUnit) {
    int item = items.strength(rule);
    int verb = verbs.strength(rule);
    int near = nears.strength(rule);
    boolean met =
        item != Alternatives.NONE && verb != Alternatives.NONE && near != Alternatives.NONE;
    if (met && ofUnit.get(rule) && ofGenre.get(rule)) {
      int kind = rules.kindOf(rule);
      scores[kind] = Math.max(scores[kind], item + verb + near + rules.bonus(rule));
    }
  }

  private List<Kind> bestTwo() {
    int best = best(-1);
    if (best < 0) {
      return List.of();
    }
    int second = best(best);
    return second < 0 ? List.of(kind(best)) : List.of(kind(best), kind(second));
  }

  /** The kind with the highest score above 0, the first of several, but for one; -1 if none is. */
  private int best(int except) {
    int best = -1;
    for (int kind = 0; kind < scores.length; kind++) {
      if (kind != except && scores[kind] > (best < 0 ? 0 : scores[best])) {
        best = kind;
      }
    }
    return best;
  }

  private Kind kind(int index) {
    return rules.kinds().get(index).scored(scores[index]);
  }
}
