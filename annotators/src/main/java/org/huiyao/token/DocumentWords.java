package org.huiyao.token;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Token;

/** Reads the words of a document back from the CAS. */
public final class DocumentWords {

  private DocumentWords() {}

  /** The document's tokens as words, in order, at offsets in the document. */
  public static List<Word> read(JCas jcas, ReportDocument document) {
    int offset = document.getBegin();
    List<Word> words = new ArrayList<>(jcas.getAnnotationIndex(Token.class).size());
    for (Token token : tokens(jcas, document)) {
      words.add(new Word(token.getBegin() - offset, token.getEnd() - offset, token.getPos()));
    }
    return words;
  }

  /** Where the document is all of the text, the index as it stands: a selection costs more. */
  private static Iterable<Token> tokens(JCas jcas, ReportDocument document) {
    boolean whole =
        document.getBegin() == 0 && document.getEnd() == jcas.getDocumentText().length();
    return whole
        ? jcas.getAnnotationIndex(Token.class)
        : jcas.select(Token.class).coveredBy(document);
  }
}
