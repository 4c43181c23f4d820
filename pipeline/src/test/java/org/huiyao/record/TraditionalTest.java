package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyao.engine.Engine;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report in traditional characters gives the records of its simplified twin. */
class TraditionalTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What quotes the source, in its own characters, and the ids, which hash it. */
  private static final List<String> QUOTED =
      List.of(
          "id",
          "documentId",
          "parentId",
          "sectionId",
          "partOf",
          "title",
          "path",
          "marker",
          "text",
          "sentence");

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
  void givesTheRecordsOfItsSimplifiedTwin(Path file) throws IOException {
    String simplified = Files.readString(file);
    String traditional = HanLP.convertToTraditionalChinese(simplified).replace("着", "著");
    List<JsonNode> records = records(traditional);
    assertThat(bare(records)).isNotEmpty().isEqualTo(bare(records(simplified)));
    for (JsonNode record : records) {
      if (record.has("text")) {
        int begin = record.get("begin").intValue();
        assertThat(record.get("text").textValue())
            .isEqualTo(traditional.substring(begin, record.get("end").intValue()));
      }
    }
  }

  private static List<JsonNode> records(String text) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : Extracts.of(engine, text).lines().toList()) {
      records.add(JSON.readTree(line));
    }
    return records;
  }

  private static List<JsonNode> bare(List<JsonNode> records) {
    List<JsonNode> bare = new ArrayList<>();
    for (JsonNode record : records) {
      bare.add(((ObjectNode) record.deepCopy()).remove(QUOTED));
    }
    return bare;
  }
}
