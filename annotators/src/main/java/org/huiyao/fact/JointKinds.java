package org.huiyao.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyao.table.Table;

/**
 * Tells counts of things of several kinds of one type, which are of kind other by the guidelines:
 * 专项视察和课题调研14次. Reads the rows of {@code fact/kinds.tsv} that ask for the thing counted alone.
 * Immutable; one instance serves any number of threads.
 */
final class JointKinds {

  /** The kind of what is of several. */
  static final String OTHER = "other";

  /** The types whose things are counted together so. */
  private static final Set<String> TYPES = Set.of("supervision", "meeting");

  private static final List<String> CONDITIONS = List.of("verb", "near", "unit", "genre");
  private static final String JOINERS = "、和与及";
  private static final int LONGEST_WORD = 8;

  /** By type the kind of each thing. */
  private final Map<String, Map<String, String>> kinds = new HashMap<>();

  JointKinds() {
    TYPES.forEach(type -> kinds.put(type, new HashMap<>()));
    for (Table.Row row : Table.load("fact/kinds.tsv").rows()) {
      if (TYPES.contains(row.get("type"))
          && !row.get("kind").equals(OTHER)
          && CONDITIONS.stream().allMatch(condition -> row.get(condition).isEmpty())) {
        row.list("item").forEach(item -> kinds.get(row.get("type")).put(item, row.get("kind")));
      }
    }
  }

  /**
   * Whether a count counts things of several kinds.
   *
   * @param type what it was taken for
   * @param item the thing counted, as it stands in the text
   */
  boolean areIn(String type, CharSequence item) {
    Map<String, String> ofType = kinds.get(type);
    Set<String> found = new HashSet<>();
    int begin = 0;
    for (int i = 0; ofType != null && i <= item.length(); i++) {
      if (i == item.length() || JOINERS.indexOf(item.charAt(i)) >= 0) {
        String kind = kind(ofType, item.subSequence(begin, i).toString());
        if (kind != null) {
          found.add(kind);
        }
        begin = i + 1;
      }
    }
    return found.size() > 1;
  }

  /** The kind of the longest thing that some words end with; null where they end with none. */
  private static String kind(Map<String, String> kinds, String words) {
    for (int from = Math.max(0, words.length() - LONGEST_WORD); from < words.length(); from++) {
      String kind = kinds.get(words.substring(from));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }
}
