package org.huiyao.boundary;

import org.huiyao.boundary.Line.Kind;

/** A document being read. */
final class OpenDocument {

  private final long begin;
  private final String title;
  private final boolean sure;
  private final StringBuilder text = new StringBuilder();
  private int skip;
  private int end;
  private boolean over;

  /**
   * @param line offset of its first line in the whole text
   * @param skip how many characters of the first line do not belong to it
   * @param title its title
   * @param sure whether it has a title that looks like one
   */
  OpenDocument(long line, int skip, String title, boolean sure) {
    this.begin = line + skip;
    this.skip = skip;
    this.title = title;
    this.sure = sure;
  }

  long begin() {
    return begin;
  }

  String title() {
    return title;
  }

  boolean sure() {
    return sure;
  }

  int length() {
    return text.length();
  }

  /**
   * Adds a line. Running text after noise shows that the noise stood inside the document; short
   * lines after noise belong to it only then.
   */
  void append(Line line) {
    text.append(line.source(), skip, line.source().length());
    skip = 0;
    if (line.is(Kind.BODY)) {
      over = false;
    } else if (line.is(Kind.NOISE)) {
      over = true;
    }
    if (!over && !line.is(Kind.BLANK)) {
      end = text.length() - line.source().length() + line.begin() + line.text().length();
    }
  }

  /** The text up to where it ends, without what follows its last line. */
  String text() {
    return text.substring(0, end);
  }
}
