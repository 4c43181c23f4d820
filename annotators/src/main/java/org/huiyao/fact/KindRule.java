package org.huiyao.fact;

import java.util.List;
import java.util.Set;
import org.huiyao.table.Table;

/**
 * A row of {@code fact/kinds.tsv}. A cell holds its alternatives, each a word or several that must
 * all be there; one that is empty asks for nothing.
 *
 * @param label type and kind of what a count counts where the row applies
 * @param items names of what is counted
 * @param verbs what was done to it
 * @param nears what must stand elsewhere in the sentence
 * @param units the units it is counted in; empty for any
 * @param genre a part of the document's genre, empty for any
 */
record KindRule(
    String label,
    List<List<String>> items,
    List<List<String>> verbs,
    List<List<String>> nears,
    Set<String> units,
    String genre) {

  /** What a unit adds, or a genre, that the row asks for. */
  private static final int ASKED = 40;

  static KindRule of(Table.Row row) {
    return new KindRule(
        row.get("type") + "/" + row.get("kind"),
        alternatives(row, "item"),
        alternatives(row, "verb"),
        alternatives(row, "near"),
        Set.copyOf(row.list("unit")),
        row.get("genre"));
  }

  private static List<List<String>> alternatives(Table.Row row, String column) {
    return row.list(column).stream().map(words -> List.of(words.split("\\+"))).toList();
  }

  /** The alternatives of a cell that are one word. */
  static List<String> single(List<List<String>> alternatives) {
    return alternatives.stream()
        .filter(words -> words.size() == 1)
        .map(words -> words.get(0))
        .toList();
  }

  /** Whether the unit decides alone. */
  boolean isUnitRule() {
    return items.isEmpty() && verbs.isEmpty() && nears.isEmpty() && genre.isEmpty();
  }

  /** Whether the thing counted decides alone. */
  boolean isItemRule() {
    return verbs.isEmpty() && nears.isEmpty() && units.isEmpty() && genre.isEmpty();
  }

  /** What the score gains by unit and genre, which the row asks for and which are there. */
  int bonus() {
    return (units.isEmpty() ? 0 : ASKED) + (genre.isEmpty() ? 0 : ASKED);
  }

  /** Whether the row asks for no unit, or for this one among others. */
  boolean isFor(String unit) {
    return units.isEmpty() || units.contains(unit);
  }

  /** Whether the row is of a document's genre. */
  boolean isOf(String documentGenre) {
    return documentGenre.contains(genre);
  }
}
