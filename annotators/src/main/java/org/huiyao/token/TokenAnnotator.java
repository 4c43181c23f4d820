package org.huiyao.token;

import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Token;
import org.huiyao.word.Word;

/**
 * Adds the {@link Token}s of every sentence, in the order of the text: for pipelines that read
 * them. Huiyao's own annotators take them where they are there, and else cut the words they need.
 */
@TypeCapability(
    inputs = {"org.huiyao.type.ReportDocument", "org.huiyao.type.Sentence"},
    outputs = "org.huiyao.type.Token")
public final class TokenAnnotator extends DocumentAnnotator {

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText text) {
    int offset = document.getBegin();
    for (Word word : text.words().in(new Span(0, text.folded().length()))) {
      Token token = new Token(jcas, offset + word.begin(), offset + word.end());
      token.setPos(word.pos());
      token.addToIndexes();
    }
  }
}
