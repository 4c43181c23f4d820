package org.huiyao.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.huiyao.boundary.BoundaryAnnotator;
import org.huiyao.engine.ReportPipeline;
import org.huiyao.token.SentenceAnnotator;
import org.huiyao.token.TokenAnnotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One annotator on one report, after those whose annotations it reads. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnnotatorBenchmark {

  @Param({
    "BoundaryAnnotator",
    "SectionAnnotator",
    "SentenceAnnotator",
    "TokenAnnotator",
    "PlaceAnnotator",
    "NumeralAnnotator",
    "FactAnnotator",
    "LawAnnotator",
    "OrganizationAnnotator"
  })
  private String annotator;

  private final List<AnalysisEngine> before = new ArrayList<>();
  private AnalysisEngine measured;
  private JCas jcas;
  private Report report;

  /** Builds the annotators up to the one measured. */
  @Setup
  public void build() throws UIMAException, IOException {
    report = Report.read();
    for (Class<? extends AnalysisComponent> next : annotators()) {
      AnalysisEngine engine = AnalysisEngineFactory.createEngine(next, ReportPipeline.typeSystem());
      if (next.getSimpleName().equals(annotator)) {
        measured = engine;
        break;
      }
      before.add(engine);
    }
    jcas = measured.newJCas();
  }

  /** The pipeline's, and if it is the one measured, that of the tokens, which is not in it. */
  private List<Class<? extends AnalysisComponent>> annotators() {
    List<Class<? extends AnalysisComponent>> annotators =
        new ArrayList<>(ReportPipeline.annotators());
    if (annotator.equals(TokenAnnotator.class.getSimpleName())) {
      annotators.add(annotators.indexOf(SentenceAnnotator.class) + 1, TokenAnnotator.class);
    }
    return annotators;
  }

  /** Fills the CAS with what the annotator reads; for the boundary annotator the text alone. */
  @Setup(Level.Invocation)
  public void fill() throws AnalysisEngineProcessException {
    jcas.reset();
    jcas.setDocumentText(report.text());
    if (!before.isEmpty()) {
      BoundaryAnnotator.add(jcas, report.boundary());
    }
    for (AnalysisEngine engine : before) {
      engine.process(jcas);
    }
  }

  /** The annotator. */
  @Benchmark
  public JCas annotate() throws AnalysisEngineProcessException {
    measured.process(jcas);
    return jcas;
  }
}
