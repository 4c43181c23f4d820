package org.huiyao.fact;

import java.util.List;
import org.huiyao.count.Count;

/**
 * What is seen of a count.
 *
 * @param ranked what the rules say of it alone, the best kind and the second best
 * @param byRules what the rules and the counts before it say
 * @param previous what they said of the count before
 * @param sameUnit what they said of the last count in its unit
 */
record KindObservation(Count count, List<Kind> ranked, Kind byRules, Kind previous, Kind sameUnit) {

  /** Whether the rules decide alone. */
  boolean isCertain() {
    return byRules.score() == Kind.CERTAIN;
  }

  /** The same seen without rules that know it. */
  KindObservation unruled(Kind unknown) {
    return new KindObservation(count, List.of(), unknown, previous, sameUnit);
  }
}
