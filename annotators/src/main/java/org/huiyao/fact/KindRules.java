package org.huiyao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyao.numeral.Category;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Tells the type and kind of a count by the rows of {@code fact/kinds.tsv}. Immutable; one instance
 * serves any number of threads.
 */
final class KindRules {

  private static final Kind UNKNOWN = new Kind("other", "", 0.5);

  private final List<KindRule> rules;
  private final Lexicon<String> words;
  private final Map<String, List<KindRule>> byWord = new HashMap<>();
  private final Set<String> itemWords = new HashSet<>();
  private final Set<String> verbWords = new HashSet<>();

  KindRules() {
    rules = Table.load("fact/kinds.tsv").rows().stream().map(KindRule::of).toList();
    Map<String, String> lexicon = new TreeMap<>();
    for (KindRule rule : rules) {
      for (List<List<String>> column : List.of(rule.items(), rule.verbs(), rule.nears())) {
        column.forEach(alternative -> alternative.forEach(word -> lexicon.put(word, word)));
      }
      rule.items().forEach(itemWords::addAll);
      rule.verbs().forEach(verbWords::addAll);
      index(rule, rule.items());
      index(rule, rule.verbs());
    }
    words = new Lexicon<>(lexicon);
  }

  private void index(KindRule rule, List<List<String>> column) {
    for (List<String> alternative : column) {
      byWord.computeIfAbsent(alternative.get(0), word -> new ArrayList<>()).add(rule);
    }
  }

  /** Every occurrence of the rules' words in a sentence, at offsets in the document. */
  List<Hit<String>> hits(FoldedText text, Span sentence) {
    List<Hit<String>> hits = new ArrayList<>();
    for (Hit<String> hit : words.all(sentence.of(text))) {
      hits.add(
          new Hit<>(sentence.begin() + hit.begin(), sentence.begin() + hit.end(), hit.value()));
    }
    return hits;
  }

  /** Whether a rule names a thing counted by this word. */
  boolean isItem(String word) {
    return itemWords.contains(word);
  }

  /** Whether a rule names a deed by this word. */
  boolean isVerb(String word) {
    return verbWords.contains(word);
  }

  /** The type and kind of a count. */
  Kind decide(Count count, List<Hit<String>> hits, FoldedText text, String genre) {
    String unit = count.numeral().category() == Category.RATE ? "%" : count.numeral().unit();
    for (KindRule rule : rules) {
      if (rule.isUnitRule() && rule.units().contains(unit)) {
        return new Kind(rule.type(), rule.kind(), 0.98);
      }
    }
    Surroundings around = Surroundings.of(count, hits, text);
    Set<KindRule> candidates = new LinkedHashSet<>();
    around.items().keySet().forEach(word -> candidates.addAll(rulesOf(word)));
    around.verbs().keySet().forEach(word -> candidates.addAll(rulesOf(word)));
    KindRule best = null;
    int bestScore = 0;
    for (KindRule rule : rules) {
      int score = candidates.contains(rule) ? rule.score(around, unit, genre) : KindRule.NONE;
      if (score > bestScore) {
        best = rule;
        bestScore = score;
      }
    }
    return best == null ? UNKNOWN : new Kind(best.type(), best.kind(), confidence(bestScore));
  }

  private List<KindRule> rulesOf(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  private static double confidence(int score) {
    return score >= 250 ? 0.95 : score >= 180 ? 0.9 : score >= 120 ? 0.8 : 0.7;
  }

  /**
   * What a count counts.
   *
   * @param type fact type of the record contract
   * @param kind its subdivision, empty where it has none
   * @param confidence 0 to 1
   */
  record Kind(String type, String kind, double confidence) {

    /** Whether no rule told the kind. */
    boolean isUnknown() {
      return equals(UNKNOWN);
    }
  }
}
