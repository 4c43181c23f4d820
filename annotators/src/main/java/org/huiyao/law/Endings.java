package org.huiyao.law;

import java.util.Collection;

/** How words end: two characters in a text nearly always tell that none of the words stands in it. */
final class Endings {

  /** As many bits that few of them are set by some hundred words. */
  private static final int BITS = 1 << 14;

  /** A bit for the last two characters of each word, the same for few others. */
  private final long[] pairs = new long[BITS >>> 6];

  /**
   * @param words each of two characters or more
   */
  Endings(Collection<String> words) {
    for (String word : words) {
      int pair = pair(word.charAt(word.length() - 2), word.charAt(word.length() - 1));
      pairs[pair >>> 6] |= 1L << pair;
    }
  }

  /** Whether one of the words may stand in a text; none does where not. */
  boolean mayBeIn(String text) {
    for (int i = 1; i < text.length(); i++) {
      int pair = pair(text.charAt(i - 1), text.charAt(i));
      if ((pairs[pair >>> 6] >>> pair & 1) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(BITS) + 1;
  }
}
