package org.huiyao.format;

import java.util.Locale;

/** How the numbers of lists are written in Word files. */
final class ListNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int CIRCLED = 20;
  private static final int LETTERS = 26;
  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private ListNumber() {}

  /**
   * A number as a list shows it.
   *
   * @param number from 0
   * @param format as OOXML names it ({@code chineseCounting}); one that is not known is decimal
   */
  static String of(int number, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "chineseLegalSimplified",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(number);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, DIGITS);
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number > 0 && number <= CIRCLED ? Character.toString('①' + number - 1) : decimal(number);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "bullet", "none" -> "";
      default -> decimal(number);
    };
  }

  private static String decimal(int number) {
    return Integer.toString(number);
  }

  /** Counting up to 99, as parts of a text are counted; beyond, digit by digit. */
  private static String chinese(int number) {
    if (number < 10 || number > 99) {
      return digits(number, DIGITS);
    }
    String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
    return tens + "十" + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
  }

  private static String digits(int number, String signs) {
    StringBuilder written = new StringBuilder();
    decimal(number).chars().forEach(c -> written.append(signs.charAt(c - '0')));
    return written.toString();
  }

  private static String letters(int number, char first) {
    return number > 0 && number <= LETTERS
        ? Character.toString(first + number - 1)
        : decimal(number);
  }

  private static String roman(int number) {
    StringBuilder written = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
        written.append(ROMAN_SIGNS[i]);
      }
    }
    return written.toString();
  }
}
