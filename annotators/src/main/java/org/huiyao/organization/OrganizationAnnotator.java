package org.huiyao.organization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.place.Divisions;
import org.huiyao.place.PlaceMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;
import org.huiyao.type.Organization;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;
import org.huiyao.type.Token;

/** Adds the {@link Organization}s mentioned in every document. */
@TypeCapability(
    inputs = {
      "org.huiyao.type.ReportDocument",
      "org.huiyao.type.Section",
      "org.huiyao.type.Token",
      "org.huiyao.type.Place"
    },
    outputs = {"org.huiyao.type.Organization", "org.huiyao.type.Division"})
public final class OrganizationAnnotator extends JCasAnnotator_ImplBase {

  private final OrganizationFinder finder = new OrganizationFinder();

  @Override
  public void process(JCas jcas) {
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      process(jcas, document);
    }
  }

  private void process(JCas jcas, ReportDocument document) {
    int offset = document.getBegin();
    List<Word> words =
        jcas.select(Token.class)
            .coveredBy(document)
            .map(token -> new Word(span(token.getBegin(), token.getEnd(), offset), token.getPos()))
            .toList();
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
    Iterator<Section> sections = jcas.select(Section.class).coveredBy(document).iterator();
    Deque<Section> open = new ArrayDeque<>();
    Section next = sections.hasNext() ? sections.next() : null;
    FoldedText text = FoldedText.of(document.getCoveredText());
    for (OrganizationMention mention : finder.find(text, words, places, body)) {
      int begin = offset + mention.span().begin();
      while (next != null && next.getBegin() <= begin) {
        open.push(next);
        next = sections.hasNext() ? sections.next() : null;
      }
      while (!open.isEmpty()
          && Math.max(open.peek().getEnd(), open.peek().getContentEnd()) <= begin) {
        open.pop();
      }
      add(jcas, offset, mention, open.peek());
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
