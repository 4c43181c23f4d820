package org.huiyao.numeral;

import org.huiyao.text.CharacterSet;

/** The characters of Chinese numerals. */
final class ChineseDigits {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String MULTIPLIERS = "十百千万亿";
  private static final CharacterSet NUMERALS = CharacterSet.of("零两" + DIGITS + MULTIPLIERS);

  private static final CharacterSet BEGINNINGS =
      CharacterSet.of("0123456789零两" + DIGITS + MULTIPLIERS);

  private ChineseDigits() {}

  /** Whether a number, in Chinese or Arabic digits, may begin with {@code c}. */
  static boolean mayBegin(char c) {
    return BEGINNINGS.contains(c);
  }

  /** Whether {@code c} can stand in a Chinese numeral. */
  static boolean isNumeral(char c) {
    return NUMERALS.contains(c);
  }

  /** 0 to 9, or -1 where {@code c} is no digit. */
  static int digit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** What 十, 百, 千, 万 or 亿 multiplies by, or 0 where {@code c} is none of them. */
  static double multiplier(char c) {
    return switch (MULTIPLIERS.indexOf(c)) {
      case 0 -> 10;
      case 1 -> 100;
      case 2 -> 1_000;
      case 3 -> 10_000;
      case 4 -> 100_000_000;
      default -> 0;
    };
  }
}
