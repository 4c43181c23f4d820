package org.huiyao.fact;

/**
 * What is seen of a count.
 *
 * @param features what the classifier is told; nothing where the rules are certain
 * @param byRules what the rules and the counts before it say
 */
record KindObservation(String[] features, KindRules.Kind byRules) {

  private static final String[] NONE = {};

  /** A count whose unit decides alone, so that the classifier is not asked. */
  static KindObservation certain(KindRules.Kind byRules) {
    return new KindObservation(NONE, byRules);
  }

  /** Whether the rules decide alone. */
  boolean isCertain() {
    return byRules.score() == KindRules.Kind.CERTAIN;
  }
}
