package org.huiyao.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row of the tables through the finder. */
class NumeralTablesTest {

  private static final Set<Category> COUNTING = Set.of(Category.COUNT, Category.RATE);

  private static final NumeralFinder FINDER = new NumeralFinder();

  static Stream<Table.Row> units() {
    return Table.load("numeral/units.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("units")
  void unitsAreReadAndDecideTheCategory(Table.Row row) {
    String category = row.get("role").equals("weak") ? "count" : row.get("role");
    assertThat(FINDER.find(FoldedText.of(row.get("example"))))
        .anySatisfy(
            mention -> {
              assertThat(mention.unit()).isEqualTo(row.get("unit"));
              assertThat(mention.category().label()).isEqualTo(category);
            });
  }

  @ParameterizedTest
  @MethodSource("units")
  void continuationsAreNoUnits(Table.Row row) {
    for (String not : row.list("not")) {
      assertThat(FINDER.find(FoldedText.of("走访12" + not)).get(0).unit())
          .isNotEqualTo(row.get("unit"));
    }
  }

  static Stream<Table.Row> rules() {
    return Table.load("numeral/rules.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rulesGiveTheirCategory(Table.Row row) {
    assertThat(marked(row).category().label()).isEqualTo(row.get("category"));
  }

  static Stream<Table.Row> approximations() {
    return Table.load("numeral/approximations.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("approximations")
  void wordsBesideTheNumberGiveItsApproximation(Table.Row row) {
    assertThat(marked(row).approx().label()).isEqualTo(row.get("approx"));
  }

  static Stream<Table.Row> phrases() {
    return Table.load("numeral/phrases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void setPhrasesHoldOnlyPhraseNumbers(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("phrase"));
    assertThat(FINDER.find(FoldedText.of(row.get("example"))))
        .isNotEmpty()
        .allSatisfy(mention -> assertThat(mention.category()).isEqualTo(Category.PHRASE));
  }

  static Stream<Table.Row> words() {
    return Table.load("numeral/words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordsHoldNoNumbers(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("word"));
    assertThat(FINDER.find(FoldedText.of(row.get("example")))).isEmpty();
  }

  static Stream<Table.Row> idioms() {
    return Table.load("numeral/idioms.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("idioms")
  void idiomsHoldNoCounts(Table.Row row) {
    assertThat(FINDER.find(FoldedText.of("做到" + row.get("word") + "。")))
        .noneMatch(mention -> COUNTING.contains(mention.category()));
  }

  static Stream<Table.Row> points() {
    return Table.load("numeral/points.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("points")
  void theWritersOwnPointsAreNoCounts(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("word"));
    Category expected = row.get("role").equals("real") ? Category.COUNT : Category.PHRASE;
    assertThat(marked(row).category()).isEqualTo(expected);
  }

  static Stream<Table.Row> nouns() {
    return Table.load("numeral/nouns.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void nounsTellRealThingsFromTheWritersPoints(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("noun"));
    Category expected = row.get("role").equals("counted") ? Category.COUNT : Category.PHRASE;
    assertThat(FINDER.find(FoldedText.of(row.get("example"))))
        .extracting(NumeralMention::category)
        .containsExactly(expected);
  }

  /** The mention at the place that 【】 mark in the row's example. */
  private NumeralMention marked(Table.Row row) {
    String example = row.get("example");
    int begin = example.indexOf('【');
    List<NumeralMention> mentions =
        FINDER.find(FoldedText.of(example.replace("【", "").replace("】", "")));
    return mentions.stream()
        .filter(mention -> mention.span().begin() == begin)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no number at 【 in " + example + ": " + mentions));
  }
}
