package org.huiyao.table;

import java.util.Collection;

/** How the words of a lexicon begin: two characters nearly always tell that none does. */
final class Openings {

  /** How many bits there are for a word at least: few enough are set by chance. */
  private static final int BITS_PER_WORD = 16;

  private static final int LEAST_BITS = 1 << 12;

  /** A bit for two characters that begin a word, the same for few others. */
  private final long[] pairs;

  private final int shift;

  /** A bit for each character that is a word; empty if none is. */
  private final long[] singles;

  Openings(Collection<String> words) {
    int bits = Math.max(LEAST_BITS, Integer.highestOneBit(BITS_PER_WORD * words.size()));
    pairs = new long[bits >>> 6];
    shift = Integer.numberOfLeadingZeros(bits) + 1;
    boolean single = words.stream().anyMatch(word -> word.length() == 1);
    singles = new long[single ? 1 << 10 : 0];
    for (String word : words) {
      if (word.length() == 1) {
        singles[word.charAt(0) >>> 6] |= 1L << word.charAt(0);
      } else {
        int pair = pair(word.charAt(0), word.charAt(1));
        pairs[pair >>> 6] |= 1L << pair;
      }
    }
  }

  private int pair(char first, char second) {
    return (first * 0x9E3779B1 + second) * 0x85EBCA6B >>> shift;
  }

  /** Whether a word may begin with a character that another follows. */
  boolean mayBegin(char first, char second) {
    int pair = pair(first, second);
    return (pairs[pair >>> 6] >>> pair & 1) != 0
        || singles.length > 0 && (singles[first >>> 6] >>> first & 1) != 0;
  }

  /**
   * The first place from {@code from} on where a word may begin; the last character's if there is
   * none.
   *
   * @param chars its last character begins none
   */
  int next(char[] chars, int from) {
    int at = from;
    while (at < chars.length - 1 && !mayBegin(chars[at], chars[at + 1])) {
      at++;
    }
    return at;
  }
}
