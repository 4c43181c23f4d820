package org.huiyao.fact;

/**
 * What is seen of a count.
 *
 * @param features what the classifier is told
 * @param byRules what the rules and the counts before it say
 */
record KindObservation(String[] features, KindRules.Kind byRules) {}
