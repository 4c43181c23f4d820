package org.huiyao.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huiyao.count.Count;
import org.huiyao.count.CountVocabulary;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/**
 * Tells the type and kind of a count by the rows of {@code fact/kinds.tsv}. Immutable; one instance
 * serves any number of threads.
 */
final class KindRules {

  private static final String MONEY = "amount";

  /** The kinds of the units that decide alone. */
  private final Map<String, Kind> certain = new HashMap<>();

  private final Opinions opinions = new Opinions();
  private final CountVocabulary vocabulary;
  private final Map<String, List<KindRule>> byWord = new HashMap<>();

  KindRules() {
    List<KindRule> rules = Table.load("fact/kinds.tsv").rows().stream().map(KindRule::of).toList();
    Map<String, String> lexicon = new TreeMap<>();
    Set<String> items = new HashSet<>();
    Set<String> verbs = new HashSet<>();
    Set<String> moneyUnits = new HashSet<>();
    for (KindRule rule : rules) {
      for (Alternatives cell : List.of(rule.items(), rule.verbs(), rule.nears())) {
        cell.words().forEach(word -> lexicon.put(word, word));
      }
      if (rule.isUnitRule()) {
        Kind kind = new Kind(rule.type(), rule.kind(), Kind.CERTAIN);
        rule.units().forEach(unit -> certain.putIfAbsent(unit, kind));
        if (rule.type().equals(MONEY)) {
          moneyUnits.addAll(rule.units());
        }
      }
      items.addAll(rule.items().words());
      verbs.addAll(rule.verbs().words());
      index(rule, rule.items());
      index(rule, rule.verbs());
    }
    vocabulary = new CountVocabulary(new Lexicon<>(lexicon), items, verbs, moneyUnits);
  }

  private void index(KindRule rule, Alternatives cell) {
    cell.firsts().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule));
  }

  /** Whose opinions are counted. */
  Opinions opinions() {
    return opinions;
  }

  /** The words of the rules. */
  CountVocabulary vocabulary() {
    return vocabulary;
  }

  /** The kind of a number whose unit decides alone. */
  Optional<Kind> byUnit(NumeralMention numeral) {
    return Optional.ofNullable(certain.get(numeral.isRate() ? "%" : numeral.unit()));
  }

  /** What the rules say of a count, the best first, each kind once; empty where none applies. */
  List<Kind> rank(Count count, List<Hit<String>> hits, FoldedText text, String genre) {
    Optional<Kind> byUnit = byUnit(count.numeral());
    if (byUnit.isPresent()) {
      return List.of(byUnit.get());
    }
    String unit = count.numeral().unit();
    Surroundings around = Surroundings.of(count, hits, text, vocabulary.verbs());
    // By identity: the hash of a row is that of all its words.
    Set<KindRule> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    around.items().keySet().forEach(word -> candidates.addAll(rulesOf(word)));
    around.verbs().keySet().forEach(word -> candidates.addAll(rulesOf(word)));
    Map<String, Kind> best = new HashMap<>();
    for (KindRule rule : candidates) {
      int score = rule.score(around, unit, genre);
      if (score > 0) {
        Kind kind = new Kind(rule.type(), rule.kind(), score);
        best.merge(kind.label(), kind, (one, other) -> one.score() >= other.score() ? one : other);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingInt(Kind::score).reversed().thenComparing(Kind::label))
        .toList();
  }

  private List<KindRule> rulesOf(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /**
   * What a rule says a count counts.
   *
   * @param type fact type of the record contract
   * @param kind its subdivision, empty where it has none
   * @param score how much of the count's surroundings the rule explains
   */
  record Kind(String type, String kind, int score) {

    /** The score of a unit that decides alone. */
    static final int CERTAIN = 1000;

    /** Type and kind in one word. */
    String label() {
      return type + "/" + kind;
    }
  }
}
