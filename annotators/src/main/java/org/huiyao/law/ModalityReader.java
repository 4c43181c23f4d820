package org.huiyao.law;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.huiyao.fact.Modality;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/** Tells whether what is said of a law has happened or is to come. */
final class ModalityReader {

  private final Lexicon<Modality> words;

  ModalityReader() {
    Map<String, Modality> modalities = new HashMap<>();
    for (Table.Row row : Table.load("law/modality.tsv").rows()) {
      Modality modality = Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT));
      row.phrases().forEach(phrase -> modalities.put(phrase, modality));
    }
    words = new Lexicon<>(modalities);
  }

  /** The words of a sentence that tell done from planned, by where they end. */
  NavigableMap<Integer, Modality> cues(String sentence) {
    NavigableMap<Integer, Modality> cues = new TreeMap<>();
    words.longest(sentence).forEach(hit -> cues.put(hit.end(), hit.value()));
    return cues;
  }

  /**
   * What the last word before the laws says, else what those right behind them tell of deeds, else
   * the phase.
   *
   * @param cues the words of the sentence
   */
  Modality read(Surroundings list, NavigableMap<Integer, Modality> cues, Passage passage) {
    Map.Entry<Integer, Modality> before = cues.floorEntry(list.begin());
    if (before != null) {
      return before.getValue();
    }
    int end = list.end() + list.after().length();
    boolean done = cues.subMap(list.end(), true, end, true).containsValue(Modality.DONE);
    return passage.planned() && !done ? Modality.PLANNED : Modality.DONE;
  }
}
