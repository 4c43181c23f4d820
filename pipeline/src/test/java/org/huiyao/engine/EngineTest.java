package org.huiyao.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyao.input.Failure;
import org.huiyao.input.Source;
import org.huiyao.input.Stage;
import org.huiyao.type.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineTest {

  private static final String REPORT =
      """
      新江市人民代表大会常务委员会工作报告
      各位代表:
      我受市人大常委会委托,向大会报告工作,请予审议。
      一、2022年主要工作
      一年来,召开常委会会议%d次,依法履行职责。
      """;

  private final Engine engine = new Engine(3);
  private final List<String> outcomes = new ArrayList<>();

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void handsOnOutcomesInTheInputsOrderWhateverFails() {
    List<Source> sources = new ArrayList<>();
    IntStream.range(10, 40).forEach(n -> sources.add(source("r" + n, REPORT.formatted(n))));
    sources.add(5, new Source.OfFile("missing", Path.of("missing")));
    run(sources);
    List<String> expected = new ArrayList<>();
    IntStream.range(10, 40).forEach(n -> expected.add("r" + n + ": " + n));
    expected.set(7, "r17: extract at 0: cannot be analysed: java.lang.StackOverflowError: 17");
    expected.add(5, "missing: read at null: no such file");
    assertThat(outcomes).isEqualTo(expected);
  }

  @Test
  void numbersTheDocumentsOfAnInputThatHoldsSeveral() {
    String reports = REPORT.formatted(5) + REPORT.formatted(6).replace("新江市", "云州市");
    run(List.of(source("both", reports), source("one", REPORT.formatted(7))));
    assertThat(outcomes).containsExactly("both#0: 5", "both#1: 6", "one: 7");
  }

  @Test
  void saysThatAnInputHoldsNoDocument() {
    run(List.of(source("a", "5")));
    assertThat(outcomes).containsExactly("a: extract at null: no document with running text in it");
  }

  @Test
  void keepsTheDocumentsBeforeAFault() {
    String reports = REPORT.formatted(5) + REPORT.formatted(6) + REPORT.formatted(7);
    byte[] bytes = reports.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    run(List.of(new Source.OfStream("cut", new ByteArrayInputStream(bytes))));
    assertThat(outcomes)
        .hasSize(1)
        .allMatch(
            outcome ->
                outcome.startsWith("cut: decode at null: not UTF-8 text: malformed at byte"));
    outcomes.clear();
    String many =
        IntStream.range(0, 400).mapToObj(n -> REPORT.formatted(5)).reduce("", String::concat);
    bytes = many.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    run(List.of(new Source.OfStream("long", new ByteArrayInputStream(bytes))));
    assertThat(outcomes.get(0)).isEqualTo("long#0: 5");
    assertThat(outcomes.get(outcomes.size() - 1))
        .startsWith("long: decode at null: not UTF-8 text");
  }

  @Test
  void warnsOfADocumentThatNeverEndsAndCutsIt() {
    String line = "召开会议5次,形成决定,依法履行职责,推动各项工作落到实处。\n";
    run(List.of(source("endless", line.repeat(30_000))));
    assertThat(outcomes)
        .containsExactly(
            "endless#0: extract at 0: longer than any report: cut at a line, the rest is another"
                + " document",
            "endless#0: 5",
            "endless#1: 5");
  }

  @Test
  void stopsWhereTheSinkFails() {
    List<Source> sources = List.of(source("a", REPORT.formatted(5)));
    assertThatThrownBy(
            () ->
                engine.<String, IOException>run(
                    sources,
                    (document, annotated) -> "",
                    outcome -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private void run(List<Source> sources) {
    engine.<String, RuntimeException>run(
        sources,
        (document, annotated) -> {
          String number = annotated.select(Fact.class).iterator().next().getCoveredText();
          if (number.equals("17")) {
            throw new StackOverflowError("17");
          }
          return number;
        },
        outcome -> {
          if (outcome instanceof Outcome.Done<String> done) {
            outcomes.add(done.document().source() + ": " + done.result());
          } else if (outcome instanceof Outcome.Failed<String> failed) {
            outcomes.add(text(failed.failure()));
          } else if (outcome instanceof Outcome.Warned<String> warned) {
            outcomes.add(text(warned.warning()));
          }
        });
  }

  private static String text(Failure failure) {
    Stage stage = failure.stage();
    return "%s: %s at %s: %s"
        .formatted(failure.source(), stage.label(), failure.begin(), failure.message());
  }

  private static Source source(String name, String text) {
    return new Source.OfStream(
        name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
