package org.huiyao.numeral;

/**
 * A number as it is written, before anything is known of its sentence.
 *
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param low its value; the lower end of a range
 * @param high the upper end of a range; the value where it is no range
 * @param over whether 余, 多 or 几 stands in it
 * @param form how it is written
 */
record ScannedNumber(int begin, int end, double low, double high, boolean over, Form form) {

  /** How a number is written. */
  enum Form {
    /** Digits, with or without a multiplier. */
    ARABIC,
    /** Chinese numerals. */
    CHINESE,
    /** Chinese digits one after another that are no quantity: 二〇二二, 一三三四. */
    DIGITS,
    /** A multiplier alone: 百, 万. */
    MULTIPLIER,
    /** 75%, 百分之九十. */
    PERCENT,
    /** 三分之二, 一半. */
    FRACTION,
    /** 2022.1.6, 2022-01-06. */
    CALENDAR,
    /** 19:08. */
    CLOCK,
    /** Digits that name a thing: 0519, 32041102000483. */
    CODE
  }

  boolean isRange() {
    return high > low;
  }

  boolean isChinese() {
    return form == Form.CHINESE || form == Form.DIGITS || form == Form.MULTIPLIER;
  }

  /** The same number beginning earlier. */
  ScannedNumber from(int earlier) {
    return new ScannedNumber(earlier, end, low, high, over, form);
  }

  /** The same number written otherwise. */
  ScannedNumber as(Form other) {
    return new ScannedNumber(begin, end, low, high, over, other);
  }

  /** The number with 余, 多 or 几 in it. */
  ScannedNumber asOver() {
    return new ScannedNumber(
        begin, end, low, high, true, form == Form.MULTIPLIER ? Form.CHINESE : form);
  }

  /** The number with what follows it up to {@code later}, which multiplies it {@code by}. */
  ScannedNumber extended(int later, double by) {
    return new ScannedNumber(begin, later, product(low, by), product(high, by), over, form);
  }

  /** A product without the dust of binary fractions: 2.03亿 is 203000000. */
  private static double product(double value, double by) {
    double product = value * by;
    return by > 1 ? Math.rint(product * 100) / 100 : product;
  }
}
