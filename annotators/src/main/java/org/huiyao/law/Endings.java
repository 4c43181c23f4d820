package org.huiyao.law;

import java.util.Collection;
import java.util.stream.Collectors;
import org.huiyao.text.CharacterSet;

/** How words end: the last two characters of each nearly always tell that none is in a text. */
final class Endings {

  private static final int BITS = 1 << 12;

  private final CharacterSet lasts;

  /** A bit for the last two characters of each word, the same for few others. */
  private final long[] pairs = new long[BITS >>> 6];

  /**
   * @param words each of two characters or more
   */
  Endings(Collection<String> words) {
    lasts =
        CharacterSet.of(
            words.stream()
                .map(word -> word.substring(word.length() - 1))
                .collect(Collectors.joining()));
    for (String word : words) {
      int pair = pair(word.charAt(word.length() - 2), word.charAt(word.length() - 1));
      pairs[pair >>> 6] |= 1L << pair;
    }
  }

  /** Whether a word may be in a text; none is where not. */
  boolean mayBeIn(String text) {
    for (int i = 1; i < text.length(); i++) {
      char last = text.charAt(i);
      if (lasts.contains(last)) {
        int pair = pair(text.charAt(i - 1), last);
        if ((pairs[pair >>> 6] >>> pair & 1) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & BITS - 1;
  }
}
