package org.huiyao.word;

import java.util.BitSet;
import java.util.List;
import org.huiyao.text.Span;

/**
 * A word of a text.
 *
 * @param begin offset of its first code unit
 * @param end offset after its last code unit
 * @param pos part of speech in HanLP's tag set: v for a verb, n for a noun, m for a numeral
 */
public record Word(int begin, int end, String pos) {

  /**
   * Where words begin and end.
   *
   * @param from the offset that counts as 0, not after any of the words
   */
  public static BitSet edges(List<Word> words, int from) {
    BitSet edges = new BitSet();
    for (Word word : words) {
      edges.set(word.begin() - from);
      edges.set(word.end() - from);
    }
    return edges;
  }

  /** Where it stands. */
  public Span span() {
    return new Span(begin, end);
  }
}
