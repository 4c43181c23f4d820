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

  /**
   * @param before what stands before the law in its sentence
   * @param passage whose phase decides where the sentence says nothing
   */
  Modality read(String before, Passage passage) {
    List<Lexicon.Hit<Modality>> hits = words.longest(before);
    return hits.isEmpty()
        ? passage.planned() ? Modality.PLANNED : Modality.DONE
        : hits.get(hits.size() - 1).value();
  }
}
