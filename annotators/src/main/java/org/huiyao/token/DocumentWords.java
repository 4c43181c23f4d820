package org.huiyao.token;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;
import org.huiyao.type.Token;

/** The words of a document of the CAS. */
public final class DocumentWords {

  private DocumentWords() {}

  /**
   * The document's tokens as words, at offsets in the document; where it has no tokens, the words
   * of its sentences, cut where they are asked for.
   *
   * @param text the document's text
   */
  public static Words of(JCas jcas, ReportDocument document, FoldedText text) {
    return jcas.getAnnotationIndex(Token.class).size() == 0
        ? WordFinder.shared().words(text, sentences(jcas, document))
        : Words.of(text, () -> tokens(jcas, document).iterator());
  }

  /** The document's sentences, at offsets in the document. */
  static List<Span> sentences(JCas jcas, ReportDocument document) {
    int offset = document.getBegin();
    return jcas.select(Sentence.class)
        .coveredBy(document)
        .map(found -> new Span(found.getBegin() - offset, found.getEnd() - offset))
        .toList();
  }

  private static Stream<Word> tokens(JCas jcas, ReportDocument document) {
    int offset = document.getBegin();
    return jcas.select(Token.class)
        .coveredBy(document)
        .map(token -> new Word(token.getBegin() - offset, token.getEnd() - offset, token.getPos()));
  }
}
