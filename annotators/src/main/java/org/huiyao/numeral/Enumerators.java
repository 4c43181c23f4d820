package org.huiyao.numeral;

import org.huiyao.numeral.ScannedNumber.Form;
import org.huiyao.text.FoldedText;

/** Tells the numbers that count the writer's points: 一、 (一) 1. 一是 二要, and 1 at a line's start. */
final class Enumerators {

  private static final String SENTENCE_ENDS = "。;:!?\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",、” ";
  private static final String POINT_VERBS = "是要";
  private static final String SIGNS = "、.)";

  private Enumerators() {}

  /** Whether the candidate's number is an enumerator. */
  static boolean isEnumerator(Candidate candidate) {
    ScannedNumber number = candidate.number();
    if (number.low() > 99 || number.isRange() || number.over() || number.form() == Form.PERCENT) {
      return false;
    }
    int before = number.begin() - 1;
    while (candidate.charAt(before) == ' ') {
      before--;
    }
    char previous = candidate.charAt(before);
    int after = candidate.charAt(number.end()) == ' ' ? number.end() + 1 : number.end();
    char next = candidate.charAt(after);
    if (previous == '(') {
      return next == ')';
    }
    if (previous == '\n'
        && after > number.end()
        && !candidate.hasUnit()
        && FoldedText.isHan(next)) {
      return true;
    }
    if (SENTENCE_ENDS.indexOf(previous) >= 0 && SIGNS.indexOf(next) >= 0) {
      return !startsSeries(candidate, after + 1);
    }
    return number.isChinese()
        && CLAUSE_ENDS.indexOf(previous) >= 0
        && POINT_VERBS.indexOf(next) >= 0;
  }

  /** Whether another number follows, as in 一、二审. */
  private static boolean startsSeries(Candidate candidate, int offset) {
    char c = candidate.charAt(offset);
    return ChineseDigits.isNumeral(c) || ArabicNumberReader.isDigit(candidate.text(), offset);
  }
}
