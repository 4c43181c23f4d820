package org.huiyao.fact;

import java.util.Optional;

/**
 * What is seen of a count.
 *
 * @param features what the classifier is told; nothing where the rules are certain
 * @param byRules what the rules and the counts before it say
 * @param opinions which kind of proposal it is where it counts opinions
 */
record KindObservation(String[] features, Kind byRules, Optional<String> opinions) {

  private static final String[] NONE = {};

  /** A count whose unit decides alone, so that the classifier is not asked. */
  static KindObservation certain(Kind byRules) {
    return new KindObservation(NONE, byRules, Optional.empty());
  }

  /** Whether the rules decide alone. */
  boolean isCertain() {
    return byRules.score() == Kind.CERTAIN;
  }
}
