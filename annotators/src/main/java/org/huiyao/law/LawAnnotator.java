package org.huiyao.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.Divisions;
import org.huiyao.section.OpenSections;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.type.Law;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;
import org.huiyao.type.Sentence;

/** Adds the {@link Law}s of every document to which something was or will be done. */
@TypeCapability(
    inputs = {
      "org.huiyao.type.ReportDocument",
      "org.huiyao.type.Section",
      "org.huiyao.type.Sentence",
      "org.huiyao.type.Place"
    },
    outputs = "org.huiyao.type.Law")
public final class LawAnnotator extends DocumentAnnotator {

  private final LawFinder finder = LawFinder.shared();
  private final FullNames fullNames = new FullNames();

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText documentText) {
    int offset = document.getBegin();
    FoldedText text = documentText.folded();
    AdministrativeDivision place = Divisions.read(document.getPlace());
    Competence competence = new Competence(place, document.getGenre());
    Set<Integer> places = new HashSet<>();
    jcas.select(Place.class).coveredBy(document).forEach(found -> places.add(found.getBegin()));
    OpenSections sections =
        new OpenSections(jcas.select(Section.class).coveredBy(document).asList());
    PassageReader passages =
        new PassageReader(text, sections, offset, document.getReportYear(), document.getPlanYear());
    List<Sentence> sentences = jcas.select(Sentence.class).coveredBy(document).asList();
    for (Sentence sentence : sentences) {
      Span span = new Span(sentence.getBegin() - offset, sentence.getEnd() - offset);
      passages.moveTo(span.begin());
      for (LawMention mention : finder.find(text, span, passages)) {
        if (!competence.covers(mention)) {
          continue;
        }
        int begin = offset + mention.span().begin();
        Law law = new Law(jcas, begin, offset + mention.span().end());
        law.setName(fullNames.of(mention, places.contains(begin), place));
        law.setAction(mention.action().label());
        law.setModality(mention.modality().label());
        law.setSection(sections.at(begin));
        law.setSentence(sentence);
        law.addToIndexes();
      }
    }
  }
}
