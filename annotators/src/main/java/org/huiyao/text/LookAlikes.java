package org.huiyao.text;

/** Mends what character recognition takes for digits and for zeros: l2次, 2O22年, 1〇2人, 二0二二年. */
final class LookAlikes {

  private static final String LETTERS = "OoIl〇";
  private static final String DIGITS = "0011" + '0';
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String ZEROS = "0Oo";

  private static final char ASCII = 0x80;

  /** How many digits a year has. */
  private static final int YEAR = 4;

  private LookAlikes() {}

  /** Whether a character may have to be mended, given the one before it. */
  static boolean isSuspect(char before, char c) {
    return c == 'O'
        || c == 'o'
        || c == 'I'
        || c == 'l'
        || c == '〇'
        || c == '0' && CHINESE.indexOf(before) >= 0;
  }

  /**
   * Replaces letters in numbers by digits, in place.
   *
   * @param chars folded characters
   */
  static void mend(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if ((c < ASCII || c == '〇') && (isDigit(c) || LETTERS.indexOf(c) >= 0)) {
        i = mendNumber(chars, i) - 1;
      }
    }
  }

  /** Mends the run of digits and letters that begins at an offset; returns where it ends. */
  private static int mendNumber(char[] chars, int begin) {
    int end = begin;
    int digits = 0;
    while (end < chars.length && (isDigit(chars[end]) || LETTERS.indexOf(chars[end]) >= 0)) {
      digits += isDigit(chars[end]) ? 1 : 0;
      end++;
    }
    if (end == begin + 1 && ZEROS.indexOf(chars[begin]) >= 0 && isInYear(chars, begin)) {
      chars[begin] = '〇';
    } else if (digits > 0
        && digits < end - begin
        && !isLetter(chars, begin - 1)
        && !isLetter(chars, end)
        && !isAbbreviation(chars, begin, end)) {
      for (int i = begin; i < end; i++) {
        int letter = LETTERS.indexOf(chars[i]);
        chars[i] = letter < 0 ? chars[i] : DIGITS.charAt(letter);
      }
    }
    return end;
  }

  /** Whether a digit stands between two letters that are the same: O2O. */
  private static boolean isAbbreviation(char[] chars, int begin, int end) {
    return end - begin == 3 && !isDigit(chars[begin]) && chars[begin] == chars[end - 1];
  }

  /** Whether a zero stands in a year spelled digit by digit: 二0二二年. */
  private static boolean isInYear(char[] chars, int zero) {
    int begin = zero;
    while (isChinese(chars, begin - 1)) {
      begin--;
    }
    int end = zero + 1;
    while (isChinese(chars, end)) {
      end++;
    }
    return end - begin == YEAR && end < chars.length && chars[end] == '年';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char[] chars, int at) {
    return at >= 0 && at < chars.length && chars[at] < ASCII && Character.isLetter(chars[at]);
  }

  private static boolean isChinese(char[] chars, int at) {
    return at >= 0 && at < chars.length && CHINESE.indexOf(chars[at]) >= 0;
  }
}
