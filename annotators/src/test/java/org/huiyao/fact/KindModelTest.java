package org.huiyao.fact;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;
import org.huiyao.fact.KindTrainer.Lesson;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindModelTest {

  private static final String GENRE = "npc_standing_committee_report";

  /** How often a lesson is given, so that a model is sure enough of it. */
  private static final int TIMES = 3;

  @TempDir private Path directory;

  private final KindTrainer trainer = new KindTrainer();
  private final List<Lesson> lessons =
      List.of(
          lesson("全年培训代表80人次,", "80", "training/"),
          lesson("先后走访企业12家。", "12", "participation/"),
          lesson("编印简报30期,", "30", "document/"));

  private Lesson lesson(String text, String numeral, String kind) {
    return trainer.read(FoldedText.of(text), GENRE, Map.of(text.indexOf(numeral), kind));
  }

  private static Stream<Table.Row> unitKin() {
    return Table.load("fact/unit_kin.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("unitKin")
  void aUnitIsKnownAsTheCommonerOneOfItsKind(Table.Row row) {
    MarkedSentence sentence = MarkedSentence.unmarked(row.get("example"));
    String unit = row.get("unit");
    assertThat(sentence.facts(MarkedSentence.REVIEW))
        .singleElement()
        .satisfies(fact -> assertThat(fact.numeral().unit()).isEqualTo(unit));
    assertThat(new KindRules().likeUnit(unit)).isEqualTo(row.get("like")).isNotEqualTo(unit);
  }

  @Test
  void aLessonHoldsTheCountsThatTheGoldKnows() {
    assertThat(lessons).allSatisfy(lesson -> assertThat(lesson.events()).hasSize(1));
    assertThat(trainer.read(FoldedText.of("培训代表80人次"), GENRE, Map.of()).events()).isEmpty();
  }

  @Test
  void everySecondCountThatARuleKnowsIsLearntOnceMoreAsIfNoneDid() {
    String text = "先后培训代表80人次,编印简报30期。";
    Map<Integer, String> gold =
        Map.of(text.indexOf("80"), "training/", text.indexOf("30"), "document/");
    List<Event> events = trainer.read(FoldedText.of(text), GENRE, gold).events();
    assertThat(events)
        .extracting(Event::getOutcome)
        .containsExactly("training/", "document/", "document/");
    assertThat(events.get(1).getContext()).contains("rule=document/").doesNotContain("rule=none");
    assertThat(events.get(2).getContext()).contains("rule=none").doesNotContain("rule=document/");
  }

  @Test
  void theSameLessonsGiveTheSameBytes() {
    assertThat(bytes()).isEqualTo(bytes());
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trainer.write(nCopies(TIMES, lessons).stream().flatMap(List::stream).toList(), out);
    return out.toByteArray();
  }

  private KindModel trained() {
    try {
      Path file = Files.write(directory.resolve("kinds.model.gz"), bytes());
      return KindModel.read(file.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a model decides on a count of which it is told nothing but names. */
  private static Decision decide(KindModel model, Kind byRules, Map<Feature, String> told) {
    FeatureSums sums = model.sums(FoldedText.of(""));
    told.forEach((feature, name) -> sums.add(feature, sums.name(name)));
    return model.decide(byRules, sums.sums());
  }

  private static Kind kind(String label, int score) {
    return Kind.of(0, label, score);
  }

  @Test
  void aWrittenModelDecidesAsItWasTaught() {
    Map<Feature, String> told = Map.of(Feature.BYRULES, "training/", Feature.UNIT, "人次");
    assertThat(decide(trained(), kind("training/", 200), told).type()).isEqualTo("training");
  }

  @Test
  void aModelKnowsTheKindsItWasTaught() {
    assertThat(trained().knows(kind("training/", 200))).isTrue();
    assertThat(trained().knows(kind("tree_planting/", 200))).isFalse();
  }

  @Test
  void theShippedModelKnowsTheCommonKinds() {
    Map<Feature, String> told = Map.of(Feature.BYRULES, "petition/");
    Decision decision = decide(KindModel.shipped(), kind("petition/", 200), told);
    assertThat(decision.confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void aMissingModelIsNamed() throws MalformedURLException {
    URL missing = directory.resolve("none.gz").toUri().toURL();
    assertThatThrownBy(() -> KindModel.read(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.gz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"training/", "participation/", "document/"})
  void whatTheModelCannotMakeOutIsTheRulesToTell(String byRules) {
    Map<Feature, String> told = Map.of(Feature.UNIT, "never seen");
    Decision decision = decide(trained(), kind(byRules, 200), told);
    assertThat(decision.type() + "/").isEqualTo(byRules);
    assertThat(decision.confidence()).isLessThan(0.4);
  }

  @Test
  void whatARuleExplainsWellIsItsToTellWhereTheModelDoubts() {
    KindModel model = trained();
    Map<Feature, String> told = new EnumMap<>(Feature.class);
    told.put(Feature.BYRULES, "document/");
    told.put(Feature.RULE, "document/");
    told.put(Feature.UNIT, "期");
    Decision doubtful = decide(model, kind("training/", 90), told);
    Decision explained = decide(model, kind("training/", 300), told);
    assertThat(doubtful.confidence()).isBetween(0.4, 0.8);
    assertThat(doubtful.type()).isNotEqualTo("training");
    assertThat(explained.type()).isEqualTo("training");
  }
}
