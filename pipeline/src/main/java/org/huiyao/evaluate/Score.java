package org.huiyao.evaluate;

import java.util.OptionalDouble;

/**
 * Counts, and what follows from them.
 *
 * @param gold how many there are in the gold
 * @param found how many were found
 * @param right how many of those found are right
 */
record Score(int gold, int found, int right) {

  static final Score NONE = new Score(0, 0, 0);

  /** How a measure comes out in one comparison. */
  static Score of(Measure measure, Comparison comparison) {
    int right = (int) comparison.pairs().stream().filter(measure::accepts).count();
    return new Score(comparison.gold(), comparison.found(), right);
  }

  /** Both counted together. */
  Score plus(Score other) {
    return new Score(gold + other.gold, found + other.found, right + other.right);
  }

  /** The share of what was found that is right; nothing where nothing was found. */
  OptionalDouble precision() {
    return share(right, found);
  }

  /** The share of the gold that was found right; nothing where the gold has none. */
  OptionalDouble recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall; nothing where there is neither gold nor found. */
  OptionalDouble f1() {
    return share(2 * right, gold + found);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
