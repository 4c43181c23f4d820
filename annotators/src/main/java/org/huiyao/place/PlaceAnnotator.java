package org.huiyao.place;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.DocumentWords;
import org.huiyao.token.Words;
import org.huiyao.type.Place;
import org.huiyao.type.ReportDocument;

/** Adds the {@link Place}s named in every document, resolved with the document's own place. */
@TypeCapability(
    inputs = {"org.huiyao.type.ReportDocument", "org.huiyao.type.Sentence"},
    outputs = {"org.huiyao.type.Place", "org.huiyao.type.Division"})
public final class PlaceAnnotator extends JCasAnnotator_ImplBase {

  private final PlaceFinder finder = PlaceFinder.shared();

  @Override
  public void process(JCas jcas) {
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      int offset = document.getBegin();
      FoldedText text = FoldedText.of(document.getCoveredText());
      Words words = DocumentWords.of(jcas, document, text);
      for (PlaceMention mention : finder.find(text, words, Divisions.read(document.getPlace()))) {
        Span span = mention.span();
        Place place = new Place(jcas, offset + span.begin(), offset + span.end());
        place.setDivision(Divisions.write(jcas, mention.division()));
        place.addToIndexes();
      }
    }
  }
}
