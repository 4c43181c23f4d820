package org.huiyao.text;

/**
 * A stretch of text in UTF-16 code units.
 *
 * @param begin offset of the first code unit
 * @param end offset after the last code unit
 */
public record Span(int begin, int end) {

  /**
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span from " + begin + " to " + end);
    }
  }

  /** Number of UTF-16 code units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The characters covered in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }
}
