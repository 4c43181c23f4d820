package org.huiyao.word;

import org.huiyao.text.Span;

/**
 * A word of a text.
 *
 * @param begin offset of its first code unit
 * @param end offset after its last code unit
 * @param pos part of speech in HanLP's tag set: v for a verb, n for a noun, m for a numeral
 */
public record Word(int begin, int end, String pos) {

  /** Where it stands. */
  public Span span() {
    return new Span(begin, end);
  }
}
