package org.huiyao.place;

import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.text.Span;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;

/** Adds the {@link Place}s named in every document, resolved with the document's own place. */
@TypeCapability(
    inputs = {"org.huiyao.type.ReportDocument", "org.huiyao.type.Sentence"},
    outputs = {"org.huiyao.type.Place", "org.huiyao.type.Division"})
public final class PlaceAnnotator extends DocumentAnnotator {

  private final PlaceFinder finder = PlaceFinder.shared();

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText text) {
    int offset = document.getBegin();
    AdministrativeDivision context = Divisions.read(document.getPlace());
    for (PlaceMention mention : finder.find(text.folded(), text.words(), context)) {
      Span span = mention.span();
      Place place = new Place(jcas, offset + span.begin(), offset + span.end());
      place.setDivision(Divisions.write(jcas, mention.division()));
      place.addToIndexes();
    }
  }
}
