package org.huiyao.section;

/** The numbers that headings and items are counted with, from 1 to 99. */
final class Ordinals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  private Ordinals() {}

  /**
   * The value of {@code number}: 12, 十二, 拾贰, ⑫ or ㈠.
   *
   * @return 0 if it is none of these
   */
  static int value(CharSequence number) {
    if (number.isEmpty()) {
      return 0;
    }
    int tens = 0;
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '十' || c == '拾') {
        tens = value == 0 ? 1 : value;
        value = 0;
      } else {
        int digit = digit(c);
        if (digit < 0) {
          return 0;
        }
        value = value * 10 + digit;
      }
    }
    return tens * 10 + value;
  }

  private static int digit(char c) {
    int chinese = Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
    return chinese >= 0 ? chinese : Character.getNumericValue(c);
  }
}
