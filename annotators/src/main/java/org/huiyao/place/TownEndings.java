package org.huiyao.place;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** How the names of towns end: two characters before 镇 nearly always tell that none does there. */
final class TownEndings {

  /** What the names of towns end in. */
  static final List<String> TAILS = List.of("街道", "苏木", "镇", "乡");

  private static final int BITS = 18;

  /** A bit for each tail with the two characters before it, the same for few others. */
  private final BitSet endings = new BitSet(1 << BITS);

  /**
   * @param names full names
   */
  TownEndings(Collection<String> names) {
    for (String name : names) {
      for (String tail : TAILS) {
        if (name.endsWith(tail)) {
          int at = name.length() - tail.length();
          endings.set(at < 2 ? shortEnding(name, at) : ending(name, at));
          break;
        }
      }
    }
  }

  /** Whether a town's name may end in a text with the tail that stands at {@code tail}. */
  boolean mayEnd(CharSequence text, int tail) {
    return tail >= 2 && endings.get(ending(text, tail))
        || tail >= 1 && endings.get(shortEnding(text, tail));
  }

  private static int ending(CharSequence name, int tail) {
    return hash(name.charAt(tail - 2), name.charAt(tail - 1), name.charAt(tail));
  }

  /** The ending of a name that has one character before its tail. */
  private static int shortEnding(CharSequence name, int tail) {
    return hash(0, name.charAt(tail - 1), name.charAt(tail));
  }

  private static int hash(int first, int second, int tail) {
    return ((first * 31 + second) * 31 + tail) * 0x9E3779B1 >>> Integer.SIZE - BITS;
  }
}
