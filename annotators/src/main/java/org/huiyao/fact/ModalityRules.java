package org.huiyao.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * Tells done from planned by the phase of the section and the cues of {@code fact/modality.tsv}.
 */
final class ModalityRules {

  /** Which counts a cue tells of. */
  enum Reach {
    /** All behind it, and those of its clause. */
    SENTENCE,
    /** Those of its clause. */
    CLAUSE,
    /** The next one. */
    COUNT
  }

  /**
   * What a word says.
   *
   * @param modality of counts that it tells of
   */
  record Cue(Modality modality, Reach reach) {}

  private final Lexicon<Cue> plans = cues("review");
  private final Lexicon<Cue> deeds = cues("plan");

  private static Lexicon<Cue> cues(String phase) {
    Map<String, Cue> cues = new HashMap<>();
    for (Table.Row row : Table.load("fact/modality.tsv").rows()) {
      if (row.get("phase").equals(phase)) {
        Modality modality = Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT));
        Cue cue = new Cue(modality, reach(row.get("reach")));
        row.phrases().forEach(phrase -> cues.put(phrase, cue));
      }
    }
    return new Lexicon<>(cues);
  }

  private static Reach reach(String label) {
    return label.isEmpty() ? Reach.SENTENCE : Reach.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /**
   * What the cues of a sentence say of its counts.
   *
   * @param plan whether the section tells plans
   */
  SentenceModality of(String sentence, boolean plan) {
    return new SentenceModality(sentence, (plan ? deeds : plans).longest(sentence), plan);
  }
}
