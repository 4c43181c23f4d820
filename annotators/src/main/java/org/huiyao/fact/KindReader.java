package org.huiyao.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyao.fact.KindRules.Kind;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/**
 * Observes the counts of one document, in the order of the text: what the rules say of each, and
 * where they say nothing, what the counts before it tell (建议66件,已办结60件).
 */
final class KindReader {

  private static final Kind UNKNOWN = new Kind("other", "", 0);

  /** Money and shares go on in no other count. */
  private static final Set<String> ALONE = Set.of("amount", "rate");

  private final FoldedText text;
  private final String genre;
  private final KindRules rules;
  private final Map<String, Kind> recent = new HashMap<>();
  private Kind previous = UNKNOWN;

  KindReader(FoldedText text, String genre, KindRules rules) {
    this.text = text;
    this.genre = genre;
    this.rules = rules;
  }

  /** Forgets the counts of the paragraph before. */
  void beginParagraph() {
    recent.clear();
    previous = UNKNOWN;
  }

  /**
   * What is seen of a count.
   *
   * @param words the words of its sentence
   * @param hits the rules' words in its sentence
   * @param whole the kind of the count it is part of
   */
  KindObservation observe(
      Count count, List<Word> words, List<Hit<String>> hits, Optional<Kind> whole) {
    List<Kind> ranked = rules.rank(count, hits, text, genre);
    String unit = count.numeral().unit();
    Kind sameUnit = recent.getOrDefault(unit, UNKNOWN);
    Kind byRules =
        ranked.isEmpty()
            ? whole.orElse(count.hasItem() && !count.inheritsItem() ? UNKNOWN : sameUnit)
            : ranked.get(0);
    KindFeatures features = new KindFeatures(text, words);
    features.rules(ranked);
    features.item(count);
    features.verbs(count);
    features.list(count, byRules, previous, sameUnit);
    features.add("genre", genre);
    previous = byRules;
    if (!ALONE.contains(byRules.type())) {
      recent.put(unit, byRules);
    }
    return new KindObservation(features.toArray(), byRules);
  }

  /** Whether a line break parts two sentences. */
  static boolean isNewParagraph(FoldedText text, Span before, Span sentence) {
    for (int i = before.end(); i < sentence.begin(); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
