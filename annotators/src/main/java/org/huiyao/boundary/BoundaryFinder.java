package org.huiyao.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the documents in a text: a compilation of reports, a single report, a saved web page. What
 * stands before the first title, between documents and below the last belongs to none. A document
 * of more than half a million characters is cut at a line. Immutable; one instance serves any
 * number of threads.
 */
public final class BoundaryFinder {

  private static final class Shared {
    static final BoundaryFinder FINDER = new BoundaryFinder();
  }

  /** The finder that all annotators of a process share, made when first asked for. */
  public static BoundaryFinder shared() {
    return Shared.FINDER;
  }

  private final LineReader lines = new LineReader();
  private final TitleFinder titles = new TitleFinder();
  private final DocumentDescriber describer = new DocumentDescriber(lines);

  /** The documents of a text in memory, in order; none where it has no running text. */
  public List<DocumentBoundary> find(String text) {
    List<DocumentBoundary> found = new ArrayList<>();
    DocumentSplitter splitter =
        splitter(document -> found.add(document.boundary().shifted((int) document.begin())));
    int begin = 0;
    while (begin < text.length()) {
      int end = endOfLine(text, begin);
      splitter.accept(text.substring(begin, end));
      begin = end;
    }
    splitter.finish();
    return found;
  }

  /**
   * A splitter that finds the same documents in a text that comes line by line.
   *
   * @param documents takes each document as soon as its end is known, in order
   */
  public DocumentSplitter splitter(Consumer<SplitDocument> documents) {
    return new DocumentSplitter(lines, titles, describer, documents);
  }

  /** The offset after the line break that ends the line at {@code begin}. */
  private static int endOfLine(String text, int begin) {
    for (int at = begin; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
        return at + 1;
      }
    }
    return text.length();
  }
}
