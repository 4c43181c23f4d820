package org.huiyao.tally;

import java.math.BigDecimal;

/**
 * Facts added up.
 *
 * @param value their values' sum; of a range the lower end is taken
 * @param facts how many there are
 */
record Sum(BigDecimal value, int facts) {

  static Sum of(double value) {
    return new Sum(BigDecimal.valueOf(value), 1);
  }

  Sum plus(Sum other) {
    return new Sum(value.add(other.value), facts + other.facts);
  }

  /** The sum in plain notation, without a fraction where it is whole. */
  String text() {
    return value.stripTrailingZeros().toPlainString();
  }
}
