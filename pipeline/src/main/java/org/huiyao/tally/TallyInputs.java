package org.huiyao.tally;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huiyao.engine.Engine;
import org.huiyao.engine.Outcome;
import org.huiyao.input.Failure;
import org.huiyao.input.Source;
import org.huiyao.input.UnreadableSourceException;
import org.huiyao.record.RecordAssembler;
import org.huiyao.record.RecordReader;
import org.huiyao.record.ReportRecord;

/** Brings inputs into a tally: records as they are, reports through the pipeline. */
public final class TallyInputs {

  private static final int LOOK_AHEAD = 1 << 12;

  private final int threads;
  private final Tally tally;
  private final Consumer<Failure> failures;

  /**
   * @param threads how many documents are annotated at the same time, where there are reports
   * @param tally takes the records
   * @param failures takes what could not be read or analysed
   */
  public TallyInputs(int threads, Tally tally, Consumer<Failure> failures) {
    this.threads = threads;
    this.tally = tally;
    this.failures = failures;
  }

  /** Adds every input; one that begins with a brace holds records. */
  public void add(List<Source> sources) {
    List<Source> reports = new ArrayList<>();
    for (Source source : sources) {
      Source buffered = buffered(source);
      try {
        if (holdsRecords(buffered)) {
          RecordReader.read(buffered, tally::add);
        } else {
          reports.add(buffered);
        }
      } catch (UnreadableSourceException e) {
        failures.accept(e.failure(source.name()));
      }
    }
    if (!reports.isEmpty()) {
      addReports(reports);
    }
  }

  private void addReports(List<Source> reports) {
    try (Engine engine = new Engine(threads)) {
      engine.<List<ReportRecord>, RuntimeException>run(
          reports,
          (document, annotated) ->
              RecordAssembler.assemble(annotated, document.source(), document.begin()),
          outcome -> {
            if (outcome instanceof Outcome.Done<List<ReportRecord>> done) {
              done.result().forEach(tally::add);
            } else if (outcome instanceof Outcome.Failed<List<ReportRecord>> failed) {
              failures.accept(failed.failure());
            }
          });
    }
  }

  /** A stream can only be looked into where it can be set back. */
  private static Source buffered(Source source) {
    return source instanceof Source.OfStream stream
        ? new Source.OfStream(stream.name(), new BufferedInputStream(stream.stream()))
        : source;
  }

  private static boolean holdsRecords(Source source) throws UnreadableSourceException {
    try {
      if (source instanceof Source.OfStream stream) {
        stream.stream().mark(LOOK_AHEAD);
        boolean records = beginsWithBrace(stream.stream());
        stream.stream().reset();
        return records;
      }
      try (InputStream bytes = new BufferedInputStream(source.open())) {
        return beginsWithBrace(bytes);
      }
    } catch (IOException e) {
      throw Source.unreadable(e);
    }
  }

  private static boolean beginsWithBrace(InputStream bytes) throws IOException {
    int next = bytes.read();
    for (int i = 1; i < LOOK_AHEAD && next >= 0 && Character.isWhitespace(next); i++) {
      next = bytes.read();
    }
    return next == '{';
  }
}
