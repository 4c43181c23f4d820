package org.huiyao.numeral;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.huiyao.type.Numeral;
import org.huiyao.type.ReportDocument;
import org.junit.jupiter.api.Test;

class NumeralAnnotatorTest {

  @Test
  void numbersOfDocumentsStandInTheCas() throws Exception {
    JCas jcas = JCasFactory.createText("共3页。筹资近480余万元。");
    new ReportDocument(jcas, 4, 14).addToIndexes();
    SimplePipeline.runPipeline(jcas, createEngineDescription(NumeralAnnotator.class));
    Numeral numeral = jcas.select(Numeral.class).single();
    assertThat(numeral.getCoveredText()).isEqualTo("480余万");
    assertThat(numeral.getValue()).isEqualTo(4_800_000);
    assertThat(numeral.getApprox()).isEqualTo("over");
    assertThat(numeral.getUnit()).isEqualTo("元");
    assertThat(numeral.getUnitEnd()).isEqualTo(13);
    assertThat(numeral.getCategory()).isEqualTo("count");
  }
}
