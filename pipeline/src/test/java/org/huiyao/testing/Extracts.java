package org.huiyao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyao.engine.Engine;
import org.huiyao.input.Failure;
import org.huiyao.input.Source;
import org.huiyao.record.Extraction;

/** Runs extraction as the command does, in memory. */
public final class Extracts {

  private Extracts() {}

  /** The JSON Lines of text files; none may fail. */
  public static String of(List<Path> files, int threads) {
    List<Source> sources = new ArrayList<>();
    files.forEach(file -> sources.add(new Source.OfFile(file.getFileName().toString(), file)));
    try (Engine engine = new Engine(threads)) {
      return of(engine, sources);
    }
  }

  /** The JSON Lines of one text; it may not fail. */
  public static String of(Engine engine, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(engine, List.of(new Source.OfStream("text", new ByteArrayInputStream(bytes))));
  }

  private static String of(Engine engine, List<Source> sources) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Failure> failures = new ArrayList<>();
    try {
      new Extraction(engine).run(sources, out, failures::add, document -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(failures).isEmpty();
    return out.toString(StandardCharsets.UTF_8);
  }
}
