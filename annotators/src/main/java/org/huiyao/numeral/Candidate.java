package org.huiyao.numeral;

import org.huiyao.numeral.Enclosures.Kind;
import org.huiyao.numeral.Units.Unit;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;

/**
 * A number with what stands around it, whose category is to be told.
 *
 * @param text the whole text
 * @param number the number
 * @param unit the unit after it, empty where there is none
 * @param approx how near to its value it claims to be
 * @param enclosure the quotation marks it stands in
 */
record Candidate(
    FoldedText text, ScannedNumber number, Unit unit, Approximation approx, Kind enclosure) {

  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of("。,;:!?\n");
  private static final CharacterSet STOPS = CharacterSet.of("。,;:!?、()\n ");

  /** The number as it stands in the text. */
  String written() {
    return text.subSequence(number.begin(), number.end()).toString();
  }

  boolean hasUnit() {
    return !unit.text().isEmpty();
  }

  /**
   * Whether the text right before the number ends with {@code word}; ^ is the start of a clause.
   */
  boolean isAfter(String word) {
    int begin = number.begin() - word.length();
    return word.equals("^")
        ? isStop(number.begin() - 1)
        : begin >= 0 && text.startsWith(word, begin);
  }

  /** Whether the text after the unit begins with {@code word}; $ is the end of a clause. */
  boolean isBefore(String word) {
    return word.equals("$") ? isStop(unit.end()) : text.startsWith(word, unit.end());
  }

  /** The character at {@code offset}, a line break outside the text. */
  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** Whether a clause ends at {@code offset}. */
  boolean endsClause(int offset) {
    return CLAUSE_ENDS.contains(charAt(offset));
  }

  /** Whether a clause or one of its members ends at {@code offset}. */
  boolean isStop(int offset) {
    return STOPS.contains(charAt(offset));
  }
}
