package org.huiyao.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.huiyao.input.Failure;

/** Writes records as JSON Lines, one record at a time. */
public final class RecordWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator json;

  /**
   * @param out where to; flushed after every record, never closed
   */
  public RecordWriter(Writer out) throws IOException {
    this(JSON.createGenerator(out));
  }

  /**
   * @param out where to, in UTF-8; flushed after every record, never closed
   */
  public RecordWriter(OutputStream out) throws IOException {
    this(JSON.createGenerator(out));
  }

  private RecordWriter(JsonGenerator json) {
    this.json = json;
    json.setRootValueSeparator(null);
  }

  /** Writes the records, a line each. */
  public void write(List<ReportRecord> records) throws IOException {
    for (ReportRecord record : records) {
      write(record);
    }
  }

  /** Writes one record and the end of its line. */
  public void write(ReportRecord record) throws IOException {
    json.writeStartObject();
    if (record instanceof DocumentRecord document) {
      fields(document);
    } else if (record instanceof SectionRecord section) {
      fields(section);
    } else if (record instanceof FactRecord fact) {
      fields(fact);
    } else if (record instanceof LawRecord law) {
      fields(law);
    } else if (record instanceof OrganizationRecord organization) {
      fields(organization);
    }
    endLine();
  }

  /** Writes an error record and the end of its line. */
  public void write(Failure failure) throws IOException {
    json.writeStartObject();
    text("record", "error");
    text("source", failure.source());
    text("stage", failure.stage().label());
    text("message", failure.message());
    number("begin", failure.begin());
    endLine();
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void fields(DocumentRecord document) throws IOException {
    text("record", "document");
    text("id", document.id());
    text("source", document.source());
    number("begin", document.begin());
    number("end", document.end());
    text("title", document.title());
    text("genre", document.genre());
    text("organization", document.organization());
    place(document.place());
    number("reportYear", document.reportYear());
    number("planYear", document.planYear());
    text("date", document.date());
    text("session", document.session());
    text("speaker", document.speaker());
  }

  private void fields(SectionRecord section) throws IOException {
    text("record", "section");
    text("id", section.id());
    text("documentId", section.documentId());
    text("parentId", section.parentId());
    span(section.begin(), section.end(), section.text());
    text("style", section.style());
    text("marker", section.marker());
    text("title", section.title());
    number("level", section.level());
    number("ordinal", section.ordinal());
    number("contentEnd", section.contentEnd());
    json.writeArrayFieldStart("path");
    for (String title : section.path()) {
      json.writeString(title);
    }
    json.writeEndArray();
    text("phase", section.phase());
  }

  private void fields(FactRecord fact) throws IOException {
    text("record", "fact");
    text("id", fact.id());
    text("documentId", fact.documentId());
    text("sectionId", fact.sectionId());
    span(fact.begin(), fact.end(), fact.text());
    number("value", fact.value());
    number("valueMax", fact.valueMax());
    text("approx", fact.approx());
    text("unit", fact.unit());
    text("item", fact.item());
    text("type", fact.type());
    text("kind", fact.kind());
    text("modality", fact.modality());
    text("period", fact.period());
    text("subject", fact.subject());
    text("trigger", fact.trigger());
    sentence(fact.sentence());
    number("confidence", fact.confidence());
    text("partOf", fact.partOf());
  }

  private void fields(LawRecord law) throws IOException {
    text("record", "law");
    text("id", law.id());
    text("documentId", law.documentId());
    text("sectionId", law.sectionId());
    span(law.begin(), law.end(), law.text());
    text("name", law.name());
    text("action", law.action());
    text("modality", law.modality());
    sentence(law.sentence());
  }

  private void fields(OrganizationRecord organization) throws IOException {
    text("record", "organization");
    text("id", organization.id());
    text("documentId", organization.documentId());
    text("sectionId", organization.sectionId());
    span(organization.begin(), organization.end(), organization.text());
    text("class", organization.orgClass());
    text("orgType", organization.orgType());
    text("canonical", organization.canonical());
    place(organization.place());
  }

  private void span(int begin, int end, String text) throws IOException {
    number("begin", begin);
    number("end", end);
    text("text", text);
  }

  private void sentence(SentenceValue sentence) throws IOException {
    if (sentence != null) {
      json.writeObjectFieldStart("sentence");
      span(sentence.begin(), sentence.end(), sentence.text());
      json.writeEndObject();
    }
  }

  private void place(PlaceValue place) throws IOException {
    if (place != null) {
      json.writeObjectFieldStart("place");
      text("name", place.name());
      text("code", place.code());
      text("level", place.level());
      text("province", place.province());
      json.writeEndObject();
    }
  }

  private void text(String key, String value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  private void number(String key, Integer value) throws IOException {
    if (value != null) {
      json.writeNumberField(key, value);
    }
  }

  /** Whole values without a fraction, every value in plain notation. */
  private void number(String key, Double value) throws IOException {
    if (value != null) {
      json.writeFieldName(key);
      json.writeNumber(plain(value));
    }
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
