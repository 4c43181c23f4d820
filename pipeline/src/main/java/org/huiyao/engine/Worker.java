package org.huiyao.engine;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.huiyao.boundary.BoundaryAnnotator;

/** One pipeline and one CAS, used for document after document by one thread at a time. */
final class Worker implements AutoCloseable {

  private final AnalysisEngine engine;
  private final JCas jcas;

  Worker(ReportPipeline pipeline) {
    try {
      engine = AnalysisEngineFactory.createEngine(pipeline.description());
      jcas = engine.newJCas();
    } catch (UIMAException e) {
      throw new IllegalStateException("the pipeline cannot be built", e);
    }
  }

  /** Annotates a document; what {@code work} makes of it must not hold on to the CAS. */
  <T> T process(SourceDocument document, DocumentWork<T> work)
      throws AnalysisEngineProcessException {
    jcas.reset();
    jcas.setDocumentText(document.text());
    jcas.setDocumentLanguage("zh");
    BoundaryAnnotator.add(jcas, document.boundary());
    engine.process(jcas);
    return work.apply(document, jcas);
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
