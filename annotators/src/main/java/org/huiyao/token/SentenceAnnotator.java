package org.huiyao.token;

import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;

/** Adds the {@link Sentence}s of every document. */
@TypeCapability(inputs = "org.huiyao.type.ReportDocument", outputs = "org.huiyao.type.Sentence")
public final class SentenceAnnotator extends DocumentAnnotator {

  private final SentenceFinder finder = new SentenceFinder();

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText text) {
    int offset = document.getBegin();
    for (Span span : finder.find(text.folded())) {
      new Sentence(jcas, offset + span.begin(), offset + span.end()).addToIndexes();
    }
  }
}
