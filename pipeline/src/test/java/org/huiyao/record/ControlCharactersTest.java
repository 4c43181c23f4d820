package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyao.engine.Engine;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NUL and control characters strewn into reports take nothing from what is found. */
class ControlCharactersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FOUND =
      List.of("record", "value", "unit", "type", "kind", "modality", "period", "level", "name");

  private static Engine engine;

  @BeforeAll
  static void start() {
    engine = new Engine(1);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x200B})
  void arePassedOver(int control) throws IOException {
    for (Path report : Corpora.texts(Corpora.TEST_CORPUS).subList(0, 6)) {
      String text = Files.readString(report);
      String sign = Character.toString(control);
      String damaged = text.replace("。", "。" + sign).replace("\n", sign + "\n" + sign);
      assertThat(found(damaged)).as(report.toString()).isNotEmpty().isEqualTo(found(text));
    }
  }

  private static List<String> found(String text) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Extracts.of(engine, text).lines().toList()) {
      JsonNode record = JSON.readTree(line);
      found.add(FOUND.stream().map(key -> record.path(key).toString()).toList().toString());
      if (record.has("text")) {
        int begin = record.get("begin").intValue();
        assertThat(record.get("text").textValue())
            .isEqualTo(text.substring(begin, record.get("end").intValue()));
      }
    }
    return found;
  }
}
