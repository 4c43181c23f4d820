package org.huiyao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.huiyao.boundary.BoundaryAnnotator;
import org.huiyao.numeral.NumeralAnnotator;
import org.huiyao.token.SentenceAnnotator;
import org.huiyao.type.Fact;
import org.huiyao.type.Numeral;
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

  private final List<String> found = new ArrayList<>();

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
        ReportPipeline.standard().description(),
        AnalysisEngineFactory.createEngineDescription(SalutationAnnotator.class));
    for (Fact fact : jcas.select(Fact.class)) {
      found.add(fact.getFactType() + " " + fact.getPeriod() + " " + fact.getCoveredText());
    }
    assertThat(found)
        .containsExactly("meeting 2022 8", "report_review 2022 12", "appointment 2022 36");
    assertThat(salutations(jcas)).containsExactly("各位代表:");
  }

  @Test
  void runsInAnAggregate() throws UIMAException {
    AggregateBuilder builder = new AggregateBuilder();
    builder.add(AnalysisEngineFactory.createEngineDescription(BoundaryAnnotator.class));
    builder.add(AnalysisEngineFactory.createEngineDescription(SentenceAnnotator.class));
    builder.add(AnalysisEngineFactory.createEngineDescription(SalutationAnnotator.class));
    builder.add(AnalysisEngineFactory.createEngineDescription(NumeralAnnotator.class));
    AnalysisEngine engine = builder.createAggregate();
    JCas jcas = engine.newJCas();
    jcas.setDocumentText(REPORT);
    engine.process(jcas);
    for (Numeral numeral : jcas.select(Numeral.class)) {
      found.add(numeral.getCategory() + " " + numeral.getCoveredText() + numeral.getUnit());
    }
    assertThat(found).contains("count 8次", "count 12项", "count 36人次");
    assertThat(salutations(jcas)).containsExactly("各位代表:");
  }

  private static List<String> salutations(JCas jcas) {
    return jcas.select(Annotation.class).asList().stream()
        .filter(annotation -> annotation.getType().getName().equals("uima.tcas.Annotation"))
        .map(Annotation::getCoveredText)
        .toList();
  }
}
