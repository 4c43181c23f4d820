package org.huiyao.token;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Token;

/**
 * Adds the {@link Token}s of every sentence, in the order of the text: for pipelines that read
 * them. Huiyao's own annotators take them where they are there, and else cut the words they need.
 */
@TypeCapability(
    inputs = {"org.huiyao.type.ReportDocument", "org.huiyao.type.Sentence"},
    outputs = "org.huiyao.type.Token")
public final class TokenAnnotator extends JCasAnnotator_ImplBase {

  private final WordFinder finder = WordFinder.shared();

  @Override
  public void process(JCas jcas) {
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      int offset = document.getBegin();
      FoldedText text = FoldedText.of(document.getCoveredText());
      Words words = finder.words(text, DocumentWords.sentences(jcas, document));
      for (Word word : words.in(new Span(0, text.length()))) {
        Token token = new Token(jcas, offset + word.begin(), offset + word.end());
        token.setPos(word.pos());
        token.addToIndexes();
      }
    }
  }
}
