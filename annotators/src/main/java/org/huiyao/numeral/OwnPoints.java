package org.huiyao.numeral;

import java.util.List;

/** Tells the numbers of the writer's own points: 从8个方面开展询问, 围绕提、交、办三个环节. */
final class OwnPoints {

  private static final int REACH = 60;
  private static final String CLAUSE_ENDS = "。,;:!?\n";
  private static final List<String> POINTS = List.of("方面", "环节", "层面", "维度", "角度");
  private static final List<String> OPENERS =
      List.of("围绕", "从", "聚焦", "着眼", "针对", "紧扣", "立足", "分别就", "在");

  /** What makes the points real: 八个方面重大问题, 7个方面25条建议. */
  private static final List<String> REAL =
      List.of(
          "问题", "重大", "重点", "重要", "具体", "突出", "建议", "意见", "对策", "措施", "举措", "任务", "内容", "事项", "指标",
          "项目", "情况", "共");

  private OwnPoints() {}

  /** Whether the candidate counts the writer's own points. */
  static boolean areCounted(Candidate candidate) {
    return POINTS.stream()
        .filter(candidate::isBefore)
        .findFirst()
        .map(point -> !areReal(candidate, candidate.unit().end() + point.length()))
        .orElse(false);
  }

  private static boolean areReal(Candidate candidate, int after) {
    char next = candidate.charAt(after);
    return ChineseDigits.isNumeral(next)
        || ArabicNumberReader.isDigit(candidate.text(), after)
        || REAL.stream().anyMatch(word -> candidate.text().startsWith(word, after))
        || !isOpened(candidate);
  }

  /** Whether the clause says 围绕, 从 or the like before the number. */
  private static boolean isOpened(Candidate candidate) {
    int begin = candidate.number().begin();
    for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
      int offset = i;
      if (CLAUSE_ENDS.indexOf(candidate.charAt(i)) >= 0) {
        return false;
      }
      if (OPENERS.stream().anyMatch(word -> candidate.text().startsWith(word, offset))) {
        return true;
      }
    }
    return false;
  }
}
