package org.huiyao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often facts of a confidence are right: their number and its type and kind.
 *
 * @param from the least confidence
 * @param to the confidence they stay below, more than 1 for the last
 * @param confidence the sum of their confidences
 * @param facts how many there are
 * @param right how many are right
 */
record Reliability(double from, double to, double confidence, int facts, int right) {

  private static final double[] STEPS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01};
  private static final List<String> JUDGED = List.of("type", "kind");

  /** The facts of a corpus by confidence, those without any left out. */
  static List<Reliability> of(List<Comparison> comparisons) {
    List<Reliability> table = new ArrayList<>();
    for (int i = 0; i + 1 < STEPS.length; i++) {
      Reliability empty = new Reliability(STEPS[i], STEPS[i + 1], 0, 0, 0);
      Reliability filled =
          comparisons.stream()
              .flatMap(
                  comparison ->
                      Stream.concat(
                          comparison.pairs().stream()
                              .map(p -> empty.one(p.found(), p.gold().agrees(p.found(), JUDGED))),
                          comparison.extra().stream().map(extra -> empty.one(extra, false))))
              .reduce(empty, Reliability::plus);
      if (filled.facts > 0) {
        table.add(filled);
      }
    }
    return table;
  }

  private Reliability one(Mention found, boolean isRight) {
    String told = found.get("confidence");
    double value = told.isEmpty() ? -1 : Double.parseDouble(told);
    return value < from || value >= to
        ? new Reliability(from, to, 0, 0, 0)
        : new Reliability(from, to, value, 1, isRight ? 1 : 0);
  }

  private Reliability plus(Reliability other) {
    return new Reliability(
        from, to, confidence + other.confidence, facts + other.facts, right + other.right);
  }

  /** Their mean confidence. */
  double meanConfidence() {
    return confidence / facts;
  }

  /** The share of them that is right. */
  double shareRight() {
    return (double) right / facts;
  }
}
