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
import org.huiyao.engine.SourceDocument;
import org.huiyao.input.Failure;
import org.huiyao.input.Source;
import org.huiyao.record.Extraction;
import org.huiyao.record.RecordSink;

/** Runs extraction as the command does, in memory. */
public final class Extracts {

  private Extracts() {}

  /** The JSON Lines of text files; none may fail. */
  public static String of(List<Path> files, int threads) {
    List<Source> sources = new ArrayList<>();
    files.forEach(file -> sources.add(new Source.OfFile(file.getFileName().toString(), file)));
    List<Failure> failures = new ArrayList<>();
    try (Engine engine = new Engine(threads)) {
      String lines = of(engine, sources, failures);
      assertThat(failures).isEmpty();
      return lines;
    }
  }

  /** The JSON Lines of one text; it may hold no document, but not fail otherwise. */
  public static String of(Engine engine, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Source source = new Source.OfStream("text", new ByteArrayInputStream(bytes));
    List<Failure> failures = new ArrayList<>();
    String lines = of(engine, List.of(source), failures);
    assertThat(failures)
        .extracting(Failure::message)
        .allMatch(message -> message.equals("no document with running text in it"), text);
    return lines;
  }

  /**
   * The JSON Lines of a file that may be anything.
   *
   * @param failures takes what fails
   */
  public static String of(Engine engine, byte[] file, List<Failure> failures) {
    Source source = new Source.OfStream("file", new ByteArrayInputStream(file));
    return of(engine, List.of(source), failures);
  }

  private static String of(Engine engine, List<Source> sources, List<Failure> failures) {
    Gathered gathered = new Gathered(new ByteArrayOutputStream(), failures);
    try {
      new Extraction(engine).run(sources, gathered);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gathered.lines().toString(StandardCharsets.UTF_8);
  }

  private record Gathered(ByteArrayOutputStream lines, List<Failure> failures)
      implements RecordSink {

    @Override
    public void document(SourceDocument document, byte[] records) {
      lines.writeBytes(records);
    }

    @Override
    public void failed(Failure failure) {
      failures.add(failure);
    }

    @Override
    public void warned(Failure warning) {
      failures.add(warning);
    }

    @Override
    public void ended(String source) {}
  }
}
