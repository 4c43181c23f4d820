package org.huiyao.cli;

import java.io.PrintWriter;

/** Tells a waiting user how far it has come; silent where standard error is no terminal. */
final class Progress implements AutoCloseable {

  private static final int EVERY = 10;

  private final PrintWriter err;
  private final boolean shown;
  private int documents;
  private long characters;

  /**
   * @param err standard error
   */
  Progress(PrintWriter err) {
    this.err = err;
    // The launcher looks, because Java cannot ask about standard error alone.
    this.shown = Boolean.getBoolean("huiyao.terminal");
  }

  /** Counts a document. */
  void add(int length) {
    documents++;
    characters += length;
    if (shown && documents % EVERY == 0) {
      err.print("\r" + documents + " documents, " + characters + " characters");
      err.flush();
    }
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (shown && documents >= EVERY) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
