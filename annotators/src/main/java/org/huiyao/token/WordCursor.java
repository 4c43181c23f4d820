package org.huiyao.token;

import java.util.List;

/**
 * Looks the words of a text up by offset, from where it was asked last: quick where the offsets
 * asked for follow each other. For one thread.
 */
public final class WordCursor {

  private final List<Word> words;

  /** The number of words that end before or at the offset asked for last. */
  private int passed;

  /**
   * @param words in order, none overlapping another
   */
  public WordCursor(List<Word> words) {
    this.words = words;
  }

  /** The word that begins at an offset, or null. */
  public Word at(int begin) {
    pass(begin);
    Word next = passed < words.size() ? words.get(passed) : null;
    return next != null && next.begin() == begin ? next : null;
  }

  /** The word that ends at an offset, or null. */
  public Word before(int end) {
    pass(end);
    Word last = passed > 0 ? words.get(passed - 1) : null;
    return last != null && last.end() == end ? last : null;
  }

  /** Whether a word begins or ends at an offset. */
  public boolean isEdge(int offset) {
    return at(offset) != null || before(offset) != null;
  }

  /** Goes by steps that grow, then closes in: what follows each other is found in a step or two. */
  private void pass(int offset) {
    int low = passed;
    int high = passed;
    for (int step = 1; low > 0 && words.get(low - 1).end() > offset; step *= 2) {
      high = low - 1;
      low = Math.max(0, low - step);
    }
    for (int step = 1; high < words.size() && words.get(high).end() <= offset; step *= 2) {
      low = high + 1;
      high = Math.min(words.size(), high + step);
    }
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    passed = low;
  }
}
