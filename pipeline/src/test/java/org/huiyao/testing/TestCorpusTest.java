package org.huiyao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the test corpus promises of itself, and where its compilations' documents start. */
class TestCorpusTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("golds")
  void goldStandsOnTheCharactersItNames(Path gold) throws IOException {
    String[] lines = text(gold, ".gold.jsonl").split("\n", -1);
    SoftAssertions softly = new SoftAssertions();
    for (String object : Files.readAllLines(gold)) {
      JsonNode node = JSON.readTree(object);
      String line = lines[node.path("line").asInt()];
      String covered = line.substring(node.path("begin").asInt(), node.path("end").asInt());
      softly.assertThat(covered).as(object).isEqualTo(covered.strip()).isNotEmpty();
      switch (node.path("k").asText()) {
        case "fact", "org" ->
            softly.assertThat(covered).as(object).isEqualTo(node.path("text").asText());
        case "law" -> softly.assertThat(covered).as(object).isEqualTo(node.path("name").asText());
        case "heading" ->
            softly
                .assertThat(covered)
                .as(object)
                .startsWith(node.path("marker").asText())
                .endsWith(node.path("title").asText());
        default -> softly.fail("no such kind of gold: " + object);
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("compilations")
  void compilationsAreSplitWhereTheirBoundariesSay(Path boundaries) throws IOException {
    String text = text(boundaries, ".boundaries.json");
    List<String> expected = new ArrayList<>();
    for (JsonNode boundary : JSON.readTree(Files.readString(boundaries))) {
      String title = boundary.path("title").asText();
      int begin = boundary.path("begin").asInt();
      assertThat(text.substring(begin)).startsWith(title);
      expected.add(begin + " " + title);
    }
    List<String> found = new ArrayList<>();
    for (String record :
        Extracts.of(List.of(textFile(boundaries, ".boundaries.json")), 1).split("\n")) {
      JsonNode node = JSON.readTree(record);
      if (node.path("record").asText().equals("document")) {
        found.add(node.path("begin").asInt() + " " + node.path("title").asText());
      }
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  void everyDescriptionIsOfAReport() throws IOException {
    for (String line : Files.readAllLines(Corpora.TEST_CORPUS.resolve("documents.jsonl"))) {
      JsonNode document = JSON.readTree(line);
      String name = document.path("name").asText();
      assertThat(Corpora.TEST_CORPUS.resolve(name + ".gold.jsonl")).exists();
      assertThat(Files.readString(Corpora.TEST_CORPUS.resolve(name + ".txt")))
          .contains(document.path("title").asText());
    }
  }

  static Stream<Path> golds() {
    return files(".gold.jsonl");
  }

  static Stream<Path> compilations() {
    return files(".boundaries.json");
  }

  private static Stream<Path> files(String ending) {
    try (Stream<Path> all = Files.list(Corpora.TEST_CORPUS)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path textFile(Path beside, String ending) {
    String name = beside.getFileName().toString();
    return beside.resolveSibling(name.substring(0, name.length() - ending.length()) + ".txt");
  }

  private static String text(Path beside, String ending) throws IOException {
    return Files.readString(textFile(beside, ending));
  }
}
