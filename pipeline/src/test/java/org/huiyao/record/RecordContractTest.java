package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyao.engine.Engine;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the records of any text. */
class RecordContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PIECES =
      "一二三十百0123456789％%.,，、。：:（）()《》“”\"—-余多几次件部人年月日市县区委会法条例第是 \u00a0\u3000\r\n\t\uD842\uDFB7";

  private static final List<String> KINDS =
      List.of("document", "section", "fact", "law", "organization");
  private static final Comparator<JsonNode> ORDER =
      Comparator.<JsonNode>comparingInt(record -> record.get("begin").intValue())
          .thenComparingInt(record -> KINDS.indexOf(record.get("record").asText()));

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
  void holdsOfDamagedTexts(Path file) throws IOException {
    Random random = new Random(file.getFileName().toString().hashCode());
    String text = Files.readString(file);
    for (int round = 0; round < 8; round++) {
      assertContract(damaged(text, random));
    }
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

  @Test
  void holdsOfTextsThatAreNoReports() throws IOException {
    for (String text :
        List.of(
            "5",
            "。",
            "一",
            "\n\n5次\n",
            "\uD842\uDFB7",
            "《",
            "2022年",
            "第一,",
            "一、",
            "9".repeat(400))) {
      assertContract(text);
    }
  }

  /** Cuts out, doubles, swaps and strews in characters, never half a surrogate pair. */
  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < text.length() / 40; i++) {
      int at =
          damaged.offsetByCodePoints(
              0, random.nextInt(damaged.codePointCount(0, damaged.length())));
      int piece =
          PIECES.offsetByCodePoints(0, random.nextInt(PIECES.codePointCount(0, PIECES.length())));
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, Character.toString(PIECES.codePointAt(piece)));
        default -> damaged.setCharAt(at, PIECES.charAt(random.nextInt(30)));
      }
    }
    return damaged.toString().replaceAll("[\\uD800-\\uDFFF]", "");
  }

  private static void assertContract(String text) throws IOException {
    Set<String> ids = new HashSet<>();
    List<String> references = new ArrayList<>();
    JsonNode document = null;
    JsonNode last = null;
    for (String line : Extracts.of(engine, text).lines().toList()) {
      JsonNode record = JSON.readTree(line);
      int begin = record.get("begin").intValue();
      int end = record.get("end").intValue();
      assertThat(ids.add(record.get("id").asText())).as(line).isTrue();
      if (record.get("record").asText().equals("document")) {
        document = record;
        assertThat(record.get("id").asText())
            .isEqualTo(RecordAssembler.id(text.substring(begin, end)));
      } else {
        assertThat(record.get("documentId")).isEqualTo(document.get("id"));
        assertThat(end).isBetween(begin + 1, document.get("end").intValue());
        assertThat(ORDER.compare(last, record)).as(line).isNotPositive();
        assertCovers(record, text);
        if (record.has("sentence")) {
          assertCovers(record.get("sentence"), text);
        }
        record.findValuesAsText("sectionId").forEach(references::add);
        record.findValuesAsText("parentId").forEach(references::add);
      }
      last = record;
    }
    assertThat(ids).containsAll(references);
  }

  private static void assertCovers(JsonNode span, String text) {
    assertThat(span.get("text").asText())
        .as(span.toString())
        .isEqualTo(text.substring(span.get("begin").intValue(), span.get("end").intValue()));
  }
}
