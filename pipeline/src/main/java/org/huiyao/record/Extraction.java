package org.huiyao.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.huiyao.engine.Engine;
import org.huiyao.engine.Outcome;
import org.huiyao.engine.SourceDocument;
import org.huiyao.input.Failure;
import org.huiyao.input.Source;

/** Inputs to JSON Lines. */
public final class Extraction {

  private final Engine engine;

  /**
   * @param engine annotates the documents
   */
  public Extraction(Engine engine) {
    this.engine = engine;
  }

  /**
   * Writes the records of all inputs, in the inputs' order, document after document.
   *
   * @param sources the inputs
   * @param out takes the records, UTF-8
   * @param failures takes what could not be read or analysed
   * @param warnings takes what is to be known of documents that are written all the same
   * @param done told of each document whose records are written
   * @throws IOException if {@code out} cannot be written
   */
  public void run(
      Iterable<Source> sources,
      OutputStream out,
      Consumer<Failure> failures,
      Consumer<Failure> warnings,
      Consumer<SourceDocument> done)
      throws IOException {
    engine.<byte[], IOException>run(
        sources,
        Extraction::lines,
        outcome -> {
          if (outcome instanceof Outcome.Done<byte[]> finished) {
            out.write(finished.result());
            done.accept(finished.document());
          } else if (outcome instanceof Outcome.Failed<byte[]> failed) {
            failures.accept(failed.failure());
          } else if (outcome instanceof Outcome.Warned<byte[]> warned) {
            warnings.accept(warned.warning());
          }
        });
    out.flush();
  }

  private static byte[] lines(SourceDocument document, JCas annotated) {
    List<ReportRecord> records =
        RecordAssembler.assemble(annotated, document.source(), document.begin());
    StringWriter lines = new StringWriter();
    try {
      new RecordWriter(lines).write(records);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
