package org.huiyao.fact;

import java.util.Set;
import java.util.TreeSet;
import org.huiyao.table.Table;

/**
 * A row of {@code fact/kinds.tsv}.
 *
 * @param type fact type
 * @param kind its subdivision, empty where the type has none
 * @param items names of what is counted
 * @param verbs what was done to it
 * @param nears what must stand elsewhere in the sentence
 * @param units the units it is counted in; empty for any
 * @param genre a part of the document's genre, empty for any
 */
record KindRule(
    String type,
    String kind,
    Alternatives items,
    Alternatives verbs,
    Alternatives nears,
    Set<String> units,
    String genre) {

  static KindRule of(Table.Row row) {
    return new KindRule(
        row.get("type"),
        row.get("kind"),
        new Alternatives(row.list("item")),
        new Alternatives(row.list("verb")),
        new Alternatives(row.list("near")),
        new TreeSet<>(row.list("unit")),
        row.get("genre"));
  }

  /** Whether the unit decides alone. */
  boolean isUnitRule() {
    return items.isEmpty() && verbs.isEmpty() && nears.isEmpty() && genre.isEmpty();
  }

  /**
   * How much of a count's surroundings the rule explains: the more words, the longer and the
   * nearer, the higher; {@link Alternatives#NONE} where a filled cell is not met.
   */
  int score(Surroundings around, String unit, String documentGenre) {
    if (!units.isEmpty() && !units.contains(unit) || !documentGenre.contains(genre)) {
      return Alternatives.NONE;
    }
    int item = items.best(around.items());
    if (item == Alternatives.NONE) {
      return Alternatives.NONE;
    }
    int verb = verbs.best(around.verbs());
    if (verb == Alternatives.NONE) {
      return Alternatives.NONE;
    }
    int near = nears.best(around.nears());
    if (near == Alternatives.NONE) {
      return Alternatives.NONE;
    }
    return item + verb + near + (units.isEmpty() ? 0 : 40) + (genre.isEmpty() ? 0 : 40);
  }
}
