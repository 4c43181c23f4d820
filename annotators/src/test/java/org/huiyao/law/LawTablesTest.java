package org.huiyao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.table.Table;
import org.huiyao.table.Table.Row;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row of the tables of laws through the finder. */
class LawTablesTest {

  private static final LawFinder FINDER = new LawFinder();

  static List<Row> instruments() {
    return Table.load("law/instruments.tsv").rows();
  }

  static List<Row> nationalLaws() {
    return Table.load("law/national_laws.tsv").rows();
  }

  static List<Row> nationalRegulations() {
    return Table.load("law/national_regulations.tsv").rows();
  }

  static List<Row> verbs() {
    return Table.load("law/verbs.tsv").rows();
  }

  static List<Row> cues() {
    return Table.load("law/cues.tsv").rows();
  }

  static List<Row> decisionOpeners() {
    return Table.load("law/decision_openers.tsv").rows();
  }

  static List<Row> houseRules() {
    return Table.load("law/house_rules.tsv").rows();
  }

  static List<Row> genericNames() {
    return Table.load("law/generic_names.tsv").rows();
  }

  static List<Row> modality() {
    return Table.load("law/modality.tsv").rows();
  }

  static List<Row> contexts() {
    return Table.load("law/contexts.tsv").rows();
  }

  static List<Row> lawmaking() {
    return Table.load("law/lawmaking.tsv").rows();
  }

  private static List<LawMention> laws(Row row) {
    FoldedText text = FoldedText.of(row.get("example"));
    return FINDER.find(text, new Span(0, text.length()), () -> new Passage(false, false));
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void anInstrumentWordEndsAName(Row row) {
    assertThat(laws(row))
        .singleElement()
        .satisfies(law -> assertThat(law.name()).endsWith(row.get("word")))
        .satisfies(
            law -> assertThat(law.instrument().name()).isEqualToIgnoringCase(row.get("kind")));
  }

  @ParameterizedTest
  @MethodSource("nationalLaws")
  void aNationalLawIsFoundByItsNames(Row row) {
    List<String> names =
        Stream.concat(Stream.of(row.get("name")), row.list("otherNames").stream()).toList();
    assertThat(laws(row)).singleElement().extracting(LawMention::name).isIn(names);
  }

  @ParameterizedTest
  @MethodSource("nationalRegulations")
  void aNationalRegulationInspectedKeepsItsName(Row row) {
    AdministrativeDivision place = AdministrativeDivision.unlisted("青江市");
    assertThat(laws(row))
        .singleElement()
        .extracting(law -> new FullNames().of(law, false, place))
        .isEqualTo(row.get("name"));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aVerbTellsWhatIsDoneAndWhereTheNameBegins(Row row) {
    switch (row.get("action")) {
      case "mention" -> assertThat(laws(row)).isEmpty();
      case "name" ->
          assertThat(laws(row))
              .singleElement()
              .satisfies(law -> assertThat(law.name()).startsWith(row.get("word")));
      case "-", "particle" ->
          assertThat(laws(row))
              .singleElement()
              .satisfies(law -> assertThat(law.name()).isEqualTo("古井保护条例"));
      default ->
          assertThat(laws(row))
              .isNotEmpty()
              .allSatisfy(law -> assertThat(law.action().label()).isEqualTo(row.get("action")));
    }
  }

  @ParameterizedTest
  @MethodSource("cues")
  void aCueTellsWhatIsDone(Row row) {
    if (row.get("action").equals("mention")) {
      assertThat(laws(row)).isEmpty();
      return;
    }
    assertThat(laws(row))
        .isNotEmpty()
        .allSatisfy(law -> assertThat(law.action().label()).isEqualTo(row.get("action")));
  }

  @ParameterizedTest
  @MethodSource("decisionOpeners")
  void anOpenerBeginsADecisionsName(Row row) {
    assertThat(laws(row))
        .singleElement()
        .satisfies(law -> assertThat(law.name()).startsWith(row.get("word")))
        .satisfies(law -> assertThat(law.instrument()).isEqualTo(Instrument.DECISION));
  }

  @ParameterizedTest
  @MethodSource("houseRules")
  void aHouseRuleIsNoLaw(Row row) {
    assertThat(laws(row)).hasSize(row.get("scope").equals("none") ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("genericNames")
  void aGenericWordNamesNoLaw(Row row) {
    assertThat(laws(row)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modality")
  void aModalityWordOutweighsThePhase(Row row) {
    FoldedText text = FoldedText.of(row.get("example"));
    boolean toCome = !row.get("modality").equals("planned");
    assertThat(FINDER.find(text, new Span(0, text.length()), () -> new Passage(toCome, false)))
        .singleElement()
        .extracting(law -> law.modality().label())
        .isEqualTo(row.get("modality").equals("done") ? "done" : "planned");
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void aContextWordDecidesWhatTheVerbLeavesOpen(Row row) {
    FoldedText text = FoldedText.of(row.get("example"));
    List<LawMention> laws =
        FINDER.find(text, new Span(0, text.length()), () -> new Passage(false, true));
    switch (row.get("role")) {
      case "oversight" ->
          assertThat(laws).extracting(LawMention::action).containsExactly(LawAction.INSPECT);
      case "result", "completion" ->
          assertThat(laws).extracting(LawMention::action).containsExactly(LawAction.ENACT);
      default -> assertThat(laws).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("lawmaking")
  void aTitleOrParagraphTellsOfLawsMade(Row row) {
    assertThat(PassageReader.lawmaking(row.get("example"))).isTrue();
  }
}
