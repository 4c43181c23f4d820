package org.huiyao.fact;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huiyao.count.CountVocabulary;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.table.Table;

/**
 * The rows of {@code fact/kinds.tsv}, which tell the type and kind of a count, arranged by what
 * they ask for. A {@link KindRanker} reads them. Immutable; one instance serves any number of
 * threads.
 */
final class KindRules {

  private static final String MONEY = "amount";

  private final List<KindRule> rules =
      Table.load("fact/kinds.tsv").rows().stream().map(KindRule::of).toList();

  /** The kinds of the units that decide alone. */
  private final Map<String, Kind> certain = new HashMap<>();

  /** The kinds in the order of their labels, and for each rule the number of its own. */
  private final List<Kind> kinds;

  private final int[] kindOfRule;

  /** By unit the rules that apply to it, those that ask for none among them. */
  private final Map<String, BitSet> byUnit = new HashMap<>();

  private final BitSet ofAnyUnit = rulesThat(rule -> rule.units().isEmpty());

  private final CountVocabulary vocabulary;
  private final Alternatives items;
  private final Alternatives verbs;
  private final Alternatives nears;

  KindRules() {
    Map<String, Kind> byLabel = new TreeMap<>();
    for (KindRule rule : rules) {
      byLabel.putIfAbsent(rule.kind().label(), rule.kind());
      for (String unit : rule.units()) {
        byUnit.computeIfAbsent(
            unit, key -> rulesThat(any -> any.units().isEmpty() || any.units().contains(key)));
        if (rule.isUnitRule()) {
          certain.putIfAbsent(unit, rule.kind());
        }
      }
    }
    kinds = List.copyOf(byLabel.values());
    List<String> labels = List.copyOf(byLabel.keySet());
    kindOfRule = rules.stream().mapToInt(rule -> labels.indexOf(rule.kind().label())).toArray();
    vocabulary =
        new CountVocabulary(
            words(KindRule::items), words(KindRule::verbs), words(KindRule::nears), moneyUnits());
    items = alternatives(KindRule::items);
    verbs = alternatives(KindRule::verbs);
    nears = alternatives(KindRule::nears);
  }

  private BitSet rulesThat(Predicate<KindRule> such) {
    BitSet found = new BitSet();
    for (int rule = 0; rule < rules.size(); rule++) {
      found.set(rule, such.test(rules.get(rule)));
    }
    return found;
  }

  private Set<String> words(Function<KindRule, List<List<String>>> column) {
    Set<String> words = new HashSet<>();
    rules.forEach(rule -> column.apply(rule).forEach(words::addAll));
    return words;
  }

  private Set<String> moneyUnits() {
    Set<String> units = new HashSet<>();
    rules.stream()
        .filter(rule -> rule.isUnitRule() && rule.kind().type().equals(MONEY))
        .forEach(rule -> units.addAll(rule.units()));
    return units;
  }

  private Alternatives alternatives(Function<KindRule, List<List<String>>> column) {
    return new Alternatives(rules.stream().map(column).toList(), vocabulary);
  }

  /** The words of the rules. */
  CountVocabulary vocabulary() {
    return vocabulary;
  }

  /** The kind of a number whose unit decides alone. */
  Optional<Kind> byUnit(NumeralMention numeral) {
    return Optional.ofNullable(certain.get(numeral.isRate() ? "%" : numeral.unit()));
  }

  /** The rules that apply to a unit. */
  BitSet ofUnit(String unit) {
    return byUnit.getOrDefault(unit, ofAnyUnit);
  }

  /** The rules that apply to a document's genre. */
  BitSet ofGenre(String genre) {
    return rulesThat(rule -> rule.isOf(genre));
  }

  /** What names of things counted the rules ask for. */
  Alternatives items() {
    return items;
  }

  /** What deeds the rules ask for. */
  Alternatives verbs() {
    return verbs;
  }

  /** What the rules ask for elsewhere in the sentence. */
  Alternatives nears() {
    return nears;
  }

  /** What a rule scores for its unit and genre. */
  int bonus(int rule) {
    return rules.get(rule).bonus();
  }

  /** The kinds in the order of their labels. */
  List<Kind> kinds() {
    return kinds;
  }

  /** The index of a rule's kind among them. */
  int kindOf(int rule) {
    return kindOfRule[rule];
  }
}
