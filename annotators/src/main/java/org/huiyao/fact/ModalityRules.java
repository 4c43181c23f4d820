package org.huiyao.fact;

import java.util.HashMap;
import java.util.List;
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

  private static final String CLAUSE = "clause";

  /**
   * @param inClause whether it tells of its own clause alone
   */
  private record Cue(Modality modality, boolean inClause) {}

  private final Lexicon<Cue> plans = cues("review");
  private final Lexicon<Cue> deeds = cues("plan");

  private static Lexicon<Cue> cues(String phase) {
    Map<String, Cue> cues = new HashMap<>();
    for (Table.Row row : Table.load("fact/modality.tsv").rows()) {
      if (row.get("phase").equals(phase)) {
        Modality modality = Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT));
        cues.put(row.get("word"), new Cue(modality, row.get("reach").equals(CLAUSE)));
      }
    }
    return new Lexicon<>(cues);
  }

  /**
   * @param context from the begin of the sentence to the end of the count's clause
   * @param plan whether the section tells plans
   */
  Modality decide(FoldedText text, Span context, boolean plan) {
    String told = context.of(text);
    int clause = told.lastIndexOf(',') + 1;
    List<Lexicon.Hit<Cue>> cues = (plan ? deeds : plans).longest(told);
    cues.removeIf(cue -> cue.value().inClause() && cue.begin() < clause);
    return cues.isEmpty()
        ? plan ? Modality.PLANNED : Modality.DONE
        : cues.get(cues.size() - 1).value().modality();
  }
}
