package org.huiyao.format;

/** Thrown where bytes hold no text that can be read; the message is one line for the user. */
public final class FormatException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * @param message what is wrong; of more lines, as libraries write them, the first is kept
   */
  public FormatException(String message) {
    super(message.lines().findFirst().orElse(message));
  }
}
