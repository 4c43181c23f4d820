package org.huiyao.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.huiyao.input.Source;

/**
 * The reports that are read again and again.
 *
 * @param text all of them, one after another
 */
public record Corpus(String text) {

  /**
   * Reads the text files of a directory, in the order of their names.
   *
   * @throws NoSuchFileException if there are none
   */
  public static Corpus of(Path directory) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        bytes.write(Files.readAllBytes(file));
        bytes.write('\n');
      }
    }
    if (bytes.size() == 0) {
      throw new NoSuchFileException(directory + "/*.txt");
    }
    return new Corpus(bytes.toString(StandardCharsets.UTF_8));
  }

  /** How often it is to be read to make up at least so many megabytes. */
  int times(int megabytes) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return Math.toIntExact((megabytes * 1_000_000L + bytes - 1) / bytes);
  }

  /** One input that holds the corpus several times. */
  Source repeated(int times) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<InputStream> copies =
        Stream.generate(() -> (InputStream) new ByteArrayInputStream(bytes)).limit(times).toList();
    return new Source.OfStream(
        "benchmark", new SequenceInputStream(Collections.enumeration(copies)));
  }
}
