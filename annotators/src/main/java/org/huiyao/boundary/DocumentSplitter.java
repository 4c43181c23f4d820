package org.huiyao.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huiyao.boundary.Line.Kind;

/**
 * Cuts a text that comes line by line into documents. Holds the document being read and the short
 * lines that may belong to the next one, never more. Not thread-safe; made by {@link
 * BoundaryFinder#splitter}.
 */
public final class DocumentSplitter {

  /** More short lines than this in a row are no title block; the upper ones are let go. */
  private static final int LONGEST_BLOCK = 60;

  /** A document that only looks like one by standing first must be longer than this to count. */
  private static final int SHORTEST_UNTITLED = 1500;

  /** A document longer than this is cut, so that a text without titles is never held whole. */
  private static final int LONGEST_DOCUMENT = 500_000;

  private final LineReader reader;
  private final TitleFinder titles;
  private final DocumentDescriber describer;
  private final Consumer<SplitDocument> documents;

  private final List<Line> block = new ArrayList<>();
  private long position;
  private OpenDocument open;

  DocumentSplitter(
      LineReader reader,
      TitleFinder titles,
      DocumentDescriber describer,
      Consumer<SplitDocument> documents) {
    this.reader = reader;
    this.titles = titles;
    this.describer = describer;
    this.documents = documents;
  }

  /**
   * Takes the next line.
   *
   * @param line with its line break, exactly as read
   */
  public void accept(String line) {
    Line read = reader.read(line);
    if (read.is(Kind.BODY)) {
      settle(read);
    } else {
      if (block.size() == LONGEST_BLOCK) {
        release(block.remove(0));
      }
      block.add(read);
    }
  }

  /** Tells that the text is over. */
  public void finish() {
    block.forEach(this::release);
    block.clear();
    close(false);
  }

  /** Decides what the lines before some running text belong to. */
  private void settle(Line body) {
    boolean settled = open != null && (open.sure() || open.length() > SHORTEST_UNTITLED);
    Optional<Title> title = titles.find(block, body, settled ? open.title() : null);
    if (title.isPresent() && (open == null || title.get().sure())) {
      begin(title.get(), settled);
    } else if (open == null) {
      beginUntitled(body);
    }
    block.forEach(this::release);
    block.clear();
    release(body);
    if (open.length() > LONGEST_DOCUMENT) {
      close(true);
    }
  }

  private void begin(Title title, boolean settled) {
    List<Line> before = block.subList(0, title.first());
    before.forEach(line -> release(titles.isTitleLike(line) ? line.as(Kind.NOISE) : line));
    before.clear();
    if (settled) {
      close(false);
    }
    int skip = block.get(0).begin() + title.skip();
    open = new OpenDocument(position, skip, title.text(), title.sure());
  }

  /** Opens a document that has no title with the first line that is no noise. */
  private void beginUntitled(Line body) {
    while (!block.isEmpty() && (block.get(0).is(Kind.BLANK) || block.get(0).is(Kind.NOISE))) {
      release(block.remove(0));
    }
    Line first = block.isEmpty() ? body : block.get(0);
    open = new OpenDocument(position, first.begin(), titles.untitled(first), false);
  }

  /** Hands a line to the open document, if there is one. */
  private void release(Line line) {
    if (open != null) {
      open.append(line);
    }
    position += line.source().length();
  }

  private void close(boolean unfinished) {
    if (open != null) {
      String text = open.text();
      DocumentBoundary boundary = describer.describe(text, open.title());
      documents.accept(new SplitDocument(open.begin(), text, boundary, unfinished));
      open = null;
    }
  }
}
