package org.huiyao.law;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyao.fact.Modality;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/** Tells whether what is said of a law has happened or is to come. */
final class ModalityReader {

  private final Lexicon<Modality> words;

  ModalityReader() {
    Map<String, Modality> modalities = new HashMap<>();
    for (Table.Row row : Table.load("law/modality.tsv").rows()) {
      modalities.put(
          row.get("word"), Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT)));
    }
    words = new Lexicon<>(modalities);
  }

  /** What the words before the law say, else those behind it that tell of deeds, else the phase. */
  Modality read(Surroundings list, Passage passage) {
    List<Lexicon.Hit<Modality>> before = words.longest(list.sentence().substring(0, list.begin()));
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).value();
    }
    boolean done =
        words.longest(list.after()).stream().anyMatch(hit -> hit.value() == Modality.DONE);
    return passage.planned() && !done ? Modality.PLANNED : Modality.DONE;
  }
}
