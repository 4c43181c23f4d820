package org.huiyao.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * Tells whether the reporting body itself did what is counted, by the deed ({@code fact/deeds.tsv})
 * and by the subjects before it in its sentence ({@code fact/bodies.tsv}).
 */
final class Subjects {

  private final Set<String> deeds = new HashSet<>();
  private final Lexicon<Boolean> bodies;

  Subjects() {
    for (Table.Row row : Table.load("fact/deeds.tsv").rows()) {
      deeds.add(row.get("type") + "/" + row.get("kind"));
    }
    Map<String, Boolean> words = new HashMap<>();
    for (Table.Row row : Table.load("fact/bodies.tsv").rows()) {
      words.put(row.get("word"), row.get("who").equals("self"));
    }
    bodies = new Lexicon<>(words);
  }

  /**
   * Whether the reporting body did it.
   *
   * @param before the sentence up to the count
   */
  boolean isReportingBody(String type, String kind, String before) {
    if (!deeds.contains(type + "/") && !deeds.contains(type + "/" + kind)) {
      return false;
    }
    List<Lexicon.Hit<Boolean>> named = bodies.longest(before);
    return named.isEmpty() || named.get(named.size() - 1).value();
  }
}
