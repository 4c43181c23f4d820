package org.huiyao.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyao.fact.Modality;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/** Tells whether what is said of a law has happened or is to come. */
final class ModalityReader {

  /** Marks words that tell neither, although shorter ones in them do. */
  private static final String NEITHER = "-";

  private final Lexicon<Optional<Modality>> words;

  ModalityReader() {
    Map<String, Optional<Modality>> modalities = new HashMap<>();
    for (Table.Row row : Table.load("law/modality.tsv").rows()) {
      Optional<Modality> modality =
          Optional.of(row.get("modality"))
              .filter(word -> !word.equals(NEITHER))
              .map(word -> Modality.valueOf(word.toUpperCase(Locale.ROOT)));
      row.phrases().forEach(phrase -> modalities.put(phrase, modality));
    }
    words = new Lexicon<>(modalities);
  }

  /** The words of a sentence that tell done from planned, by where they end. */
  NavigableMap<Integer, Modality> cues(String sentence) {
    NavigableMap<Integer, Modality> cues = new TreeMap<>();
    words
        .longest(sentence)
        .forEach(hit -> hit.value().ifPresent(modality -> cues.put(hit.end(), modality)));
    return cues;
  }

  /**
   * What the last word before the laws says, else what those right behind them tell against the
   * phase, else the phase; of what is told to be done and planned the deed counts.
   *
   * @param cues the words of the sentence
   */
  Modality read(Surroundings list, NavigableMap<Integer, Modality> cues, Passage passage) {
    Map.Entry<Integer, Modality> before = cues.floorEntry(list.begin());
    if (before != null) {
      return before.getValue();
    }
    int end = list.end() + list.after().length();
    Collection<Modality> after = cues.subMap(list.end(), true, end, true).values();
    boolean planned = passage.planned() || after.contains(Modality.PLANNED);
    return planned && !after.contains(Modality.DONE) ? Modality.PLANNED : Modality.DONE;
  }
}
