package org.huiyao.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.huiyao.input.Source;
import org.huiyao.input.Stage;
import org.huiyao.input.UnreadableSourceException;

/** Reads back what {@link RecordWriter} wrote, one record at a time. */
public final class RecordReader {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  private static final Map<String, Class<? extends ReportRecord>> CLASSES =
      Map.of(
          "document", DocumentRecord.class,
          "section", SectionRecord.class,
          "fact", FactRecord.class,
          "law", LawRecord.class,
          "organization", OrganizationRecord.class);

  private RecordReader() {}

  /**
   * Hands every record of a JSON Lines input to {@code sink}, in order; empty lines are passed
   * over.
   *
   * @throws UnreadableSourceException if the input cannot be read, or a line is no record; the
   *     message names the line
   */
  public static void read(Source source, Consumer<ReportRecord> sink)
      throws UnreadableSourceException {
    try (InputStream bytes = source.open();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sink.accept(record(line, number));
        }
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableSourceException(Stage.DECODE, "not UTF-8 text");
    } catch (IOException e) {
      throw Source.unreadable(e);
    }
  }

  private static ReportRecord record(String line, int number) throws UnreadableSourceException {
    try {
      JsonNode object = JSON.readTree(line);
      Class<? extends ReportRecord> type = CLASSES.get(object.path("record").asText());
      if (type == null) {
        throw new UnreadableSourceException(
            Stage.DECODE, "line " + number + " is no record of a report");
      }
      return JSON.treeToValue(object, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableSourceException(
          Stage.DECODE, "line " + number + " is no record: " + e.getOriginalMessage());
    }
  }
}
