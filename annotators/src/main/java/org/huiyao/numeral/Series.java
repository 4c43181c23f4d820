package org.huiyao.numeral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Numbers joined by 、 that share what stands before the first or after the last: 一、二审, 第二、三次. */
final class Series {

  private static final String JOINTS = "、和与及至到或";
  private static final Set<Category> SHARED =
      EnumSet.of(Category.ORDINAL, Category.LABEL, Category.DATE, Category.TIME, Category.DURATION);

  private Series() {}

  /** Gives the numbers of each series one category; changes {@code categories} in place. */
  static void level(List<Candidate> candidates, List<Category> categories) {
    for (int i = candidates.size() - 2; i >= 0; i--) {
      if (joined(candidates, i) && SHARED.contains(categories.get(i + 1))) {
        categories.set(i, categories.get(i + 1));
      }
    }
    for (int i = 1; i < candidates.size(); i++) {
      if (joined(candidates, i - 1) && categories.get(i - 1) == Category.ORDINAL) {
        categories.set(i, Category.ORDINAL);
      }
    }
  }

  /** Whether a number without a unit and the next one stand in one series. */
  private static boolean joined(List<Candidate> candidates, int index) {
    Candidate left = candidates.get(index);
    Candidate right = candidates.get(index + 1);
    return !left.hasUnit()
        && left.number().end() + 1 == right.number().begin()
        && JOINTS.indexOf(left.charAt(left.number().end())) >= 0;
  }
}
