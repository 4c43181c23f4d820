package org.huiyao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyao.record.DocumentRecord;

/** What holds of the records of any text. */
public final class RecordContract {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              DocumentRecord.class.getResourceAsStream(
                  "/org/huiyao/typesystem/records.schema.json"));
  private static final List<String> KINDS =
      List.of("document", "section", "fact", "law", "organization");
  private static final Comparator<JsonNode> ORDER =
      Comparator.<JsonNode>comparingInt(record -> record.get("begin").intValue())
          .thenComparingInt(record -> KINDS.indexOf(record.get("record").asText()));

  private RecordContract() {}

  /** Whether a line of JSON is a record by the schema. */
  public static boolean isValid(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).isEmpty();
  }

  /**
   * Fails unless the records of a text are valid, in order, with ids and offsets that are true.
   *
   * @param lines the records, JSON Lines
   */
  public static void assertHolds(String text, String lines) {
    Set<String> ids = new HashSet<>();
    List<String> references = new ArrayList<>();
    JsonNode document = null;
    JsonNode last = null;
    for (String line : lines.lines().toList()) {
      assertThat(isValid(line)).as(line).isTrue();
      JsonNode record = read(line);
      assertThat(ids.add(record.get("id").asText())).as(line).isTrue();
      if (record.get("record").asText().equals("document")) {
        document = record;
        assertThat(record.get("end").intValue()).isLessThanOrEqualTo(text.length());
      } else {
        assertThat(record.get("documentId")).isEqualTo(document.get("id"));
        assertThat(record.get("end").intValue())
            .isBetween(record.get("begin").intValue() + 1, document.get("end").intValue());
        assertThat(ORDER.compare(last, record)).as(line).isNotPositive();
        assertCovers(record, text);
        if (record.has("sentence")) {
          assertCovers(record.get("sentence"), text);
        }
        record.findValuesAsText("sectionId").forEach(references::add);
        record.findValuesAsText("parentId").forEach(references::add);
        record.findValuesAsText("partOf").forEach(references::add);
      }
      last = record;
    }
    assertThat(ids).containsAll(references);
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertCovers(JsonNode span, String text) {
    assertThat(span.get("text").asText())
        .as(span.toString())
        .isEqualTo(text.substring(span.get("begin").intValue(), span.get("end").intValue()));
  }
}
