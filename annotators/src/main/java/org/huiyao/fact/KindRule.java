package org.huiyao.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huiyao.table.Table;

/**
 * A row of {@code fact/kinds.tsv}.
 *
 * @param type fact type
 * @param kind its subdivision, empty where the type has none
 * @param items names of what is counted; each alternative is a list of words that must all be there
 * @param verbs what was done to it, in the same form
 * @param nears what must stand elsewhere in the sentence, in the same form
 * @param units the units it is counted in; empty for any
 * @param genre a part of the document's genre, empty for any
 */
record KindRule(
    String type,
    String kind,
    List<List<String>> items,
    List<List<String>> verbs,
    List<List<String>> nears,
    Set<String> units,
    String genre) {

  /** Returned by {@link #score} where the rule does not apply. */
  static final int NONE = -1;

  static KindRule of(Table.Row row) {
    return new KindRule(
        row.get("type"),
        row.get("kind"),
        alternatives(row, "item"),
        alternatives(row, "verb"),
        alternatives(row, "near"),
        new TreeSet<>(row.list("unit")),
        row.get("genre"));
  }

  private static List<List<String>> alternatives(Table.Row row, String column) {
    return row.list(column).stream().map(cell -> List.of(cell.split("\\+"))).toList();
  }

  /** Whether the unit decides alone. */
  boolean isUnitRule() {
    return items.isEmpty() && verbs.isEmpty() && nears.isEmpty() && genre.isEmpty();
  }

  /**
   * How much of a count's surroundings the rule explains: the more words, the longer and the
   * nearer, the higher; {@link #NONE} where a filled cell is not met.
   */
  int score(Surroundings around, String unit, String documentGenre) {
    if (!units.isEmpty() && !units.contains(unit) || !documentGenre.contains(genre)) {
      return NONE;
    }
    int item = best(items, around.items());
    int verb = best(verbs, around.verbs());
    int near = best(nears, around.nears());
    if (item == NONE || verb == NONE || near == NONE) {
      return NONE;
    }
    return item + verb + near + (units.isEmpty() ? 0 : 40) + (genre.isEmpty() ? 0 : 40);
  }

  private static int best(List<List<String>> alternatives, Map<String, Integer> found) {
    int best = alternatives.isEmpty() ? 0 : NONE;
    for (List<String> words : alternatives) {
      int sum = 0;
      for (String word : words) {
        Integer strength = found.get(word);
        if (strength == null) {
          sum = NONE;
          break;
        }
        sum = Math.max(sum, strength) + (sum == 0 ? 0 : 8 * word.length());
      }
      best = Math.max(best, sum);
    }
    return best;
  }
}
