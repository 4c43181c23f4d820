package org.huiyao.document;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;
import org.huiyao.type.Token;
import org.huiyao.word.Word;
import org.huiyao.word.WordFinder;
import org.huiyao.word.Words;

/** The text of a document of the CAS, at offsets in the document. Not thread-safe. */
public final class DocumentText {

  private final JCas jcas;
  private final ReportDocument document;
  private final FoldedText folded;
  private Words words;

  DocumentText(JCas jcas, ReportDocument document) {
    this.jcas = jcas;
    this.document = document;
    this.folded = FoldedText.of(document.getCoveredText());
  }

  /** Whether it is the text of this document. */
  boolean isOf(ReportDocument other) {
    return document == other;
  }

  /** The text. */
  public FoldedText folded() {
    return folded;
  }

  /** The spans of the document's sentences, in order. */
  public List<Span> sentences() {
    return jcas.select(Sentence.class)
        .coveredBy(document)
        .map(sentence -> span(sentence.getBegin(), sentence.getEnd()))
        .toList();
  }

  /**
   * Its words: the document's tokens where it has any, else those of its sentences, cut where they
   * are asked for.
   */
  public Words words() {
    if (words == null) {
      words =
          jcas.getAnnotationIndex(Token.class).size() == 0
              ? WordFinder.shared().words(folded, sentences())
              : Words.of(folded, tokens());
    }
    return words;
  }

  private List<Word> tokens() {
    return jcas.select(Token.class).coveredBy(document).map(this::word).toList();
  }

  private Word word(Token token) {
    Span span = span(token.getBegin(), token.getEnd());
    return new Word(span.begin(), span.end(), token.getPos());
  }

  private Span span(int begin, int end) {
    return new Span(begin - document.getBegin(), end - document.getBegin());
  }
}
