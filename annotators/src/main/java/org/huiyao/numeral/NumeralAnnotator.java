package org.huiyao.numeral;

import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.type.Numeral;
import org.huiyao.type.ReportDocument;

/** Adds a {@link Numeral} for every number of every document, counting or not. */
@TypeCapability(inputs = "org.huiyao.type.ReportDocument", outputs = "org.huiyao.type.Numeral")
public final class NumeralAnnotator extends DocumentAnnotator {

  private final NumeralFinder finder = NumeralFinder.shared();

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText text) {
    int offset = document.getBegin();
    for (NumeralMention mention : finder.find(text.folded())) {
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
