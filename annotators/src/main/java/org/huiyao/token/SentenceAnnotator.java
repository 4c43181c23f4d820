package org.huiyao.token;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;

/** Adds the {@link Sentence}s of every document. */
@TypeCapability(inputs = "org.huiyao.type.ReportDocument", outputs = "org.huiyao.type.Sentence")
public final class SentenceAnnotator extends JCasAnnotator_ImplBase {

  private final SentenceFinder finder = new SentenceFinder();

  @Override
  public void process(JCas jcas) {
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      int offset = document.getBegin();
      for (Span span : finder.find(FoldedText.of(document.getCoveredText()))) {
        new Sentence(jcas, offset + span.begin(), offset + span.end()).addToIndexes();
      }
    }
  }
}
