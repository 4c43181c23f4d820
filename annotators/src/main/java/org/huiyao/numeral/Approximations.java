package org.huiyao.numeral;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyao.numeral.ScannedNumber.Form;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;

/** The words of {@code numeral/approximations.tsv} before and after a number. */
final class Approximations {

  private static final int LONGEST = 4;
  private static final int REACH = 30;
  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of("。,;:!?\n");
  private static final String AT_LEAST = "至少";

  private final Map<String, Approximation> before = words("before");

  /** The characters that the words before a number end with. */
  private final CharacterSet endings =
      CharacterSet.of(
          before.keySet().stream()
              .map(word -> word.substring(word.length() - 1))
              .collect(Collectors.joining()));

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
    List<Lexicon.Hit<Approximation>> words = after.at(text, offset);
    return words.isEmpty() ? null : words.get(0).value();
  }

  private Approximation preceding(FoldedText text, ScannedNumber number) {
    int end = number.begin();
    if (number.form() == Form.MULTIPLIER && end > 0 && "上过".indexOf(text.charAt(end - 1)) >= 0) {
      return Approximation.OVER;
    }
    boolean possible = end > 0 && endings.contains(text.charAt(end - 1));
    for (int length = possible ? Math.min(LONGEST, end) : 0; length > 0; length--) {
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
      char c = text.charAt(i);
      if (CLAUSE_ENDS.contains(c)) {
        return false;
      }
      if (c == AT_LEAST.charAt(0) && text.startsWith(AT_LEAST, i)) {
        return true;
      }
    }
    return false;
  }
}
