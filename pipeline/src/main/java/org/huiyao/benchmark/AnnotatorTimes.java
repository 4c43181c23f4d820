package org.huiyao.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceManager;
import org.huiyao.boundary.BoundaryAnnotator;
import org.huiyao.boundary.BoundaryFinder;
import org.huiyao.boundary.DocumentBoundary;
import org.huiyao.engine.ReportPipeline;

/** Measures how long each annotator takes, document after document, on one thread. */
final class AnnotatorTimes {

  private final BoundaryFinder boundaries = BoundaryFinder.shared();
  private final List<AnalysisEngine> engines = new ArrayList<>();
  private final JCas jcas;

  AnnotatorTimes() {
    try {
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      for (AnalysisEngineDescription annotator : ReportPipeline.standard().descriptions()) {
        engines.add(UIMAFramework.produceAnalysisEngine(annotator, resources, null));
      }
      jcas = engines.get(0).newJCas();
    } catch (UIMAException e) {
      throw new IllegalStateException("the pipeline cannot be built", e);
    }
  }

  /** Nanoseconds by annotator, in the pipeline's order, for a text read several times. */
  Map<String, Long> measure(String text, int times) {
    Map<String, Long> nanos = new LinkedHashMap<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      List<DocumentBoundary> documents = boundaries.find(text);
      nanos.merge("BoundaryAnnotator", System.nanoTime() - start, Long::sum);
      documents.forEach(document -> annotate(document, text, nanos));
    }
    return nanos;
  }

  private void annotate(DocumentBoundary document, String text, Map<String, Long> nanos) {
    jcas.reset();
    jcas.setDocumentText(document.span().of(text));
    BoundaryAnnotator.add(jcas, document.shifted(-document.span().begin()));
    for (int i = 0; i < engines.size(); i++) {
      long start = System.nanoTime();
      try {
        engines.get(i).process(jcas);
      } catch (UIMAException e) {
        throw new IllegalStateException(e);
      }
      String name = ReportPipeline.annotators().get(i).getSimpleName();
      nanos.merge(name, System.nanoTime() - start, Long::sum);
    }
  }
}
