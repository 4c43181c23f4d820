package org.huiyao.organization;

import java.util.List;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.place.Divisions;
import org.huiyao.place.PlaceMention;
import org.huiyao.section.OpenSections;
import org.huiyao.text.Span;
import org.huiyao.type.Organization;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;

/** Adds the {@link Organization}s mentioned in every document. */
@TypeCapability(
    inputs = {
      "org.huiyao.type.ReportDocument",
      "org.huiyao.type.Section",
      "org.huiyao.type.Sentence",
      "org.huiyao.type.Place"
    },
    outputs = {"org.huiyao.type.Organization", "org.huiyao.type.Division"})
public final class OrganizationAnnotator extends DocumentAnnotator {

  private final OrganizationFinder finder = OrganizationFinder.shared();

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText text) {
    int offset = document.getBegin();
    List<PlaceMention> places =
        jcas.select(Place.class)
            .coveredBy(document)
            .map(
                place ->
                    new PlaceMention(
                        span(place.getBegin(), place.getEnd(), offset),
                        Divisions.read(place.getDivision())))
            .toList();
    ReportingBody body =
        new ReportingBody(Divisions.read(document.getPlace()), document.getOrganization());
    OpenSections sections =
        new OpenSections(jcas.select(Section.class).coveredBy(document).asList());
    for (OrganizationMention mention : finder.find(text.folded(), text.words(), places, body)) {
      add(jcas, offset, mention, sections.at(offset + mention.span().begin()));
    }
  }

  private static Span span(int begin, int end, int offset) {
    return new Span(begin - offset, end - offset);
  }

  private static void add(JCas jcas, int offset, OrganizationMention mention, Section section) {
    Span span = mention.span();
    Organization organization = new Organization(jcas, offset + span.begin(), offset + span.end());
    organization.setOrgClass(mention.orgClass().label());
    organization.setOrgType(mention.orgType().label());
    organization.setCanonical(mention.canonical());
    organization.setPlace(Divisions.write(jcas, mention.place()));
    organization.setSection(section);
    organization.addToIndexes();
  }
}
