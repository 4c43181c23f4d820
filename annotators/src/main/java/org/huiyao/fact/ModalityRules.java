package org.huiyao.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Tells done from planned by the phase of the section and the cues of {@code fact/modality.tsv}.
 */
final class ModalityRules {

  /** Which counts a cue tells of. */
  private enum Reach {
    /** All behind it, and those of its clause. */
    SENTENCE,
    /** Those of its clause. */
    CLAUSE,
    /** The next one. */
    COUNT
  }

  private record Cue(Modality modality, Reach reach) {}

  private final Lexicon<Cue> plans = cues("review");
  private final Lexicon<Cue> deeds = cues("plan");

  private static Lexicon<Cue> cues(String phase) {
    Map<String, Cue> cues = new HashMap<>();
    for (Table.Row row : Table.load("fact/modality.tsv").rows()) {
      if (row.get("phase").equals(phase)) {
        Modality modality = Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT));
        cues.put(row.get("word"), new Cue(modality, reach(row.get("reach"))));
      }
    }
    return new Lexicon<>(cues);
  }

  private static Reach reach(String label) {
    return label.isEmpty() ? Reach.SENTENCE : Reach.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /**
   * @param context from the begin of the sentence to the end of the count's clause
   * @param before where the count before it ends; the begin of the sentence if it is the first
   * @param plan whether the section tells plans
   */
  Modality decide(FoldedText text, Span context, int before, boolean plan) {
    String told = context.of(text);
    int clause = told.lastIndexOf(',') + 1;
    Modality decided = plan ? Modality.PLANNED : Modality.DONE;
    int done = -1;
    for (Lexicon.Hit<Cue> hit : (plan ? deeds : plans).longest(told)) {
      Cue cue = hit.value();
      int from =
          switch (cue.reach()) {
            case SENTENCE -> 0;
            case CLAUSE -> clause;
            case COUNT -> before - context.begin();
          };
      if (hit.begin() >= from && !isDone(told, done, hit.begin())) {
        decided = cue.modality();
        done = decided == Modality.DONE ? hit.begin() : -1;
      }
    }
    return decided;
  }

  /** Whether what a cue says is told as done earlier in its clause: 已完成目标任务. */
  private static boolean isDone(String told, int done, int cue) {
    int comma = done < 0 ? done : told.indexOf(',', done);
    return done >= 0 && (comma < 0 || comma > cue);
  }
}
