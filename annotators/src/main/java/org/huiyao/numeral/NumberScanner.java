package org.huiyao.numeral;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.huiyao.numeral.ScannedNumber.Form;
import org.huiyao.text.FoldedText;

/** Finds the numbers in a text as they are written, in one pass. */
final class NumberScanner {

  private static final String RANGE_SIGNS = "-~至到";

  private final CalendarReader calendar = new CalendarReader();
  private final QuantityReader quantities = new QuantityReader();

  /**
   * Finds every number.
   *
   * @param noNumbers the characters that are part of words and no numbers (统一)
   * @return the numbers by their place, none overlapping
   */
  List<ScannedNumber> scan(FoldedText text, BitSet noNumbers) {
    List<ScannedNumber> numbers = new ArrayList<>();
    String characters = text.toString();
    for (int i = 0; i < characters.length(); i++) {
      if (ChineseDigits.mayBegin(characters.charAt(i))
          && QuantityReader.startsNumber(text, i, noNumbers)) {
        ScannedNumber number = calendar.read(text, i);
        if (number == null) {
          number = range(text, quantities.read(text, i, noNumbers), noNumbers);
        }
        numbers.add(number);
        i = number.end() - 1;
      }
    }
    return numbers;
  }

  /** Joins a range: 2—3, 三到五, 50%至60%. */
  private ScannedNumber range(FoldedText text, ScannedNumber left, BitSet noNumbers) {
    int begin = afterRangeSign(text, left.end());
    boolean possible =
        begin > left.end()
            && left.form() != Form.CODE
            && left.form() != Form.MULTIPLIER
            && QuantityReader.startsNumber(text, begin, noNumbers)
            && !text.startsWith("-", left.begin() - 1);
    if (!possible) {
      return left;
    }
    ScannedNumber right = quantities.read(text, begin, noNumbers);
    double factor = sharedFactor(text, left, right);
    boolean ascending = left.low() * factor < right.low() && right.form() != Form.CODE;
    return ascending && !text.startsWith("-", right.end())
        ? new ScannedNumber(
            left.begin(),
            right.end(),
            left.low() * factor,
            right.high(),
            left.over() || right.over(),
            right.form())
        : left;
  }

  /** The offset after the sign at {@code offset}; {@code offset} itself where there is none. */
  private static int afterRangeSign(FoldedText text, int offset) {
    if (text.startsWith("——", offset)) {
      return offset + 2;
    }
    boolean sign =
        text.startsWith("—", offset)
            || offset < text.length() && RANGE_SIGNS.indexOf(text.charAt(offset)) >= 0;
    return sign ? offset + 1 : offset;
  }

  /** What the right number's multiplier makes of the left one in 2至3万. */
  private static double sharedFactor(FoldedText text, ScannedNumber left, ScannedNumber right) {
    double by = ChineseDigits.multiplier(text.charAt(right.end() - 1));
    boolean shared = by >= 10_000 && left.high() < 10_000 && left.high() * by <= right.low();
    return shared ? by : 1;
  }
}
