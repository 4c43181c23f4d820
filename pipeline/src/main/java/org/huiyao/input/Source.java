package org.huiyao.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One input that holds text. */
public sealed interface Source {

  /** The input as the user named it; {@code -} for standard input. */
  String name();

  /** All of its bytes. */
  byte[] bytes() throws IOException;

  /**
   * The source text: what every offset of every record counts in.
   *
   * @throws UnreadableSourceException if it cannot be read or is not text
   */
  default String read() throws UnreadableSourceException {
    try {
      return TextDecoder.decode(bytes());
    } catch (NoSuchFileException e) {
      throw new UnreadableSourceException(Stage.READ, "no such file");
    } catch (AccessDeniedException e) {
      throw new UnreadableSourceException(Stage.READ, "no permission to read it");
    } catch (IOException e) {
      throw new UnreadableSourceException(Stage.READ, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * A file.
   *
   * @param name the path as the user named it, or as found below the directory named
   * @param path where it lies
   */
  record OfFile(String name, Path path) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /**
   * A stream, read to its end once.
   *
   * @param name what to call it
   * @param stream the bytes
   */
  record OfStream(String name, InputStream stream) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return stream.readAllBytes();
    }
  }
}
