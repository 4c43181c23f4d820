package org.huiyao.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** One input that holds text. */
public sealed interface Source {

  /** The input as the user named it; {@code -} for standard input. */
  String name();

  /** Its bytes, from the start. */
  InputStream open() throws IOException;

  /**
   * The source text: what every offset of every record counts in.
   *
   * @throws UnreadableSourceException if it cannot be read or is not text
   */
  default String read() throws UnreadableSourceException {
    try (SourceLines lines = lines()) {
      StringBuilder text = new StringBuilder();
      for (String line = lines.next(); line != null; line = lines.next()) {
        text.append(line);
      }
      return text.toString();
    } catch (IOException e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableSourceException(Stage.READ, "too large to be held in memory");
    }
  }

  /**
   * The source text line by line, for inputs of any length.
   *
   * @throws UnreadableSourceException if it cannot be opened
   */
  default SourceLines lines() throws UnreadableSourceException {
    try {
      return new SourceLines(open());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Why reading failed, in words for the user. */
  static UnreadableSourceException unreadable(IOException thrown) {
    if (thrown instanceof NoSuchFileException) {
      return new UnreadableSourceException(Stage.READ, "no such file");
    } else if (thrown instanceof AccessDeniedException) {
      return new UnreadableSourceException(Stage.READ, "no permission to read it");
    }
    return new UnreadableSourceException(Stage.READ, "cannot be read: " + thrown.getMessage());
  }

  /**
   * A file.
   *
   * @param name the path as the user named it, or as found below the directory named
   * @param path where it lies
   */
  record OfFile(String name, Path path) implements Source {
    @Override
    public InputStream open() throws IOException {
      if (isSpecial()) {
        throw new IOException("a named pipe or a device; give it as standard input");
      }
      return Files.newInputStream(path);
    }

    /**
     * A pipe that nobody writes, or a device, may never end. What the shell hands over as {@code
     * /dev/fd/63} is a link to no path, and ends.
     */
    private boolean isSpecial() {
      try {
        return Files.readAttributes(
                path.toRealPath(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .isOther();
      } catch (IOException e) {
        return false;
      }
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
    public InputStream open() {
      return stream;
    }
  }

  /**
   * Bytes that are read already.
   *
   * @param name the file's name, after its archive's where it was in one
   * @param bytes the file
   * @param reading how to make them text
   */
  record OfBytes(String name, byte[] bytes, Reading reading) implements Source {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public String read() throws UnreadableSourceException {
      String text = decoded();
      if (reading.saveText() != null) {
        SavedText.save(reading.saveText(), name, text);
      }
      return text;
    }

    private String decoded() throws UnreadableSourceException {
      try {
        return FileDecoder.decode(name, bytes, reading);
      } catch (OutOfMemoryError | StackOverflowError e) {
        throw new UnreadableSourceException(
            Stage.DECODE, "too large, or nested too deep, to be read");
      } catch (RuntimeException e) {
        String message = e.toString().lines().findFirst().get();
        throw new UnreadableSourceException(Stage.DECODE, "not sound: " + message);
      }
    }

    @Override
    public SourceLines lines() throws UnreadableSourceException {
      byte[] utf8 = read().getBytes(StandardCharsets.UTF_8);
      return new SourceLines(new ByteArrayInputStream(utf8));
    }
  }

  /**
   * What could not be read.
   *
   * @param name what it is called
   * @param thrown why
   */
  record Unreadable(String name, UnreadableSourceException thrown) implements Source {
    @Override
    public InputStream open() throws IOException {
      throw new IOException(thrown.getMessage());
    }

    @Override
    public String read() throws UnreadableSourceException {
      throw thrown;
    }

    @Override
    public SourceLines lines() throws UnreadableSourceException {
      throw thrown;
    }
  }
}
