package org.huiyao.numeral;

import java.util.List;

/** Finds the 一 that count because other counts stand in parallel to them: 决议一项、决定三项, 一次询问、两次检查. */
final class ParallelOnes {

  private static final int REACH = 40;
  private static final String SENTENCE_ENDS = "。;!?\n";

  /** What 一 follows where it says how often or which: 每年一次, 这一项. */
  private static final String NO_NOUNS = "每这那另同第某任哪年月周日天季次再有是为的了";

  private ParallelOnes() {}

  /** Makes counts of them; changes {@code categories} in place. */
  static void level(List<Candidate> candidates, List<Category> categories) {
    for (int i = 1; i < candidates.size(); i++) {
      level(candidates, categories, i, i - 1);
    }
    for (int i = candidates.size() - 2; i >= 0; i--) {
      level(candidates, categories, i, i + 1);
    }
  }

  private static void level(
      List<Candidate> candidates, List<Category> categories, int one, int other) {
    boolean possible =
        categories.get(one) == Category.ARTICLE
            && categories.get(other) == Category.COUNT
            && candidates.get(one).hasUnit();
    if (!possible) {
      return;
    }
    Candidate left = candidates.get(Math.min(one, other));
    Candidate right = candidates.get(Math.max(one, other));
    if (inOneSentence(left, right)
        && (followsNoun(left) && followsNoun(right) || repeatsUnit(left, right))) {
      categories.set(one, Category.COUNT);
    }
  }

  private static boolean inOneSentence(Candidate left, Candidate right) {
    int end = right.number().begin();
    if (end - left.number().end() > REACH) {
      return false;
    }
    for (int i = left.number().end(); i < end; i++) {
      if (SENTENCE_ENDS.indexOf(left.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is counted stands before the number: 决定三项. */
  static boolean followsNoun(Candidate candidate) {
    int before = candidate.number().begin() - 1;
    return candidate.hasUnit()
        && candidate.isBefore("$")
        && !candidate.isStop(before)
        && NO_NOUNS.indexOf(candidate.charAt(before)) < 0;
  }

  private static boolean repeatsUnit(Candidate left, Candidate right) {
    char joint = left.charAt(right.number().begin() - 1);
    return (joint == '、' || joint == '和') && left.unit().text().equals(right.unit().text());
  }
}
