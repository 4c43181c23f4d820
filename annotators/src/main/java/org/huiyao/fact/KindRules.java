package org.huiyao.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private static final String MONEY = "amount/";
  private static final String RATE = "%";

  /** What a count counts of which nothing is known. */
  private static final String UNKNOWN = "other/";

  private final List<KindRule> rules =
      Table.load("fact/kinds.tsv").rows().stream().map(KindRule::of).toList();

  /** In the order of their labels. */
  private final List<Kind> kinds = kinds(rules);

  private final Kind unknown = kind(UNKNOWN);
  private final int[] kindOfRule;
  private final Map<String, UnitRules> units = new HashMap<>();
  private final UnitRules anyUnit = new UnitRules(null, rulesThat(rule -> rule.units().isEmpty()));
  private final Map<String, String> likeUnits = new HashMap<>();
  private final CountVocabulary vocabulary;
  private final Alternatives items;
  private final Alternatives verbs;
  private final Alternatives nears;

  KindRules() {
    kindOfRule = rules.stream().mapToInt(rule -> kind(rule.label()).number()).toArray();
    rules.forEach(rule -> rule.units().forEach(unit -> units.computeIfAbsent(unit, this::rules)));
    for (Table.Row row : Table.load("fact/unit_kin.tsv").rows()) {
      likeUnits.put(row.get("unit"), row.get("like"));
    }
    vocabulary =
        new CountVocabulary(
            words(KindRule::items), words(KindRule::verbs), words(KindRule::nears), moneyUnits());
    items = alternatives(KindRule::items);
    verbs = alternatives(KindRule::verbs);
    nears = alternatives(KindRule::nears);
  }

  private static List<Kind> kinds(List<KindRule> rules) {
    Set<String> labels = new TreeSet<>(Set.of(UNKNOWN));
    rules.forEach(rule -> labels.add(rule.label()));
    List<Kind> kinds = new ArrayList<>();
    labels.forEach(label -> kinds.add(Kind.of(kinds.size(), label, 0)));
    return List.copyOf(kinds);
  }

  private BitSet rulesThat(Predicate<KindRule> such) {
    BitSet found = new BitSet();
    for (int rule = 0; rule < rules.size(); rule++) {
      found.set(rule, such.test(rules.get(rule)));
    }
    return found;
  }

  private Kind kind(String label) {
    return kinds.stream().filter(kind -> kind.label().equals(label)).findFirst().orElseThrow();
  }

  private UnitRules rules(String unit) {
    Kind certain =
        rules.stream()
            .filter(rule -> rule.isUnitRule() && rule.units().contains(unit))
            .findFirst()
            .map(rule -> kind(rule.label()).scored(Kind.CERTAIN))
            .orElse(null);
    return new UnitRules(certain, rulesThat(rule -> rule.isFor(unit)));
  }

  private Set<String> words(Function<KindRule, List<List<String>>> column) {
    Set<String> words = new HashSet<>();
    rules.forEach(rule -> column.apply(rule).forEach(words::addAll));
    return words;
  }

  private Set<String> moneyUnits() {
    Set<String> found = new HashSet<>();
    rules.stream()
        .filter(rule -> rule.isUnitRule() && rule.label().startsWith(MONEY))
        .forEach(rule -> found.addAll(rule.units()));
    return found;
  }

  private Alternatives alternatives(Function<KindRule, List<List<String>>> column) {
    return new Alternatives(rules.stream().map(column).toList(), vocabulary);
  }

  /** The rules in the order of their rows. */
  List<KindRule> all() {
    return rules;
  }

  /** The words of the rules. */
  CountVocabulary vocabulary() {
    return vocabulary;
  }

  /** What the rules say of a number's unit. */
  UnitRules ofUnit(NumeralMention numeral) {
    return units.getOrDefault(numeral.isRate() ? RATE : numeral.unit(), anyUnit);
  }

  /** The unit that the classifier knows a unit as: 名 for 位. */
  String likeUnit(String unit) {
    return likeUnits.getOrDefault(unit, unit);
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

  /** The kind of what is not known. */
  Kind unknown() {
    return unknown;
  }

  /** The number of a rule's kind. */
  int kindOf(int rule) {
    return kindOfRule[rule];
  }
}
