package org.huiyao.text;

/** A set of characters that tells at a glance whether one is in it. Immutable. */
public final class CharacterSet {

  /** What ends a line. */
  public static final CharacterSet LINE_BREAKS = of("\n\r\u000B\f\u0085\u2028\u2029");

  /** What ends a sentence, in folded text. */
  public static final CharacterSet SENTENCE_ENDS = of("。!?");

  /** A bit for each character. */
  private final long[] bits = new long[1 << 10];

  private CharacterSet(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      bits[characters.charAt(i) >>> 6] |= 1L << characters.charAt(i);
    }
  }

  /** The set of the code units of {@code characters}. */
  public static CharacterSet of(String characters) {
    return new CharacterSet(characters);
  }

  /** Whether {@code c} is in the set. */
  public boolean contains(char c) {
    return (bits[c >>> 6] >>> c & 1) != 0;
  }
}
