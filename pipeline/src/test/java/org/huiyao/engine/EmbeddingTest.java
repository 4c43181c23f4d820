package org.huiyao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Sentence;
import org.junit.jupiter.api.Test;

/** Huiyao's annotators beside another's, with nothing but the classpath. The README shows this. */
class EmbeddingTest {

  private static final String REPORT =
      """
      新江市人民代表大会常务委员会工作报告

      各位代表:
      我受市人大常委会委托,向大会报告工作,请予审议。
      一、2022年主要工作
      一年来,召开常委会会议8次,听取和审议专项工作报告12项,任免国家机关工作人员36人次。
      """;

  /** Somebody else's annotator, which reads what Huiyao's have added and adds to it. */
  public static final class SalutationAnnotator extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      for (Sentence sentence : jcas.select(Sentence.class)) {
        if (sentence.getCoveredText().startsWith("各位代表")) {
          new Annotation(jcas, sentence.getBegin(), sentence.getEnd()).addToIndexes();
        }
      }
    }
  }

  @Test
  void runsInASimplePipeline() throws UIMAException {
    JCas jcas = JCasFactory.createText(REPORT, "zh");
    SimplePipeline.runPipeline(
        jcas,
        ReportPipeline.description(),
        AnalysisEngineFactory.createEngineDescription(SalutationAnnotator.class));
    assertFound(jcas);
  }

  @Test
  void runsInAnAggregate() throws UIMAException {
    AggregateBuilder builder = new AggregateBuilder();
    builder.add(ReportPipeline.description());
    builder.add(AnalysisEngineFactory.createEngineDescription(SalutationAnnotator.class));
    AnalysisEngine engine = builder.createAggregate();
    JCas jcas = engine.newJCas();
    jcas.setDocumentText(REPORT);
    engine.process(jcas);
    assertFound(jcas);
  }

  private static void assertFound(JCas jcas) {
    assertThat(jcas.select(ReportDocument.class).asList())
        .extracting(ReportDocument::getOrganization)
        .containsExactly("新江市人民代表大会常务委员会");
    assertThat(jcas.select(Annotation.class).asList())
        .filteredOn(annotation -> annotation.getType().getName().equals("uima.tcas.Annotation"))
        .extracting(Annotation::getCoveredText)
        .containsExactly("各位代表:");
  }
}
