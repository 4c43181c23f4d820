package org.huiyao.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * The source text of an input, line by line, never more of it in memory than a line. All lines
 * together are exactly what {@link Source#read} gives.
 */
public final class SourceLines implements AutoCloseable {

  /** A longer line is handed on in parts, after the end of a sentence where there is one. */
  static final int LONGEST_LINE = 200_000;

  private final InputStream stream;
  private final TextDecoder decoder;
  private final StringBuilder text = new StringBuilder();
  private int begin;
  private int scanned;
  private boolean over;
  private boolean anyText;
  private boolean anything;

  /**
   * @param stream the input's bytes; closed together with the lines
   */
  SourceLines(InputStream stream) {
    this.stream = stream;
    this.decoder = new TextDecoder(stream);
  }

  /**
   * The next line with its line break ({@code \n}, {@code \r\n} or {@code \r}); null at the end.
   *
   * @throws UnreadableSourceException if it cannot be read or is not text, or if the whole source
   *     holds no text
   */
  public String next() throws UnreadableSourceException {
    int end = endOfLine();
    while (end < 0 && !over) {
      fill();
      end = endOfLine();
    }
    if (end < 0 && begin == text.length()) {
      if (!anyText) {
        throw new UnreadableSourceException(Stage.READ, anything ? "only blanks" : "empty");
      }
      return null;
    }
    String line = text.substring(begin, end < 0 ? text.length() : end);
    begin += line.length();
    scanned = begin;
    anything = true;
    anyText = anyText || !line.isBlank();
    return line;
  }

  /** The offset after the next line break, or where a long line is cut; -1 where more is needed. */
  private int endOfLine() {
    for (; scanned < text.length(); scanned++) {
      char c = text.charAt(scanned);
      if (c == '\n') {
        return scanned + 1;
      }
      if (c == '\r') {
        if (scanned + 1 == text.length()) {
          return over ? scanned + 1 : -1;
        }
        return text.charAt(scanned + 1) == '\n' ? scanned + 2 : scanned + 1;
      }
      if (scanned - begin == LONGEST_LINE) {
        return cut();
      }
    }
    return -1;
  }

  private int cut() {
    for (int at = scanned; at > begin + LONGEST_LINE / 2; at--) {
      if (text.charAt(at - 1) == '。') {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(scanned)) ? scanned - 1 : scanned;
  }

  private void fill() throws UnreadableSourceException {
    text.delete(0, begin);
    scanned -= begin;
    begin = 0;
    try {
      over = !decoder.read(text);
    } catch (IOException e) {
      throw Source.unreadable(e);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
