package org.huiyao.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the texts for tests lie, seen from the module's directory. */
public final class Corpora {

  /** The reports written for this project. */
  public static final Path TEST_CORPUS = Path.of("../test-corpus/reports");

  private static final Path SHARED_CORPUS = Path.of("../../shared/corpus");

  private Corpora() {}

  /** The real reports; where they are not there, the test that asks is skipped. */
  public static Path shared() {
    assumeTrue(Files.isDirectory(SHARED_CORPUS), () -> "no real corpus at " + SHARED_CORPUS);
    return SHARED_CORPUS;
  }

  /** The text files of a corpus, by name. */
  public static List<Path> texts(Path corpus) {
    try (Stream<Path> files = Files.list(corpus)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
