package org.huiyao.law;

import java.util.HashMap;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * A word before a law.
 *
 * @param action what it says is done to the law; null where it says nothing
 * @param role what else it does
 * @param anywhere whether a name may begin right behind it anywhere in a clause, not only at the
 *     clause's opening
 */
record Verb(LawAction action, Role role, boolean anywhere) {

  /** What a word before a law does. */
  enum Role {
    /** It says what is done to the law. */
    ACTS,
    /** It only refers to the law: 贯彻, 依照. */
    MENTIONS,
    /** It says nothing by itself: 开展, 对. */
    OPENS,
    /** It is the beginning of a name, although it begins like another of the words: 就业. */
    NAMES
  }

  /** The words of {@code law/verbs.tsv}. */
  static final Lexicon<Verb> LEXICON = lexicon();

  private static Lexicon<Verb> lexicon() {
    Map<String, Verb> verbs = new HashMap<>();
    for (Table.Row row : Table.load("law/verbs.tsv").rows()) {
      boolean anywhere = row.get("reach").equals("anywhere");
      verbs.put(
          row.get("word"),
          switch (row.get("action")) {
            case "mention" -> new Verb(null, Role.MENTIONS, anywhere);
            case "-" -> new Verb(null, Role.OPENS, anywhere);
            case "name" -> new Verb(null, Role.NAMES, false);
            default -> new Verb(LawAction.of(row.get("action")), Role.ACTS, anywhere);
          });
    }
    return new Lexicon<>(verbs);
  }
}
