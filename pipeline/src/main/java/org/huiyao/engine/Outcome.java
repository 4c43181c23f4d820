package org.huiyao.engine;

import org.huiyao.input.Failure;

/**
 * What became of one document, or of an input that could not be read to its end.
 *
 * @param <T> what is made of a document
 */
public sealed interface Outcome<T> {

  /**
   * A document that was annotated.
   *
   * @param document the document
   * @param result what was made of it
   */
  record Done<T>(SourceDocument document, T result) implements Outcome<T> {}

  /**
   * Something to know of a document that is annotated all the same; its own outcome follows.
   *
   * @param warning what
   */
  record Warned<T>(Failure warning) implements Outcome<T> {}

  /**
   * An input or document that gave nothing.
   *
   * @param failure why
   */
  record Failed<T>(Failure failure) implements Outcome<T> {}

  /**
   * The last outcome of every input, whatever came before it.
   *
   * @param source the input as the user named it
   */
  record Ended<T>(String source) implements Outcome<T> {}
}
