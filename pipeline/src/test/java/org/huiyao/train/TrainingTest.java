package org.huiyao.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyao.evaluate.Evaluation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    Training training = new Training(List.of(corpus));
    assertThat(training.size()).isEqualTo(2);
    byte[] first = Files.readAllBytes(training.write(out.resolve("first"), ""));
    byte[] second = Files.readAllBytes(new Training(List.of(corpus)).write(out, ""));
    assertThat(first).isEqualTo(second);
  }

  @Test
  void aNameThatTwoCorporaShareIsRefused() {
    assertThatThrownBy(() -> new Training(List.of(corpus, corpus)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("one");
  }

  @Test
  void everyWantedDocumentIsEvaluatedOnce() throws IOException {
    Evaluation evaluation = CrossValidation.run(corpus, List.of(), name -> true, failure -> {});
    assertThat(evaluation.documents()).hasSize(2);
  }
}
