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

  private final Lexicon<Modality> plans = cues("review");
  private final Lexicon<Modality> deeds = cues("plan");

  private static Lexicon<Modality> cues(String phase) {
    Map<String, Modality> cues = new HashMap<>();
    for (Table.Row row : Table.load("fact/modality.tsv").rows()) {
      if (row.get("phase").equals(phase)) {
        cues.put(row.get("word"), Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT)));
      }
    }
    return new Lexicon<>(cues);
  }

  /**
   * @param context from the begin of the sentence to the end of the count's clause
   * @param plan whether the section tells plans
   */
  Modality decide(FoldedText text, Span context, boolean plan) {
    List<Lexicon.Hit<Modality>> cues = (plan ? deeds : plans).longest(context.of(text));
    return cues.isEmpty()
        ? plan ? Modality.PLANNED : Modality.DONE
        : cues.get(cues.size() - 1).value();
  }
}
