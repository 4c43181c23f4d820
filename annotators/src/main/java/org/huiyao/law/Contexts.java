package org.huiyao.law;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/** The words around a law that help to tell what is done to it. */
final class Contexts {

  /** The one that all readers share. */
  static final Contexts SHARED = new Contexts();

  /** How far a body may stand behind the word that says it was made to act. */
  private static final int LONGEST_BODY = 10;

  private enum Role {
    OVERSIGHT,
    SPONSOR,
    BODY,
    COMPLETION,
    RESULT
  }

  private final Map<Role, Lexicon<Role>> words = new EnumMap<>(Role.class);

  private Contexts() {
    Map<Role, Map<String, Role>> byRole = new EnumMap<>(Role.class);
    for (Table.Row row : Table.load("law/contexts.tsv").rows()) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      byRole.computeIfAbsent(role, key -> new HashMap<>()).put(row.get("word"), role);
    }
    byRole.forEach((role, values) -> words.put(role, new Lexicon<>(values)));
  }

  /** Whether a clause tells of oversight. */
  boolean oversight(String clause) {
    return !words.get(Role.OVERSIGHT).all(clause).isEmpty();
  }

  /** Whether what stands before a law tells that another body was made to make it. */
  boolean madeByOthers(String before) {
    List<Lexicon.Hit<Role>> sponsors = words.get(Role.SPONSOR).all(before);
    if (sponsors.isEmpty()) {
      return false;
    }
    List<Lexicon.Hit<Role>> bodies = words.get(Role.BODY).all(before);
    return sponsors.stream()
        .anyMatch(
            sponsor ->
                bodies.stream()
                    .anyMatch(
                        body ->
                            body.begin() >= sponsor.end()
                                && body.begin() - sponsor.end() <= LONGEST_BODY));
  }

  /** Whether a clause tells that others were made to act. */
  boolean sponsored(String clause) {
    return !words.get(Role.SPONSOR).all(clause).isEmpty();
  }

  /** Whether what stands before a law tells that something about it was completed. */
  boolean completed(String before) {
    String clause = before.endsWith("《") ? before.substring(0, before.length() - 1) : before;
    return words.get(Role.COMPLETION).all(clause).stream()
        .anyMatch(hit -> clause.length() - hit.end() <= 1);
  }

  /** Whether what stands behind a law begins with what it brought. */
  boolean result(String after) {
    int skipped = after.startsWith("》") ? 1 : 0;
    String rest = after.substring(after.startsWith(",", skipped) ? skipped + 1 : skipped);
    return words.get(Role.RESULT).all(rest).stream().anyMatch(hit -> hit.begin() == 0);
  }
}
