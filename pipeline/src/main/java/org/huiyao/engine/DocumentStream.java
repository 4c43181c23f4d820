package org.huiyao.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.huiyao.boundary.BoundaryFinder;
import org.huiyao.boundary.DocumentSplitter;
import org.huiyao.boundary.SplitDocument;
import org.huiyao.input.Source;
import org.huiyao.input.SourceLines;
import org.huiyao.input.Stage;
import org.huiyao.input.UnreadableSourceException;

/**
 * The documents of one input, in order, read as they are asked for: the one being read and the one
 * before it are in memory, however long the input is.
 */
final class DocumentStream implements AutoCloseable {

  private final String name;
  private final SourceLines lines;
  private final DocumentSplitter splitter;
  private final Queue<SplitDocument> cut = new ArrayDeque<>();
  private boolean over;
  private int given;

  /**
   * @throws UnreadableSourceException if the input cannot be opened
   */
  DocumentStream(Source source, BoundaryFinder boundaries) throws UnreadableSourceException {
    name = source.name();
    lines = source.lines();
    splitter = boundaries.splitter(cut::add);
  }

  /**
   * The next document; null after the last. Its name carries a number where the input holds
   * several, so the first is held back until a second is seen.
   *
   * @throws UnreadableSourceException if the input cannot be read on, or holds no document; the
   *     documents before the fault have been given
   */
  SourceDocument next() throws UnreadableSourceException {
    try {
      while (!over && cut.size() < (given == 0 ? 2 : 1)) {
        read();
      }
    } catch (UnreadableSourceException e) {
      if (cut.isEmpty()) {
        throw e;
      }
      return named(true);
    }
    if (cut.isEmpty() && given == 0) {
      throw new UnreadableSourceException(Stage.EXTRACT, "no document with running text in it");
    }
    return cut.isEmpty() ? null : named(given > 0 || cut.size() > 1);
  }

  private void read() throws UnreadableSourceException {
    String line = lines.next();
    if (line == null) {
      over = true;
      splitter.finish();
    } else {
      splitter.accept(line);
    }
  }

  private SourceDocument named(boolean several) throws UnreadableSourceException {
    SplitDocument document = cut.remove();
    if (document.begin() + document.text().length() > Integer.MAX_VALUE) {
      cut.clear();
      over = true;
      throw new UnreadableSourceException(
          Stage.READ, "too long: what follows character " + Integer.MAX_VALUE + " is left out");
    }
    String numbered = several ? name + "#" + given : name;
    given++;
    return new SourceDocument(
        numbered,
        (int) document.begin(),
        document.text(),
        document.boundary(),
        document.isUnfinished());
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
