package org.huiyao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.huiyao.text.Span;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;
import org.huiyao.type.Token;
import org.huiyao.word.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {

  private final DocumentTexts texts = new DocumentTexts();
  private JCas jcas;
  private ReportDocument document;

  @BeforeEach
  void aDocumentOfTwoSentencesBehindOtherText() throws Exception {
    jcas = JCasFactory.createText("网站导航。審議条例。开会");
    document = new ReportDocument(jcas, 5, 12);
    document.addToIndexes();
    new Sentence(jcas, 5, 10).addToIndexes();
    new Sentence(jcas, 10, 12).addToIndexes();
  }

  @Test
  void offsetsCountFromTheDocumentsBegin() {
    DocumentText text = texts.of(jcas, document);
    assertThat(text.folded()).hasToString("审议条例。开会");
    assertThat(text.sentences()).containsExactly(new Span(0, 5), new Span(5, 7));
    assertThat(text.words().in(new Span(0, 5)))
        .containsExactly(new Word(0, 2, "v"), new Word(2, 4, "n"), new Word(4, 5, "w"));
  }

  @Test
  void tokensOfTheDocumentAreItsWords() {
    token(0, 5);
    token(6, 8);
    assertThat(texts.of(jcas, document).words().in(new Span(0, 7)))
        .containsExactly(new Word(1, 3, "nz"));
  }

  @Test
  void theTextIsKeptUntilAnotherDocumentIsAskedFor() {
    ReportDocument other = new ReportDocument(jcas, 10, 12);
    DocumentText first = texts.of(jcas, document);
    assertThat(texts.of(jcas, document)).isSameAs(first);
    assertThat(texts.of(jcas, other).folded()).hasToString("开会");
  }

  @Test
  void eachThreadHasItsOwnDocument() throws InterruptedException {
    DocumentText first = texts.of(jcas, document);
    Thread thread = new Thread(() -> texts.of(jcas, new ReportDocument(jcas, 10, 12)));
    thread.start();
    thread.join();
    assertThat(texts.of(jcas, document)).isSameAs(first);
  }

  private void token(int begin, int end) {
    Token token = new Token(jcas, begin, end);
    token.setPos("nz");
    token.addToIndexes();
  }
}
