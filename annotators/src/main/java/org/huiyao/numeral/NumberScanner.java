package org.huiyao.numeral;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.huiyao.numeral.ScannedNumber.Form;

/** Finds the numbers in a text as they are written, in one pass. */
final class NumberScanner {

  private static final String INNER = "余多几";
  private static final String RANGE_SIGNS = "—-~至到";

  private final ArabicNumberReader arabic = new ArabicNumberReader();
  private final ChineseNumberReader chinese = new ChineseNumberReader();
  private final CalendarReader calendar = new CalendarReader();

  /**
   * Finds every number.
   *
   * @param text folded text
   * @param noNumbers the characters that are part of words and no numbers (统一)
   * @return the numbers by their place, none overlapping
   */
  List<ScannedNumber> scan(CharSequence text, BitSet noNumbers) {
    List<ScannedNumber> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (startsNumber(text, i, noNumbers)) {
        ScannedNumber number = calendar.read(text, i);
        if (number == null) {
          number = range(text, quantity(text, i, noNumbers), noNumbers);
        }
        numbers.add(number);
        i = number.end() - 1;
      }
    }
    return numbers;
  }

  private static boolean startsNumber(CharSequence text, int offset, BitSet noNumbers) {
    return offset < text.length()
        && (ArabicNumberReader.isDigit(text, offset)
            || ChineseDigits.isNumeral(text.charAt(offset)) && !noNumbers.get(offset));
  }

  private ScannedNumber quantity(CharSequence text, int begin, BitSet noNumbers) {
    ScannedNumber first = simple(text, begin, noNumbers);
    if (follows(text, first.end(), "分之") && startsNumber(text, first.end() + 2, noNumbers)) {
      return share(text, first, simple(text, first.end() + 2, noNumbers));
    }
    if (first.form() == Form.CHINESE && first.high() == 1 && follows(text, first.end(), "半")) {
      return new ScannedNumber(begin, first.end() + 1, 0.5, 0.5, false, Form.FRACTION);
    }
    if (follows(text, first.end(), "%") || follows(text, first.end(), "‰")) {
      return with(first, first.end() + 1, first.over(), 1, Form.PERCENT);
    }
    return first;
  }

  /** 百分之九十, 三分之二. */
  private static ScannedNumber share(CharSequence text, ScannedNumber parts, ScannedNumber taken) {
    if (parts.low() == 100 || parts.low() == 1000) {
      ScannedNumber whole =
          new ScannedNumber(
              parts.begin(), taken.end(), taken.low(), taken.high(), taken.over(), Form.PERCENT);
      return follows(text, taken.end(), "点") ? withFraction(text, whole) : whole;
    }
    double low = Math.rint(taken.low() / parts.low() * 10_000) / 10_000;
    return new ScannedNumber(parts.begin(), taken.end(), low, low, taken.over(), Form.FRACTION);
  }

  /** 三十五点六. */
  private static ScannedNumber withFraction(CharSequence text, ScannedNumber whole) {
    int end = whole.end() + 1;
    double value = whole.low();
    double place = 0.1;
    while (end < text.length() && ChineseDigits.digit(text.charAt(end)) >= 0) {
      value += place * ChineseDigits.digit(text.charAt(end));
      place /= 10;
      end++;
    }
    double rounded = Math.rint(value * 10_000) / 10_000;
    return end == whole.end() + 1
        ? whole
        : new ScannedNumber(whole.begin(), end, rounded, rounded, false, whole.form());
  }

  private ScannedNumber simple(CharSequence text, int begin, BitSet noNumbers) {
    if (ArabicNumberReader.isDigit(text, begin)) {
      ScannedNumber number = arabic.read(text, begin);
      return number.form() == Form.CODE ? number : multiplied(text, number, noNumbers);
    }
    int end = begin;
    while (end < text.length()
        && ChineseDigits.isNumeral(text.charAt(end))
        && !noNumbers.get(end)) {
      end++;
    }
    if (ArabicNumberReader.isDigit(text, end)) {
      return mixed(text, begin, end);
    }
    ScannedNumber number = chinese.read(text, begin, end);
    return number.form() == Form.DIGITS ? number : multiplied(text, number, noNumbers);
  }

  /** 四0四: Chinese and Arabic digits together name a thing. */
  private static ScannedNumber mixed(CharSequence text, int begin, int from) {
    int end = from;
    while (ArabicNumberReader.isDigit(text, end)
        || end < text.length() && ChineseDigits.isNumeral(text.charAt(end))) {
      end++;
    }
    return new ScannedNumber(begin, end, 0, 0, false, Form.CODE);
  }

  /** Takes in the multipliers and the 余, 多 or 几 that follow: 480余万, 4.2万多. */
  private static ScannedNumber multiplied(
      CharSequence text, ScannedNumber number, BitSet noNumbers) {
    ScannedNumber scaled = scaled(text, number, noNumbers);
    boolean inner =
        scaled.low() >= 10
            && scaled.end() < text.length()
            && INNER.indexOf(text.charAt(scaled.end())) >= 0
            && !noNumbers.get(scaled.end());
    if (!inner) {
      return scaled;
    }
    Form form = scaled.form() == Form.MULTIPLIER ? Form.CHINESE : scaled.form();
    return scaled(text, with(scaled, scaled.end() + 1, true, 1, form), noNumbers);
  }

  private static ScannedNumber scaled(CharSequence text, ScannedNumber number, BitSet noNumbers) {
    int end = number.end();
    double by = 1;
    while (end < text.length()
        && end - number.end() < 4
        && ChineseDigits.multiplier(text.charAt(end)) > 10
        && !noNumbers.get(end)) {
      by *= ChineseDigits.multiplier(text.charAt(end));
      end++;
    }
    return end == number.end() ? number : with(number, end, number.over(), by, number.form());
  }

  /** Joins a range: 2—3, 三到五, 50%至60%. */
  private ScannedNumber range(CharSequence text, ScannedNumber left, BitSet noNumbers) {
    int sign = left.end();
    while (sign < text.length() && sign < left.end() + 2 && text.charAt(sign) == '—') {
      sign++;
    }
    if (sign == left.end()) {
      sign += sign < text.length() && RANGE_SIGNS.indexOf(text.charAt(sign)) >= 0 ? 1 : 0;
    }
    boolean possible =
        sign > left.end()
            && left.form() != Form.CODE
            && left.form() != Form.MULTIPLIER
            && startsNumber(text, sign, noNumbers)
            && !follows(text, left.begin() - 1, "-");
    if (!possible) {
      return left;
    }
    ScannedNumber right = quantity(text, sign, noNumbers);
    double factor = sharedFactor(text, left, right);
    boolean ascending = left.low() * factor < right.low() && right.form() != Form.CODE;
    return ascending && !follows(text, right.end(), "-")
        ? new ScannedNumber(
            left.begin(),
            right.end(),
            left.low() * factor,
            right.high(),
            left.over() || right.over(),
            right.form())
        : left;
  }

  /** What the right number's multiplier makes of the left one in 2至3万. */
  private static double sharedFactor(CharSequence text, ScannedNumber left, ScannedNumber right) {
    double by = ChineseDigits.multiplier(text.charAt(right.end() - 1));
    boolean shared = by >= 10_000 && left.high() < 10_000 && left.high() * by <= right.low();
    return shared ? by : 1;
  }

  private static ScannedNumber with(
      ScannedNumber number, int end, boolean over, double by, Form form) {
    return new ScannedNumber(
        number.begin(), end, product(number.low(), by), product(number.high(), by), over, form);
  }

  /** A product without the dust of binary fractions: 2.03亿 is 203000000. */
  private static double product(double value, double by) {
    double product = value * by;
    return by > 1 ? Math.rint(product * 100) / 100 : product;
  }

  private static boolean follows(CharSequence text, int offset, String word) {
    if (offset < 0 || offset + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(offset + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
