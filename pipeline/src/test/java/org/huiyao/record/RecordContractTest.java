package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huiyao.engine.Engine;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.huiyao.testing.RecordContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordContractTest {

  private static Engine engine;

  @BeforeAll
  static void start() {
    engine = new Engine(1);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Stream<Path> testCorpus() {
    return Corpora.texts(Corpora.TEST_CORPUS).stream();
  }

  @ParameterizedTest
  @MethodSource("testCorpus")
  void holdsOfTheTestCorpus(Path file) throws IOException {
    assertContract(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("testCorpus")
  void holdsWithWindowsLineEnds(Path file) throws IOException {
    assertContract(Files.readString(file).replace("\n", "\r\n"));
  }

  @Test
  void holdsOfRealReports() throws IOException {
    for (Path file : Corpora.texts(Corpora.shared())) {
      assertContract(Files.readString(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "。", "一", "\n\n5次\n", "\uD842\uDFB7", "《", "2022年", "第一,", "一、"})
  void holdsOfTextsThatAreNoReports(String text) {
    assertContract(text);
  }

  @Test
  void holdsOfANumberWithoutEnd() {
    assertContract("9".repeat(400));
  }

  @Test
  void aDocumentsIdIsMadeOfItsText() throws IOException {
    String text = Files.readString(Corpora.TEST_CORPUS.resolve("qingcen_npc.txt"));
    JsonNode document =
        new ObjectMapper().readTree(Extracts.of(engine, text).lines().findFirst().orElseThrow());
    int begin = document.get("begin").intValue();
    int end = document.get("end").intValue();
    assertThat(document.get("id").asText())
        .isEqualTo(RecordAssembler.id(text.substring(begin, end)));
  }

  private static void assertContract(String text) {
    RecordContract.assertHolds(text, Extracts.of(engine, text));
  }
}
