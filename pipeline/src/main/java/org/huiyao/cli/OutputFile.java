package org.huiyao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when it is whole. */
final class OutputFile implements AutoCloseable {

  private final Path target;
  private final Path temporary;
  private final OutputStream stream;

  private OutputFile(Path target, Path temporary) throws IOException {
    this.target = target;
    this.temporary = temporary;
    this.stream = new BufferedOutputStream(Files.newOutputStream(temporary));
  }

  /** Opens a temporary file beside {@code target}. */
  static OutputFile beside(Path target) throws IOException {
    Path directory = target.toAbsolutePath().getParent();
    return new OutputFile(
        target, Files.createTempFile(directory, "." + target.getFileName(), ".tmp"));
  }

  /** Takes the file's bytes. */
  OutputStream stream() {
    return stream;
  }

  /** Gives the finished file its name, in place of any that had it before. */
  void moveIntoPlace() throws IOException {
    stream.close();
    Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes the temporary file unless it has been moved. */
  @Override
  public void close() throws IOException {
    stream.close();
    Files.deleteIfExists(temporary);
  }
}
