package org.huiyao.boundary;

/**
 * A line of a text.
 *
 * @param source the line as it stands, with its line break
 * @param begin offset in {@code source} of its first character that is no blank
 * @param text the folded line without the blanks around it
 * @param bare {@code text} without any blanks
 * @param kind what part it plays
 */
record Line(String source, int begin, String text, String bare, Kind kind) {

  /** What a line does in a document. */
  enum Kind {
    BLANK,
    /** Belongs to no document: advertisement, navigation, footer, page number, separator. */
    NOISE,
    SALUTATION,
    /** Session, date or speaker, between a title and the text. */
    DATELINE,
    /** A numbered heading, or the title of a part. */
    HEADING,
    /** Running text. */
    BODY,
    /** Any other short line: a title, an unnumbered heading. */
    SHORT
  }

  /** The same line in another part. */
  Line as(Kind other) {
    return new Line(source, begin, text, bare, other);
  }

  /** Whether the line is of this kind. */
  boolean is(Kind other) {
    return kind == other;
  }
}
