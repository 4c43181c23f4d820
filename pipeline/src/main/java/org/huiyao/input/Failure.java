package org.huiyao.input;

/**
 * Why an input, or a document in it, gave no records.
 *
 * @param source the input as the user named it
 * @param stage how far it came
 * @param message one line that says what is wrong
 * @param begin where in the source text, null where that is not known
 */
public record Failure(String source, Stage stage, String message, Integer begin) {

  /** A failure at no known place. */
  public static Failure of(String source, Stage stage, String message) {
    return new Failure(source, stage, message, null);
  }
}
