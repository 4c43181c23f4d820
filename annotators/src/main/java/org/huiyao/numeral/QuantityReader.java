package org.huiyao.numeral;

import java.util.BitSet;
import org.huiyao.numeral.ScannedNumber.Form;
import org.huiyao.text.FoldedText;

/** Reads one number with its multipliers, its inner 余, 多 or 几, its percent sign or 分之. */
final class QuantityReader {

  private static final String INNER = "余多几";

  /** What follows a decimal fraction in Chinese numerals; 时 and 分 would make it a time. */
  private static final String AFTER_FRACTION = "万亿倍个元吨公平米亩斤升";

  private final ArabicNumberReader arabic = new ArabicNumberReader();
  private final ChineseNumberReader chinese = new ChineseNumberReader();

  /** Whether a number begins at {@code offset}. */
  static boolean startsNumber(FoldedText text, int offset, BitSet noNumbers) {
    return offset < text.length()
        && (ArabicNumberReader.isDigit(text, offset) || isNumeral(text, offset, noNumbers));
  }

  private static boolean isNumeral(FoldedText text, int offset, BitSet noNumbers) {
    return offset < text.length()
        && ChineseDigits.isNumeral(text.charAt(offset))
        && !noNumbers.get(offset);
  }

  /**
   * Reads the number that begins at {@code begin}.
   *
   * @param noNumbers the characters that are part of words and no numbers
   */
  ScannedNumber read(FoldedText text, int begin, BitSet noNumbers) {
    ScannedNumber first = simple(text, begin, noNumbers);
    int end = first.end();
    if (text.startsWith("分之", end) && first.low() > 0 && startsNumber(text, end + 2, noNumbers)) {
      return share(text, first, simple(text, end + 2, noNumbers));
    }
    if (first.form() == Form.CHINESE && first.high() == 1 && text.startsWith("半", end)) {
      return new ScannedNumber(begin, end + 1, 0.5, 0.5, false, Form.FRACTION);
    }
    int sign = text.startsWith(" ", end) ? end + 1 : end;
    return text.startsWith("%", sign) || text.startsWith("‰", sign)
        ? first.as(Form.PERCENT).extended(sign + 1, 1)
        : first;
  }

  /** 百分之九十, 三分之二. */
  private static ScannedNumber share(FoldedText text, ScannedNumber parts, ScannedNumber taken) {
    if (parts.low() == 100 || parts.low() == 1000) {
      ScannedNumber whole = taken.from(parts.begin()).as(Form.PERCENT);
      return withFraction(text, whole, fractionEnd(text, taken.end()));
    }
    double low = Math.rint(taken.low() / parts.low() * 10_000) / 10_000;
    return new ScannedNumber(parts.begin(), taken.end(), low, low, taken.over(), Form.FRACTION);
  }

  private ScannedNumber simple(FoldedText text, int begin, BitSet noNumbers) {
    if (ArabicNumberReader.isDigit(text, begin)) {
      ScannedNumber number = arabic.read(text, begin);
      return number.form() == Form.CODE ? number : multiplied(text, number, noNumbers);
    }
    int end = begin;
    while (isNumeral(text, end, noNumbers)) {
      end++;
    }
    if (ArabicNumberReader.isDigit(text, end)) {
      return mixed(text, begin, end);
    }
    ScannedNumber number = chinese.read(text, begin, end);
    if (number.form() == Form.DIGITS) {
      return number;
    }
    int fraction = fractionEnd(text, end);
    boolean decimal =
        fraction > end
            && fraction < text.length()
            && AFTER_FRACTION.indexOf(text.charAt(fraction)) >= 0;
    return multiplied(text, decimal ? withFraction(text, number, fraction) : number, noNumbers);
  }

  /** The end of 点 and the Chinese digits after it; {@code offset} where there are none. */
  private static int fractionEnd(FoldedText text, int offset) {
    if (!text.startsWith("点", offset)) {
      return offset;
    }
    int end = offset + 1;
    while (end < text.length() && ChineseDigits.digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end == offset + 1 ? offset : end;
  }

  /** 三十五点六. */
  private static ScannedNumber withFraction(FoldedText text, ScannedNumber whole, int end) {
    double value = whole.low();
    double place = 0.1;
    for (int i = whole.end() + 1; i < end; i++) {
      value += place * ChineseDigits.digit(text.charAt(i));
      place /= 10;
    }
    double rounded = Math.rint(value * 10_000) / 10_000;
    return end == whole.end()
        ? whole
        : new ScannedNumber(whole.begin(), end, rounded, rounded, whole.over(), whole.form());
  }

  /** 四0四: Chinese and Arabic digits together name a thing. */
  private static ScannedNumber mixed(FoldedText text, int begin, int from) {
    int end = from;
    while (ArabicNumberReader.isDigit(text, end)
        || end < text.length() && ChineseDigits.isNumeral(text.charAt(end))) {
      end++;
    }
    return new ScannedNumber(begin, end, 0, 0, false, Form.CODE);
  }

  /** Takes in the multipliers and the 余, 多 or 几 that follow: 480余万, 4.2万多. */
  private static ScannedNumber multiplied(FoldedText text, ScannedNumber number, BitSet noNumbers) {
    ScannedNumber scaled = scaled(text, number, noNumbers);
    int end = scaled.end();
    boolean inner =
        scaled.low() >= 10
            && end < text.length()
            && INNER.indexOf(text.charAt(end)) >= 0
            && !noNumbers.get(end);
    return inner ? scaled(text, scaled.asOver().extended(end + 1, 1), noNumbers) : scaled;
  }

  private static ScannedNumber scaled(FoldedText text, ScannedNumber number, BitSet noNumbers) {
    int end = number.end();
    double by = 1;
    while (isNumeral(text, end, noNumbers)
        && ChineseDigits.multiplier(text.charAt(end)) > 10
        && end - number.end() < 4) {
      by *= ChineseDigits.multiplier(text.charAt(end));
      end++;
    }
    return number.extended(end, by);
  }
}
