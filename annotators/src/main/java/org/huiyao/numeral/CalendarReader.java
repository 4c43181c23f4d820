package org.huiyao.numeral;

import org.huiyao.numeral.ScannedNumber.Form;

/** Reads days and times written in digits and signs alone: 2022.1.6, 2022-05-09, 19:08. */
final class CalendarReader {

  /**
   * Reads the date or time that begins at {@code begin}.
   *
   * @param text folded text
   * @return the date with its year as the value, the time with its hour; null where there is
   *     neither
   */
  ScannedNumber read(CharSequence text, int begin) {
    int first = ArabicNumberReader.digitsEnd(text, begin);
    if (first - begin == 4) {
      return day(text, begin, first);
    }
    boolean clock =
        (first - begin == 1 || first - begin == 2)
            && charAt(text, first) == ':'
            && ArabicNumberReader.digitsEnd(text, first + 1) == first + 3
            && value(text, begin, first) < 25;
    return clock ? number(text, begin, first, first + 3, Form.CLOCK) : null;
  }

  private static ScannedNumber day(CharSequence text, int begin, int yearEnd) {
    char sign = charAt(text, yearEnd);
    if (sign != '.' && sign != '-' && sign != '/') {
      return null;
    }
    int monthEnd = ArabicNumberReader.digitsEnd(text, yearEnd + 1);
    int dayEnd = ArabicNumberReader.digitsEnd(text, monthEnd + 1);
    boolean day =
        isShort(yearEnd + 1, monthEnd)
            && charAt(text, monthEnd) == sign
            && isShort(monthEnd + 1, dayEnd);
    return day ? number(text, begin, yearEnd, dayEnd, Form.CALENDAR) : null;
  }

  private static boolean isShort(int begin, int end) {
    return end - begin == 1 || end - begin == 2;
  }

  private static ScannedNumber number(
      CharSequence text, int begin, int valueEnd, int end, Form form) {
    int value = value(text, begin, valueEnd);
    return new ScannedNumber(begin, end, value, value, false, form);
  }

  private static int value(CharSequence text, int begin, int end) {
    return Integer.parseInt(text, begin, end, 10);
  }

  private static char charAt(CharSequence text, int offset) {
    return offset < text.length() ? text.charAt(offset) : '\n';
  }
}
