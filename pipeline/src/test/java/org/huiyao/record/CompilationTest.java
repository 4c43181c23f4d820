package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compilation gives the documents that its list of boundaries names, at their places. */
class CompilationTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {"compilation", "compilation_parts", "compilation_pian", "compilation_samples"})
  void ofTheTestCorpus(String name) throws IOException {
    assertDocuments(Corpora.TEST_CORPUS, name);
  }

  @Test
  void ofRealReports() throws IOException {
    assertDocuments(Corpora.shared(), "reports");
  }

  private static void assertDocuments(Path corpus, String name) throws IOException {
    Path file = corpus.resolve(name + ".txt");
    List<String> expected = new ArrayList<>();
    for (JsonNode document :
        JSON.readTree(Files.readString(corpus.resolve(name + ".boundaries.json")))) {
      expected.add(
          line(file, expected.size(), document.get("begin"), document.get("title").asText()));
    }
    List<String> found = new ArrayList<>();
    for (JsonNode record : documents(Extracts.of(List.of(file), 2))) {
      found.add(
          line(
              Path.of(record.get("source").asText().replaceFirst("#\\d+$", "")),
              found.size(),
              record.get("begin"),
              record.get("title").asText()));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String line(Path file, int number, JsonNode begin, String title) {
    return file.getFileName() + "#" + number + " at " + begin + ": " + title;
  }

  private static List<JsonNode> documents(String lines) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    try (Stream<String> all = lines.lines()) {
      for (String line : all.filter(l -> l.startsWith("{\"record\":\"document\"")).toList()) {
        documents.add(JSON.readTree(line));
      }
    }
    return documents;
  }
}
