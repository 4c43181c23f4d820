package org.huiyao.input;

/** Thrown where an input cannot be read as text. */
public final class UnreadableSourceException extends Exception {

  private static final long serialVersionUID = 1;

  private final Stage stage;

  /**
   * @param stage how far it came
   * @param message one line that says what is wrong
   */
  public UnreadableSourceException(Stage stage, String message) {
    super(message);
    this.stage = stage;
  }

  /** The failure to report for the input named {@code source}. */
  public Failure failure(String source) {
    return Failure.of(source, stage, getMessage());
  }
}
