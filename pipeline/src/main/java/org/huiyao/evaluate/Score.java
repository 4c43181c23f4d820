package org.huiyao.evaluate;

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

  /** The share of what was found that is right; 1 where nothing was found. */
  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of the gold that was found right; 1 where the gold has none. */
  double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall; 1 where there is neither gold nor found. */
  double f1() {
    return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
  }
}
