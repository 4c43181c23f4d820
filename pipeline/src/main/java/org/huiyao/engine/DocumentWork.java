package org.huiyao.engine;

import org.apache.uima.jcas.JCas;

/**
 * What to make of an annotated document.
 *
 * @param <T> what is made of it; must not hold on to the CAS, which is used again
 */
@FunctionalInterface
public interface DocumentWork<T> {

  /** Called on a worker thread, for several documents at the same time. */
  T apply(SourceDocument document, JCas annotated);
}
