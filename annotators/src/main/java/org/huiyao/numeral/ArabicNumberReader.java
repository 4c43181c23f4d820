package org.huiyao.numeral;

import org.huiyao.numeral.ScannedNumber.Form;

/** Reads Arabic digits with thousands separators, a decimal point and stray blanks: 1,234, 75.2. */
final class ArabicNumberReader {

  /** Longer runs of digits name a thing. */
  private static final int LONGEST = 11;

  private static final String MARKS = ",、;:(。";

  /** As many digits at most are joined over blanks. */
  private static final int LONGEST_SPLIT = 6;

  /**
   * Reads the number that begins at {@code begin}.
   *
   * @param text folded text with a digit at {@code begin}
   * @return the number, of form {@link Form#CODE} where its digits cannot be a quantity
   */
  ScannedNumber read(CharSequence text, int begin) {
    int end = digitsEnd(text, begin);
    int split = split(text, begin, end);
    if (split > end) {
      return number(text, begin, split, Form.ARABIC);
    }
    if (end - begin > LONGEST || text.charAt(begin) == '0' && end - begin > 1) {
      return new ScannedNumber(begin, end, 0, 0, false, Form.CODE);
    }
    if (end - begin <= 3) {
      end = groupsEnd(text, end);
    }
    if (charAt(text, end) == '.' && isDigit(text, end + 1)) {
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

  /**
   * The end of a number that blanks part, as damaged pages have it (202 2年, 培训5 1人, 95 .6 %), or -1
   * where the digits are numbers of their own.
   */
  private static int split(CharSequence text, int begin, int first) {
    int end = first;
    int digits = end - begin;
    while (digits < LONGEST_SPLIT && nextGroup(text, end) > 0) {
      int next = nextGroup(text, end);
      int nextEnd = digitsEnd(text, next);
      digits += nextEnd - next;
      end = nextEnd;
    }
    boolean year = digits == 4 && follows(text, end, '年');
    boolean joined =
        end > first
            && digits <= LONGEST_SPLIT
            && points(text, begin, end) <= 1
            && (year || followsWord(text, begin) && endsBeforeWord(text, end));
    return joined ? end : -1;
  }

  private static int points(CharSequence text, int begin, int end) {
    int points = 0;
    for (int i = begin; i < end; i++) {
      points += text.charAt(i) == '.' ? 1 : 0;
    }
    return points;
  }

  /** Where the next digits begin after one blank, or a point with a blank beside it; -1 if none. */
  private static int nextGroup(CharSequence text, int end) {
    int next = end;
    while (next < end + 3 && (charAt(text, next) == ' ' || charAt(text, next) == '.')) {
      next++;
    }
    boolean parted = next > end && (next > end + 1 || charAt(text, end) == ' ');
    boolean twoBlanks = charAt(text, end) == ' ' && charAt(text, end + 1) == ' ';
    return parted && !twoBlanks && isDigit(text, next) ? next : -1;
  }

  /** Whether a word stands before, with a blank or a mark between: 110个,3 20名. */
  private static boolean followsWord(CharSequence text, int begin) {
    char before = charAt(text, begin - 1);
    return isIdeograph(text, before == ' ' || MARKS.indexOf(before) >= 0 ? begin - 2 : begin - 1);
  }

  private static boolean endsBeforeWord(CharSequence text, int end) {
    int next = charAt(text, end) == ' ' ? end + 1 : end;
    return charAt(text, next) == '%' || isIdeograph(text, next);
  }

  private static boolean follows(CharSequence text, int end, char sign) {
    return charAt(text, charAt(text, end) == ' ' ? end + 1 : end) == sign;
  }

  private static boolean isIdeograph(CharSequence text, int offset) {
    return Character.isIdeographic(charAt(text, offset));
  }

  private static char charAt(CharSequence text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
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
