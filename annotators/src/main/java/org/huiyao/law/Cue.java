package org.huiyao.law;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * A word after a law.
 *
 * @param action what it says is done to the law; null where it only refers to it
 * @param reach where it must stand
 */
record Cue(LawAction action, Reach reach) {

  /** Where a word must stand to be said of a law. */
  enum Reach {
    /** Right behind it. */
    NEXT,
    /** Right behind it, in a clause that tells of oversight. */
    OVERSIGHT,
    /** Anywhere in the clause. */
    CLAUSE,
    /** The same, of law-making alone. */
    LAWMAKING
  }

  /** Whether it tells of oversight where another word beside it does. */
  boolean mayOversee() {
    return action == LawAction.RESEARCH && reach != Reach.LAWMAKING;
  }

  /** Whether the word may stand anywhere in the clause. */
  boolean isFar() {
    return reach == Reach.CLAUSE || reach == Reach.LAWMAKING;
  }

  /** What the word says where it tells of something completed: a legislative project is the law. */
  Cue completed() {
    return action == LawAction.RESEARCH && reach == Reach.NEXT
        ? new Cue(LawAction.ENACT, reach)
        : this;
  }

  /** The words of {@code law/cues.tsv}. */
  static final Lexicon<Cue> LEXICON = lexicon();

  private static Lexicon<Cue> lexicon() {
    Map<String, Cue> cues = new HashMap<>();
    for (Table.Row row : Table.load("law/cues.tsv").rows()) {
      cues.put(
          row.get("word"),
          new Cue(
              row.get("action").equals("mention") ? null : LawAction.of(row.get("action")),
              Reach.valueOf(row.get("reach").toUpperCase(Locale.ROOT))));
    }
    return new Lexicon<>(cues);
  }
}
