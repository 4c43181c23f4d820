package org.huiyao.token;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;
import org.huiyao.type.Token;
import org.junit.jupiter.api.Test;

class TokenAnnotatorTest {

  @Test
  void sentencesAndTokensStandInsideTheDocuments() throws Exception {
    JCas jcas = JCasFactory.createText("网站导航。审议条例。开会");
    new ReportDocument(jcas, 5, 12).addToIndexes();
    SimplePipeline.runPipeline(
        jcas,
        createEngineDescription(SentenceAnnotator.class),
        createEngineDescription(TokenAnnotator.class));
    assertThat(jcas.select(Sentence.class).asList())
        .extracting(Sentence::getCoveredText)
        .containsExactly("审议条例。", "开会");
    assertThat(jcas.select(Token.class).asList())
        .extracting(Token::getCoveredText, Token::getPos)
        .containsExactly(tuple("审议", "v"), tuple("条例", "n"), tuple("。", "w"), tuple("开会", "v"));
  }
}
