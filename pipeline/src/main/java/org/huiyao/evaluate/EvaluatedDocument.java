package org.huiyao.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document's gold held against what was found in it.
 *
 * @param document the document
 * @param comparisons by finding
 */
public record EvaluatedDocument(GoldDocument document, Map<Finding, Comparison> comparisons) {

  /** Words that the guidelines say are no organizations; ignored on both sides. */
  private static final Set<String> NOT_ORGANIZATIONS =
      Set.of("常委会", "党组", "人大", "政协", "政府", "法院", "检察院", "机关", "党委", "主席团", "专委会", "中央", "一府一委两院");

  /** Compares what was found in a document with its gold. */
  static EvaluatedDocument of(GoldDocument document, List<Mention> found) {
    Map<Finding, Comparison> comparisons = new EnumMap<>(Finding.class);
    for (Finding finding : Finding.values()) {
      comparisons.put(
          finding,
          Comparison.of(finding, counted(document, document.gold()), counted(document, found)));
    }
    return new EvaluatedDocument(document, comparisons);
  }

  private static List<Mention> counted(GoldDocument document, List<Mention> mentions) {
    return mentions.stream()
        .filter(
            mention ->
                mention.finding() != Finding.ORGANIZATION
                    || !NOT_ORGANIZATIONS.contains(
                        document.text().substring(mention.begin(), mention.end())))
        .toList();
  }

  /** How a measure comes out in this document. */
  Score score(Measure measure) {
    return Score.of(measure, comparisons.get(measure.finding()));
  }
}
