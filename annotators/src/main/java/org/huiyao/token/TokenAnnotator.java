package org.huiyao.token;

import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;
import org.huiyao.type.Token;

/** Adds the {@link Token}s of every sentence, in the order of the text. */
@TypeCapability(
    inputs = {"org.huiyao.type.ReportDocument", "org.huiyao.type.Sentence"},
    outputs = "org.huiyao.type.Token")
public final class TokenAnnotator extends JCasAnnotator_ImplBase {

  private final WordFinder finder = new WordFinder();

  @Override
  public void process(JCas jcas) {
    for (ReportDocument document : jcas.select(ReportDocument.class)) {
      int offset = document.getBegin();
      List<Span> sentences =
          jcas.select(Sentence.class)
              .coveredBy(document)
              .map(found -> new Span(found.getBegin() - offset, found.getEnd() - offset))
              .toList();
      for (Word word : finder.find(FoldedText.of(document.getCoveredText()), sentences)) {
        Token token = new Token(jcas, offset + word.begin(), offset + word.end());
        token.setPos(word.pos());
        token.addToIndexes();
      }
    }
  }
}
