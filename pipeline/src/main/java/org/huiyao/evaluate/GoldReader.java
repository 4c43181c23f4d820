package org.huiyao.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads gold files: an object a line, placed by line and by offsets inside the line. */
final class GoldReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NOT_ATTRIBUTES = Set.of("k", "line", "begin", "end", "text");
  private static final int DECIMALS = 4;

  private GoldReader() {}

  /**
   * The mentions in a gold file.
   *
   * @param file the gold
   * @param text the text it is about
   * @throws IOException if the file cannot be read or a line is not an object of gold; the message
   *     names file and line
   */
  static List<Mention> read(Path file, String text) throws IOException {
    int[] lineBegins = lineBegins(text);
    List<Mention> mentions = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        mentions.add(mention(JSON.readTree(line), lineBegins));
      } catch (JacksonException | IllegalArgumentException e) {
        throw new IOException(file + " line " + number + ": " + e.getMessage(), e);
      }
    }
    return mentions;
  }

  private static Mention mention(JsonNode object, int[] lineBegins) {
    int line = object.path("line").asInt(-1);
    if (line < 0 || line >= lineBegins.length) {
      throw new IllegalArgumentException("the text has no line " + line);
    }
    int begin = lineBegins[line] + object.path("begin").asInt();
    int end = lineBegins[line] + object.path("end").asInt();
    Map<String, String> attributes = new LinkedHashMap<>();
    object.properties().stream()
        .filter(property -> !NOT_ATTRIBUTES.contains(property.getKey()))
        .forEach(property -> attributes.put(property.getKey(), value(property.getValue())));
    attributes.put("begin", Integer.toString(begin));
    attributes.put("end", Integer.toString(end));
    return new Mention(finding(object), begin, end, attributes);
  }

  private static Finding finding(JsonNode object) {
    String kind = object.path("k").asText();
    return switch (kind) {
      case "fact" -> Finding.FACT;
      case "law" -> Finding.LAW;
      case "org" -> Finding.ORGANIZATION;
      case "heading" ->
          object.path("style").asText().equals("item") ? Finding.ITEM : Finding.HEADING;
      default -> throw new IllegalArgumentException("no such k: " + kind);
    };
  }

  private static String value(JsonNode value) {
    return value.isNumber() ? number(value.decimalValue()) : value.asText();
  }

  /** Plain notation, rounded, so that equal values are equal strings. */
  static String number(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  private static int[] lineBegins(String text) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      begins.add(end + 1);
    }
    return begins.stream().mapToInt(Integer::intValue).toArray();
  }
}
