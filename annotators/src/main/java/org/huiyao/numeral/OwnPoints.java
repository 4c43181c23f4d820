package org.huiyao.numeral;

import java.util.List;
import org.huiyao.table.Table;

/**
 * Tells the numbers of the writer's own points (从8个方面开展询问) by the words of {@code
 * numeral/points.tsv}.
 */
final class OwnPoints {

  private static final int REACH = 60;

  private final Table table = Table.load("numeral/points.tsv");
  private final List<String> points = table.words("role", "point");
  private final List<String> openers = table.words("role", "opener");
  private final List<String> real = table.words("role", "real");

  /** Whether the candidate counts the writer's own points. */
  boolean areCounted(Candidate candidate) {
    int end = candidate.unit().end();
    for (String point : points) {
      if (candidate.text().startsWith(point, end)) {
        return !areReal(candidate, end + point.length());
      }
    }
    return false;
  }

  private boolean areReal(Candidate candidate, int after) {
    return ChineseDigits.isNumeral(candidate.charAt(after))
        || ArabicNumberReader.isDigit(candidate.text(), after)
        || real.stream().anyMatch(word -> candidate.text().startsWith(word, after))
        || !isOpened(candidate);
  }

  private boolean isOpened(Candidate candidate) {
    int begin = candidate.number().begin();
    for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
      int offset = i;
      if (candidate.endsClause(i)) {
        return false;
      }
      if (openers.stream().anyMatch(word -> candidate.text().startsWith(word, offset))) {
        return true;
      }
    }
    return false;
  }
}
