package org.huiyao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is whole. Devices and pipes, which cannot be
 * replaced, are written straight away.
 */
final class OutputFile implements AutoCloseable {

  private final Path target;
  private final Path written;
  private final OutputStream stream;

  private OutputFile(Path target, Path written, OutputStream stream) {
    this.target = target;
    this.written = written;
    this.stream = new BufferedOutputStream(stream);
  }

  /**
   * Opens a temporary file beside {@code target}.
   *
   * @throws IOException if the directory is missing or cannot be written, or {@code target} is a
   *     directory
   */
  static OutputFile open(Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      return new OutputFile(target, target, Files.newOutputStream(target));
    }
    if (Files.isDirectory(target)) {
      throw new IOException("it is a directory");
    }
    Path whole = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (!Files.isDirectory(whole.getParent())) {
      throw new IOException("no such directory: " + whole.getParent());
    }
    String name = "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path temporary = whole.resolveSibling(name);
    OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
    temporary.toFile().deleteOnExit();
    return new OutputFile(whole, temporary, stream);
  }

  /** Takes the file's bytes. */
  OutputStream stream() {
    return stream;
  }

  /** Gives the finished file its name, in place of any that had it before. */
  void moveIntoPlace() throws IOException {
    stream.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes the temporary file unless it has been moved. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (!written.equals(target)) {
      Files.deleteIfExists(written);
    }
  }
}
