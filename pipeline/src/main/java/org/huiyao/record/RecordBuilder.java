package org.huiyao.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.huiyao.type.Division;
import org.huiyao.type.Fact;
import org.huiyao.type.Law;
import org.huiyao.type.Organization;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;
import org.huiyao.type.Sentence;

/**
 * Annotations of one document to records.
 *
 * @param documentId the document's id
 * @param documentBegin where the document begins in the CAS
 * @param offset where the CAS's text begins in the source text
 */
record RecordBuilder(String documentId, int documentBegin, int offset) {

  DocumentRecord document(ReportDocument document, String source) {
    return new DocumentRecord(
        documentId,
        source,
        document.getBegin() + offset,
        document.getEnd() + offset,
        text(document.getTitle()),
        document.getGenre(),
        document.getOrganization(),
        place(document.getPlace()),
        year(document.getReportYear()),
        year(document.getPlanYear()),
        document.getDate(),
        document.getSession(),
        document.getSpeaker());
  }

  SectionRecord section(Section section) {
    return new SectionRecord(
        id('s', section.getBegin()),
        documentId,
        sectionId(section.getParent()),
        section.getBegin() + offset,
        section.getEnd() + offset,
        section.getCoveredText(),
        section.getStyle(),
        text(section.getMarker()),
        text(section.getTitle()),
        section.getLevel(),
        section.getOrdinal() == 0 ? null : section.getOrdinal(),
        section.getContentEnd() + offset,
        path(section),
        section.getPhase());
  }

  FactRecord fact(Fact fact) {
    return new FactRecord(
        id('f', fact.getBegin()),
        documentId,
        sectionId(fact.getSection()),
        fact.getBegin() + offset,
        fact.getEnd() + offset,
        fact.getCoveredText(),
        fact.getValue(),
        "range".equals(fact.getApprox()) ? fact.getValueMax() : null,
        fact.getApprox(),
        text(fact.getUnit()),
        text(fact.getItem()),
        fact.getFactType(),
        text(fact.getKind()),
        fact.getModality(),
        fact.getPeriod(),
        fact.getSubject(),
        fact.getTrigger(),
        sentence(fact.getSentence()),
        rounded(fact.getConfidence()),
        fact.getPartOf() == null ? null : id('f', fact.getPartOf().getBegin()));
  }

  LawRecord law(Law law) {
    return new LawRecord(
        id('l', law.getBegin()),
        documentId,
        sectionId(law.getSection()),
        law.getBegin() + offset,
        law.getEnd() + offset,
        law.getCoveredText(),
        law.getName(),
        law.getAction(),
        law.getModality(),
        sentence(law.getSentence()));
  }

  OrganizationRecord organization(Organization organization) {
    Division place = organization.getPlace();
    return new OrganizationRecord(
        id('o', organization.getBegin()),
        documentId,
        sectionId(organization.getSection()),
        organization.getBegin() + offset,
        organization.getEnd() + offset,
        organization.getCoveredText(),
        organization.getOrgClass(),
        organization.getOrgType(),
        organization.getCanonical(),
        place == null ? null : new PlaceValue(place.getName(), place.getCode(), null, null));
  }

  private String id(char letter, int begin) {
    return documentId + "-" + letter + (begin - documentBegin);
  }

  private String sectionId(Section section) {
    return section == null ? null : id('s', section.getBegin());
  }

  /** The titles from the top; items have none of their own. */
  private static List<String> path(Section section) {
    Deque<String> titles = new ArrayDeque<>();
    for (Section up = section; up != null; up = up.getParent()) {
      if (!text(up.getTitle()).isEmpty()) {
        titles.addFirst(up.getTitle());
      }
    }
    return List.copyOf(titles);
  }

  private SentenceValue sentence(Sentence sentence) {
    return sentence == null
        ? null
        : new SentenceValue(
            sentence.getBegin() + offset, sentence.getEnd() + offset, sentence.getCoveredText());
  }

  private static PlaceValue place(Division division) {
    return division == null
        ? null
        : new PlaceValue(
            division.getName(), division.getCode(), division.getLevel(), division.getProvince());
  }

  /** To three decimals, beyond which a confidence says nothing. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  private static Integer year(int year) {
    return year == 0 ? null : year;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
