package org.huiyao.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.huiyao.engine.Engine;
import org.huiyao.engine.Outcome;
import org.huiyao.engine.SourceDocument;
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
   * Makes the records of all inputs, in the inputs' order, document after document.
   *
   * @param sources the inputs
   * @param sink takes the records and what went wrong, on the calling thread
   * @throws IOException if {@code sink} throws it
   */
  public void run(Iterable<Source> sources, RecordSink sink) throws IOException {
    engine.<byte[], IOException>run(
        sources,
        Extraction::lines,
        outcome -> {
          if (outcome instanceof Outcome.Done<byte[]> done) {
            sink.document(done.document(), done.result());
          } else if (outcome instanceof Outcome.Failed<byte[]> failed) {
            sink.failed(failed.failure());
          } else if (outcome instanceof Outcome.Warned<byte[]> warned) {
            sink.warned(warned.warning());
          } else if (outcome instanceof Outcome.Ended<byte[]> ended) {
            sink.ended(ended.source());
          }
        });
  }

  private static byte[] lines(SourceDocument document, JCas annotated) {
    List<ReportRecord> records =
        RecordAssembler.assemble(annotated, document.source(), document.begin());
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      new RecordWriter(lines).write(records);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toByteArray();
  }
}
