package org.huiyao.numeral;

import org.huiyao.numeral.ScannedNumber.Form;

/** Tells the numbers that are part of a code or a formula: 5G, A4, 2+6+N, 1.8:1, 微信1547000. */
final class Codes {

  private static final String JOINTS = "-+*·•_/@#=×";

  /** As many digits without multiplier and unit are no quantity. */
  private static final int LONGEST = 6;

  private Codes() {}

  /** Whether the candidate's number is part of a code. */
  static boolean isCode(Candidate candidate) {
    ScannedNumber number = candidate.number();
    if (number.form() == Form.CODE || isContinued(candidate)) {
      return true;
    }
    if (candidate.hasUnit() || number.form() != Form.ARABIC && number.form() != Form.CHINESE) {
      return false;
    }
    boolean joined =
        isJoint(candidate.charAt(number.begin() - 1)) || isJoint(candidate.charAt(number.end()));
    boolean ratio =
        candidate.charAt(number.end()) == ':'
            && ArabicNumberReader.isDigit(candidate.text(), number.end() + 1);
    boolean digitsAlone = candidate.charAt(number.end() - 1) <= '9' && !number.over();
    return joined || ratio || digitsAlone && number.end() - number.begin() >= LONGEST;
  }

  /** Whether the number continues letters or digits before it: S205省道, 1:500, K128+500处. */
  private static boolean isContinued(Candidate candidate) {
    int before = candidate.number().begin() - 1;
    char sign = candidate.charAt(before);
    return isLetter(sign)
        || (isJoint(sign) || sign == ':')
            && ArabicNumberReader.isDigit(candidate.text(), before - 1);
  }

  private static boolean isJoint(char c) {
    return JOINTS.indexOf(c) >= 0 || isLetter(c);
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }
}
