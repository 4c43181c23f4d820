package org.huiyao.token;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Token;

/** Reads the words of a document back from the CAS. */
public final class DocumentWords {

  private DocumentWords() {}

  /** The document's tokens as words, in order, at offsets in the document. */
  public static List<Word> read(JCas jcas, ReportDocument document) {
    int offset = document.getBegin();
    return jcas.select(Token.class)
        .coveredBy(document)
        .map(
            token ->
                new Word(
                    new Span(token.getBegin() - offset, token.getEnd() - offset), token.getPos()))
        .toList();
  }
}
