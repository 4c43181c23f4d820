package org.huiyao.law;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * A word before a law.
 *
 * @param action what it says is done to the law; null where it says nothing
 * @param role what else it does
 * @param reach where a name may begin right behind it
 */
record Verb(LawAction action, Role role, Reach reach) {

  /** Where in a clause a name may begin right behind a word. */
  enum Reach {
    ANYWHERE,
    /** Anywhere but where the word stands right behind a verb that acts: 制定推进…条例. */
    CLAUSE,
    /** At the clause's opening. */
    OPENING
  }

  /** What a word before a law does. */
  enum Role {
    /** It says what is done to the law. */
    ACTS,
    /** It only refers to the law: 贯彻, 依照. */
    MENTIONS,
    /** It says nothing by itself: 开展, 对. */
    OPENS,
    /** It says nothing, and may stand between a verb and a name: 制定了, 修改我市. */
    PARTICLE,
    /** It is the beginning of a name, although it begins like another of the words: 就业. */
    NAMES
  }

  /** The words of {@code law/verbs.tsv}. */
  static final Lexicon<Verb> LEXICON = lexicon();

  private static Lexicon<Verb> lexicon() {
    Map<String, Verb> verbs = new HashMap<>();
    for (Table.Row row : Table.load("law/verbs.tsv").rows()) {
      Reach reach = Reach.valueOf(row.get("reach").toUpperCase(Locale.ROOT));
      verbs.put(
          row.get("word"),
          switch (row.get("action")) {
            case "mention" -> new Verb(null, Role.MENTIONS, reach);
            case "-" -> new Verb(null, Role.OPENS, reach);
            case "particle" -> new Verb(null, Role.PARTICLE, reach);
            case "name" -> new Verb(null, Role.NAMES, reach);
            default -> new Verb(LawAction.of(row.get("action")), Role.ACTS, reach);
          });
    }
    return new Lexicon<>(verbs);
  }
}
