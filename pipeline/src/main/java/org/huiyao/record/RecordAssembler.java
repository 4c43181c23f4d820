package org.huiyao.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.huiyao.type.Fact;
import org.huiyao.type.Law;
import org.huiyao.type.Organization;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;

/** An annotated CAS to records. */
public final class RecordAssembler {

  private static final int ID_DIGITS = 16;

  private RecordAssembler() {}

  /**
   * The records of every document in a CAS, in the order in which they are written: the document,
   * then what it holds by begin, sections before facts before laws before organizations.
   *
   * @param jcas annotated by the pipeline
   * @param source what the documents' records name as their source
   * @param offset where the CAS's text begins in the source text
   */
  public static List<ReportRecord> assemble(JCas jcas, String source, int offset) {
    List<ReportRecord> records = new ArrayList<>();
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      records.addAll(assemble(jcas, document, source, offset));
    }
    return records;
  }

  private static List<ReportRecord> assemble(
      JCas jcas, ReportDocument document, String source, int offset) {
    String id = id(document.getCoveredText());
    RecordBuilder builder = new RecordBuilder(id, document.getBegin(), offset);
    List<ReportRecord> inside = new ArrayList<>();
    within(jcas, Section.class, document).forEach(s -> inside.add(builder.section(s)));
    within(jcas, Fact.class, document).stream()
        .filter(fact -> Double.isFinite(fact.getValue()))
        .forEach(fact -> inside.add(builder.fact(fact)));
    within(jcas, Law.class, document).forEach(law -> inside.add(builder.law(law)));
    within(jcas, Organization.class, document).forEach(o -> inside.add(builder.organization(o)));
    inside.sort(Comparator.comparingInt(ReportRecord::begin));
    inside.add(0, builder.document(document, source));
    return inside;
  }

  private static <A extends Annotation> List<A> within(
      JCas jcas, Class<A> type, ReportDocument document) {
    return jcas.select(type).coveredBy(document.getBegin(), document.getEnd()).asList();
  }

  /** A document's id: the first digits of the SHA-256 of its text in UTF-8. */
  static String id(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
