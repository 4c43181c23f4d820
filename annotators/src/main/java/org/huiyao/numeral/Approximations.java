package org.huiyao.numeral;

import java.util.Map;
import java.util.stream.Collectors;
import org.huiyao.numeral.ScannedNumber.Form;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/** The words of {@code numeral/approximations.tsv} before and after a number. */
final class Approximations {

  private static final int LONGEST = 4;
  private static final int REACH = 30;
  private static final String CLAUSE_ENDS = "。,;:!?\n";

  private final Map<String, Approximation> before = words("before");
  private final Lexicon<Approximation> after = new Lexicon<>(words("after"));

  private static Map<String, Approximation> words(String place) {
    return Table.load("numeral/approximations.tsv").rows().stream()
        .filter(row -> row.get("place").equals(place))
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get("word"), row -> Approximation.of(row.get("approx"))));
  }

  /**
   * How near to its value a number claims to be.
   *
   * @param unitEnd offset after the number's unit
   */
  Approximation of(FoldedText text, ScannedNumber number, int unitEnd) {
    if (number.isRange()) {
      return Approximation.RANGE;
    }
    if (number.over()) {
      return Approximation.OVER;
    }
    Approximation following = following(text, number.end());
    if (following == null) {
      following = following(text, unitEnd);
    }
    return following != null ? following : preceding(text, number);
  }

  private Approximation following(FoldedText text, int offset) {
    return after.at(text, offset).stream().findFirst().map(Lexicon.Hit::value).orElse(null);
  }

  private Approximation preceding(FoldedText text, ScannedNumber number) {
    int end = number.begin();
    if (number.form() == Form.MULTIPLIER && end > 0 && "上过".indexOf(text.charAt(end - 1)) >= 0) {
      return Approximation.OVER;
    }
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      Approximation found = before.get(text.subSequence(end - length, end).toString());
      if (found != null) {
        return found;
      }
    }
    return isMinimum(text, end) ? Approximation.OVER : Approximation.EXACT;
  }

  /** Whether 至少 stands further before in the clause: 至少走访群众4次. */
  private static boolean isMinimum(FoldedText text, int end) {
    for (int i = end - 2; i >= Math.max(0, end - REACH); i--) {
      if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
      if (text.startsWith("至少", i)) {
        return true;
      }
    }
    return false;
  }
}
