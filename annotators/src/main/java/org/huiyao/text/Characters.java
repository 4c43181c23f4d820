package org.huiyao.text;

/**
 * Which characters stand in a short text. Says of some few others, too, that they may. Immutable.
 */
public final class Characters {

  private static final int BITS = 1 << 11;

  private final long[] bits = new long[BITS >>> 6];

  private Characters(String text) {
    for (int i = 0; i < text.length(); i++) {
      int bit = text.charAt(i) & BITS - 1;
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** The characters of a text. */
  public static Characters of(String text) {
    return new Characters(text);
  }

  /** Whether {@code c} may stand in the text. */
  boolean mayHave(char c) {
    int bit = c & BITS - 1;
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }
}
