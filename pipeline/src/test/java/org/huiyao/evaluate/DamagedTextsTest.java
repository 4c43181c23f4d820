package org.huiyao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyao.engine.Engine;
import org.huiyao.input.Failure;
import org.huiyao.testing.Corpora;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One report, sound and with each kind of damage: what its gold says is found all the same. */
class DamagedTextsTest {

  private static final Path DAMAGED = Path.of("../test-corpus/damaged");

  private static Engine engine;

  @BeforeAll
  static void start() {
    engine = new Engine(1);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Stream<String> texts() {
    return Corpora.texts(DAMAGED).stream()
        .map(file -> file.getFileName().toString().replace(".txt", ""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everythingIsFoundInSpiteOfTheDamage(String name) throws IOException {
    List<Failure> failures = new ArrayList<>();
    Evaluation evaluation = Evaluation.of(engine, DAMAGED, name::equals, failures::add);
    assertThat(failures).isEmpty();
    for (Measure measure : List.of(Measure.FACTS_STRICT, Measure.LAWS, Measure.ORGANIZATIONS)) {
      Score score = evaluation.score(measure);
      assertThat(score.gold()).isPositive();
      assertThat(score)
          .as(measure.label())
          .isEqualTo(new Score(score.gold(), score.gold(), score.gold()));
    }
    assertThat(evaluation.score(Measure.HEADINGS).recall()).hasValue(1);
  }
}
