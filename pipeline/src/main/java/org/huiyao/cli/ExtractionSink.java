package org.huiyao.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyao.engine.SourceDocument;
import org.huiyao.input.Failure;
import org.huiyao.output.EndedInput;
import org.huiyao.output.Output;
import org.huiyao.record.RecordSink;
import org.huiyao.record.RecordWriter;

/** Brings what becomes of inputs to where the user wants it. */
final class ExtractionSink implements RecordSink {

  private final Output output;
  private final ErrorLog log;
  private final Progress progress;

  /** What the present input has to be told of. */
  private final List<String> errors = new ArrayList<>();

  private boolean failed;

  ExtractionSink(Output output, ErrorLog log, Progress progress) {
    this.output = output;
    this.log = log;
    this.progress = progress;
  }

  @Override
  public void document(SourceDocument document, byte[] lines) throws IOException {
    output.write(lines);
    progress.add(document.text().length());
  }

  @Override
  public void failed(Failure failure) {
    log.add(failure);
    errors.add(line(failure));
    failed = true;
  }

  @Override
  public void warned(Failure warning) {
    log.warn(warning);
    errors.add(line(warning));
  }

  @Override
  public void ended(String source) throws IOException {
    output.end(new EndedInput(source, failed, List.copyOf(errors)));
    errors.clear();
    failed = false;
  }

  private static String line(Failure failure) {
    StringWriter line = new StringWriter();
    try {
      new RecordWriter(line).write(failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString().stripTrailing();
  }
}
