package org.huiyao.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyao.evaluate.Evaluation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {

  private static final String GOLD =
      """
      {"k":"fact","line":2,"begin":4,"end":6,"text":"80","value":80,"approx":"exact","unit":"人次",\
      "item":"代表","type":"training","kind":"","modality":"done","period":"2022"}
      {"k":"fact","line":2,"begin":13,"end":15,"text":"12","value":12,"approx":"exact","unit":"家",\
      "item":"企业","type":"participation","kind":"","modality":"done","period":"2022"}
      """;

  @TempDir private Path corpus;

  @BeforeEach
  void twoDocuments() throws IOException {
    for (String name : List.of("one", "two")) {
      Files.writeString(
          corpus.resolve(name + ".txt"), "新江市人民代表大会常务委员会工作报告\n2022年工作回顾\n培训代表80人次,走访企业12家。\n");
      Files.writeString(corpus.resolve(name + ".gold.jsonl"), GOLD);
    }
  }

  @Test
  void theSameCorporaGiveTheSameModel(@TempDir Path out) throws IOException {
    Training training = new Training(List.of(corpus), List.of());
    assertThat(training.size()).isEqualTo(2);
    byte[] first = Files.readAllBytes(training.write(out.resolve("first"), Set.of()));
    byte[] second =
        Files.readAllBytes(new Training(List.of(corpus), List.of()).write(out, Set.of()));
    assertThat(first).isEqualTo(second);
  }

  @Test
  void aNameThatTwoCorporaShareIsRefused() {
    assertThatThrownBy(() -> new Training(List.of(corpus, corpus), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("one");
  }

  @Test
  void everyWantedDocumentIsEvaluatedOnce() throws IOException {
    Evaluation evaluation =
        CrossValidation.run(corpus, List.of(), List.of(), name -> true, 2, 2, failure -> {});
    assertThat(evaluation.documents()).hasSize(2);
  }

  @Test
  void markedCountsAreLearntFrom(@TempDir Path counts) throws IOException {
    Files.writeString(
        counts.resolve("streets.txt"),
        """
        # What people's congresses count in streets
        genre: npc_standing_committee_report
        街道驿站设点【12|platform】处,第三届,慰问老人【5|participation】户。
        """);
    MarkedCounts marked = MarkedCounts.read(counts).get(0);
    assertThat(marked.genre()).isEqualTo("npc_standing_committee_report");
    assertThat(marked.text()).isEqualTo("街道驿站设点12处,第三届,慰问老人5户。\n");
    assertThat(marked.kinds()).isEqualTo(Map.of(6, "platform/", 18, "participation/"));
    assertThat(new Training(List.of(corpus), List.of(counts)).size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"genre: other\n走访【12】家", "走访【12|participation】家"})
  void aFileThatIsNotInTheFormIsNamedWithItsLine(String text, @TempDir Path counts)
      throws IOException {
    Files.writeString(counts.resolve("streets.txt"), text);
    assertThatThrownBy(() -> MarkedCounts.read(counts))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("streets.txt line ");
  }
}
