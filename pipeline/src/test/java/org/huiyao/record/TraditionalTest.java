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
    String traditional = traditional(simplified);
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

  /** 答復, 折合 and 着 as official texts spell them; 覆, 摺, 瞭 and 著 also mean something else. */
  private static String traditional(String simplified) {
    return HanLP.convertToTraditionalChinese(simplified)
        .replace("答覆", "答復")
        .replace("回覆", "回復")
        .replace("摺合", "折合")
        .replace("瞭解", "了解")
        .replace("著", "着");
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
