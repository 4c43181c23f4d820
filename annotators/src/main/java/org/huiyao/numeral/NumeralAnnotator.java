package org.huiyao.numeral;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.FoldedText;
import org.huiyao.type.Numeral;
import org.huiyao.type.ReportDocument;

/** Adds a {@link Numeral} for every number of every document, counting or not. */
@TypeCapability(inputs = "org.huiyao.type.ReportDocument", outputs = "org.huiyao.type.Numeral")
public final class NumeralAnnotator extends JCasAnnotator_ImplBase {

  private final NumeralFinder finder = NumeralFinder.shared();

  @Override
  public void process(JCas jcas) {
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      int offset = document.getBegin();
      for (NumeralMention mention : finder.find(FoldedText.of(document.getCoveredText()))) {
        Numeral numeral =
            new Numeral(jcas, offset + mention.span().begin(), offset + mention.span().end());
        numeral.setValue(mention.value());
        numeral.setValueMax(mention.valueMax().orElse(mention.value()));
        numeral.setApprox(mention.approx().label());
        numeral.setUnit(mention.unit());
        numeral.setUnitEnd(offset + mention.unitEnd());
        numeral.setCategory(mention.category().label());
        numeral.addToIndexes();
      }
    }
  }
}
