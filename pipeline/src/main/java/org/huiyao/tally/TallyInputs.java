package org.huiyao.tally;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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
  public void add(Iterable<Source> sources) {
    Iterator<Source> reports = new Reports(sources.iterator());
    if (reports.hasNext()) {
      addReports(() -> reports);
    }
  }

  private void addReports(Iterable<Source> reports) {
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

  /** The inputs that are reports; those that are records go into the tally on the way. */
  private final class Reports implements Iterator<Source> {

    private final Iterator<Source> sources;
    private Source next;

    private Reports(Iterator<Source> sources) {
      this.sources = sources;
    }

    @Override
    public boolean hasNext() {
      while (next == null && sources.hasNext()) {
        Source source = buffered(sources.next());
        try {
          if (holdsRecords(source)) {
            RecordReader.read(source, tally::add);
          } else {
            next = source;
          }
        } catch (UnreadableSourceException e) {
          failures.accept(e.failure(source.name()));
        }
      }
      return next != null;
    }

    @Override
    public Source next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Source given = next;
      next = null;
      return given;
    }
  }

  /** A stream can only be looked into where it can be set back. */
  private static Source buffered(Source source) {
    return source instanceof Source.OfStream stream
        ? new Source.OfStream(stream.name(), new BufferedInputStream(stream.stream()))
        : source;
  }

  private static boolean holdsRecords(Source source) throws UnreadableSourceException {
    if (source instanceof Source.Unreadable unreadable) {
      throw unreadable.thrown();
    }
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
