package org.huiyao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyao.boundary.BoundaryFinder;
import org.huiyao.boundary.DocumentBoundary;
import org.huiyao.input.Source;
import org.huiyao.input.UnreadableSourceException;

/**
 * The report that is annotated.
 *
 * @param text the document's text
 * @param boundary what is known of it
 */
record Report(String text, DocumentBoundary boundary) {

  /** Reads the report that the system property {@code huiyao.report} names, else a test report. */
  static Report read() throws IOException {
    Path file =
        Path.of(System.getProperty("huiyao.report", "test-corpus/reports/linting_cppcc.txt"));
    try {
      String text = new Source.OfFile(file.toString(), file).read();
      DocumentBoundary boundary = BoundaryFinder.shared().find(text).get(0);
      return new Report(boundary.span().of(text), boundary.shifted(-boundary.span().begin()));
    } catch (UnreadableSourceException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
