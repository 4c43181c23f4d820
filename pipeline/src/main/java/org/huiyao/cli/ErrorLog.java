package org.huiyao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyao.input.Failure;
import org.huiyao.output.EndedInput;
import org.huiyao.record.RecordWriter;

/** Where error records go. */
final class ErrorLog implements AutoCloseable {

  private final Writer out;
  private final boolean ownsOut;
  private final RecordWriter records;
  private boolean empty = true;

  private ErrorLog(Writer out, boolean ownsOut) throws IOException {
    this.out = out;
    this.ownsOut = ownsOut;
    this.records = new RecordWriter(out);
  }

  /**
   * Opens the log.
   *
   * @param file a file to write anew, or null for {@code standardError}
   */
  static ErrorLog open(Path file, Writer standardError) throws IOException {
    return file == null
        ? new ErrorLog(standardError, false)
        : new ErrorLog(Files.newBufferedWriter(file), true);
  }

  /** Writes a failure. */
  void add(Failure failure) {
    empty = false;
    warn(failure);
  }

  /** Writes what did not make an input fail. */
  void warn(Failure failure) {
    try {
      records.write(failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what an earlier run has written of an input. */
  void repeat(EndedInput input) {
    empty = empty && !input.failed();
    try {
      for (String error : input.errors()) {
        out.write(error + "\n");
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing has failed; warnings do not count. */
  boolean isEmpty() {
    return empty;
  }

  @Override
  public void close() throws IOException {
    if (ownsOut) {
      out.close();
    }
  }
}
