package org.huiyao.numeral;

import org.huiyao.numeral.ScannedNumber.Form;

/** Reads a run of Chinese numerals: 一千二百三十四, 两万, 二〇二二, 三四十. */
final class ChineseNumberReader {

  /** Longer runs are no numbers. */
  private static final int LONGEST = 24;

  /** What a run says: a value, or two where it holds neighbouring digits (两三). */
  private static final class Sum {
    private double total;
    private double section;
    private double digit;
    private boolean pending;

    void digit(int value) {
      digit = value;
      pending = value > 0;
    }

    void multiply(double by) {
      if (by < 10_000) {
        section += by * (pending ? digit : 1);
      } else {
        double group = section + (pending ? digit : 0);
        total = by > 10_000 ? (total + atLeastOne(group)) * by : total + atLeastOne(group) * by;
        section = 0;
      }
      pending = false;
    }

    private double atLeastOne(double group) {
      return group == 0 && total == 0 ? 1 : group;
    }

    double value() {
      return total + section + (pending ? digit : 0);
    }
  }

  /**
   * Reads the numerals from {@code begin} to {@code end}.
   *
   * @return the number; of form {@link Form#DIGITS} where the run is no quantity
   */
  ScannedNumber read(CharSequence text, int begin, int end) {
    boolean multiplied = false;
    for (int i = begin; i < end && !multiplied; i++) {
      multiplied = ChineseDigits.multiplier(text.charAt(i)) > 0;
    }
    if (end - begin > LONGEST) {
      return digits(begin, end, 0);
    }
    if (!multiplied && end - begin > 1 && !isPair(text, begin, end)) {
      return digits(begin, end, concatenated(text, begin, end));
    }
    return sum(text, begin, end);
  }

  private ScannedNumber sum(CharSequence text, int begin, int end) {
    Sum low = new Sum();
    Sum high = new Sum();
    boolean quantity = true;
    for (int i = begin; i < end; i++) {
      int digit = ChineseDigits.digit(text.charAt(i));
      if (digit < 0) {
        double by = ChineseDigits.multiplier(text.charAt(i));
        low.multiply(by);
        high.multiply(by);
      } else if (low.pending && digit > 0) {
        quantity &= digit == low.digit + 1 && high.digit == low.digit;
        high.digit(digit);
      } else {
        low.digit(digit);
        high.digit(digit);
      }
    }
    if (!quantity) {
      return digits(begin, end, low.value());
    }
    Form form = isMultiplier(text, begin, end) ? Form.MULTIPLIER : Form.CHINESE;
    return new ScannedNumber(begin, end, low.value(), high.value(), false, form);
  }

  /** 百, 百万: nothing but multipliers; 十 and 十万 are numbers. */
  private static boolean isMultiplier(CharSequence text, int begin, int end) {
    boolean alone = text.charAt(begin) != '十';
    for (int i = begin; i < end; i++) {
      alone &= ChineseDigits.multiplier(text.charAt(i)) > 0;
    }
    return alone;
  }

  private static boolean isPair(CharSequence text, int begin, int end) {
    int first = ChineseDigits.digit(text.charAt(begin));
    return end - begin == 2
        && first > 0
        && ChineseDigits.digit(text.charAt(begin + 1)) == first + 1;
  }

  private static double concatenated(CharSequence text, int begin, int end) {
    double value = 0;
    for (int i = begin; i < end; i++) {
      value = value * 10 + ChineseDigits.digit(text.charAt(i));
    }
    return value;
  }

  private static ScannedNumber digits(int begin, int end, double value) {
    return new ScannedNumber(begin, end, value, value, false, Form.DIGITS);
  }
}
