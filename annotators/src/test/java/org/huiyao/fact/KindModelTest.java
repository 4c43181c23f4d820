package org.huiyao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyao.fact.KindModel.Decision;
import org.huiyao.fact.KindTrainer.Lesson;
import org.huiyao.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindModelTest {

  private static final String GENRE = "npc_standing_committee_report";

  private final KindTrainer trainer = new KindTrainer();
  private final List<Lesson> lessons =
      List.of(
          lesson("全年培训代表80人次,", "80", "training/"),
          lesson("先后走访企业12家。", "12", "participation/"),
          lesson("编印简报30期,", "30", "document/"));

  private Lesson lesson(String text, String numeral, String kind) {
    return trainer.read(FoldedText.of(text), GENRE, Map.of(text.indexOf(numeral), kind));
  }

  @Test
  void aLessonHoldsTheCountsThatTheGoldKnows() {
    assertThat(lessons).allSatisfy(lesson -> assertThat(lesson.events()).hasSize(1));
    assertThat(trainer.read(FoldedText.of("培训代表80人次"), GENRE, Map.of()).events()).isEmpty();
  }

  @Test
  void theSameLessonsGiveTheSameBytes() {
    assertThat(bytes()).isEqualTo(bytes());
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trainer.write(lessons, out);
    return out.toByteArray();
  }

  @Test
  void aWrittenModelDecidesAsTheTrainedOne(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("kinds.model.gz");
    Files.write(file, bytes());
    KindObservation seen = seen("training/", "byrules=training/", "unit=人次");
    Decision read = KindModel.read(file.toUri().toURL()).decide(seen);
    assertThat(read).isEqualTo(trainer.train(lessons).decide(seen));
    assertThat(read.type()).isEqualTo("training");
  }

  @Test
  void aKindTheModelHasNeverSeenIsTheRulesToTell() {
    Decision decision = trainer.train(lessons).decide(seen("tree_planting/", "unit=人次"));
    assertThat(decision.type()).isEqualTo("tree_planting");
  }

  private static KindObservation seen(String label, String... features) {
    int slash = label.indexOf('/');
    return seen(features, new Kind(label.substring(0, slash), label.substring(slash + 1), 200));
  }

  private static KindObservation seen(String[] features, Kind byRules) {
    return new KindObservation(features, byRules, Optional.empty());
  }

  @Test
  void theShippedModelKnowsTheCommonKinds() {
    Decision decision = KindModel.shipped().decide(seen("petition/", "byrules=petition/"));
    assertThat(decision.confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void aMissingModelIsNamed(@TempDir Path directory) throws MalformedURLException {
    URL missing = directory.resolve("none.gz").toUri().toURL();
    assertThatThrownBy(() -> KindModel.read(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.gz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"training/", "participation/", "document/"})
  void whatTheModelCannotMakeOutIsTheRulesToTell(String byRules) {
    Decision decision = trainer.train(lessons).decide(seen(byRules, "unit=never seen"));
    assertThat(decision.type() + "/").isEqualTo(byRules);
    assertThat(decision.confidence()).isLessThan(0.4);
  }

  @Test
  void whatARuleExplainsWellIsItsToTellWhereTheModelDoubts() {
    KindModel model = trainer.train(lessons);
    String[] features = {"byrules=document/", "rule=document/", "unit=期"};
    Decision doubtful = model.decide(seen(features, weak("training")));
    Decision explained = model.decide(seen(features, new Kind("training", "", 300)));
    assertThat(doubtful.confidence()).isBetween(0.4, 0.8);
    assertThat(doubtful.type()).isNotEqualTo("training");
    assertThat(explained.type()).isEqualTo("training");
  }

  private static Kind weak(String type) {
    return new Kind(type, "", 90);
  }
}
