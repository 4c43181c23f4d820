package org.huiyao.count;

import java.util.Arrays;
import java.util.List;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.Span;

/** Where the names of things counted stand in one sentence. All offsets are the document's. */
final class ItemNames {

  private static final int NONE = Integer.MAX_VALUE;

  private final int first;

  /** For each offset of the sentence where the names end that begin there or before, at last. */
  private final int[] ends;

  /** For each offset where the longest name begins that ends there; {@link #NONE} where none. */
  private final int[] begins;

  /**
   * @param hits the vocabulary's words in the sentence
   */
  ItemNames(Span sentence, List<Hit<VocabularyWord>> hits) {
    first = sentence.begin();
    ends = new int[sentence.length() + 1];
    begins = new int[sentence.length() + 1];
    Arrays.fill(begins, NONE);
    for (Hit<VocabularyWord> hit : hits) {
      if (hit.value().isItem()) {
        int begin = hit.begin() - first;
        int end = hit.end() - first;
        ends[begin] = Math.max(ends[begin], hit.end());
        begins[end] = Math.min(begins[end], hit.begin());
      }
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] = Math.max(ends[i], ends[i - 1]);
    }
  }

  /** Whether a stretch lies in a name. */
  boolean cover(int begin, int end) {
    return begin >= first && ends[Math.min(begin - first, ends.length - 1)] >= end;
  }

  /** Whether a name ends at an offset. */
  boolean endAt(int end) {
    return reach(NONE - 1, end);
  }

  /** Whether a name reaches from an offset, or from before it, to another. */
  boolean reach(int begin, int end) {
    int at = end - first;
    return at >= 0 && at < begins.length && begins[at] <= begin;
  }
}
