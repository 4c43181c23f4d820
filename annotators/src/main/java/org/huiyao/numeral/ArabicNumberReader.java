package org.huiyao.numeral;

import org.huiyao.numeral.ScannedNumber.Form;

/** Reads Arabic digits with thousands separators, a decimal point and stray blanks: 1,234, 75.2. */
final class ArabicNumberReader {

  /** Longer runs of digits name a thing. */
  private static final int LONGEST = 11;

  /**
   * Reads the number that begins at {@code begin}.
   *
   * @param text folded text with a digit at {@code begin}
   * @return the number, of form {@link Form#CODE} where its digits cannot be a quantity
   */
  ScannedNumber read(CharSequence text, int begin) {
    int end = digitsEnd(text, begin);
    int year = splitYear(text, begin, end);
    if (year > end) {
      return number(text, begin, year, Form.ARABIC);
    }
    if (end - begin > LONGEST || text.charAt(begin) == '0' && end - begin > 1) {
      return new ScannedNumber(begin, end, 0, 0, false, Form.CODE);
    }
    if (end - begin <= 3) {
      end = groupsEnd(text, end);
    }
    if (isPoint(text, end) && isDigit(text, end + 1)) {
      end = digitsEnd(text, end + 1);
    }
    return number(text, begin, end, end - begin > 24 ? Form.CODE : Form.ARABIC);
  }

  private static ScannedNumber number(CharSequence text, int begin, int end, Form form) {
    StringBuilder digits = new StringBuilder();
    for (int i = begin; i < end && digits.length() < 24; i++) {
      if (isDigit(text, i) || text.charAt(i) == '.') {
        digits.append(text.charAt(i));
      }
    }
    double value = Double.parseDouble(digits.toString());
    return new ScannedNumber(begin, end, value, value, false, form);
  }

  /** The end of a year whose four digits a blank parts (202 2年), or -1. */
  private static int splitYear(CharSequence text, int begin, int end) {
    int length = end - begin;
    if (length > 3 || end >= text.length() || text.charAt(end) != ' ') {
      return -1;
    }
    int second = digitsEnd(text, end + 1);
    boolean fourDigits = length + second - end - 1 == 4;
    int sign = second < text.length() && text.charAt(second) == ' ' ? second + 1 : second;
    boolean year = fourDigits && sign < text.length() && text.charAt(sign) == '年';
    String century =
        year ? "" + text.charAt(begin) + text.charAt(length > 1 ? begin + 1 : end + 1) : "";
    return century.equals("19") || century.equals("20") ? second : -1;
  }

  /** Past every group of a comma and exactly three digits. */
  private static int groupsEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) == ','
        && isDigit(text, end + 1)
        && isDigit(text, end + 2)
        && isDigit(text, end + 3)
        && !isDigit(text, end + 4)) {
      end += 4;
    }
    return end;
  }

  private static boolean isPoint(CharSequence text, int offset) {
    return offset < text.length() && text.charAt(offset) == '.';
  }

  /** Offset after the digits that begin at {@code from}. */
  static int digitsEnd(CharSequence text, int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /** Whether an ASCII digit stands at {@code offset}; false outside the text. */
  static boolean isDigit(CharSequence text, int offset) {
    return offset >= 0
        && offset < text.length()
        && text.charAt(offset) >= '0'
        && text.charAt(offset) <= '9';
  }
}
