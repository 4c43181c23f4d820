package org.huiyao.fact;

/**
 * Paths of numbers from one node to another, grown step by step: one look tells where a step leads.
 * A number is a character, a small number, or a node that stands for a word.
 */
final class FeatureTree {

  /** Where no path goes on. */
  static final int NOWHERE = -1;

  private static final int BITS = 20;
  private static final int MASK = (1 << BITS) - 1;
  private static final int FIRST_SIZE = 1 << 16;

  /** Each node and number with the node they lead to, at a place that the first two tell. */
  private long[] steps = new long[FIRST_SIZE];

  private int nodes;
  private int used;

  /**
   * @param roots how many nodes no step leads to: the first ones
   */
  FeatureTree(int roots) {
    nodes = roots;
  }

  /** How many nodes there are. */
  int size() {
    return nodes;
  }

  /** The node that a step leads to; {@link #NOWHERE} where none does. */
  int next(int node, int number) {
    long step = steps[place(node, number)];
    return step == 0 ? NOWHERE : (int) step & MASK;
  }

  /** The node that characters lead to; {@link #NOWHERE} where they lead to none. */
  int next(int node, CharSequence text, int begin, int end) {
    int at = node;
    for (int i = begin; i < end && at != NOWHERE; i++) {
      at = next(at, text.charAt(i));
    }
    return at;
  }

  /** The node that a step leads to, made if none does. */
  int grow(int node, int number) {
    int place = place(node, number);
    if (steps[place] == 0) {
      if (nodes > MASK || number > MASK) {
        throw new IllegalStateException("too many features");
      }
      steps[place] = key(node, number) << BITS | nodes++;
      if (2 * ++used > steps.length) {
        rehash();
      }
      return nodes - 1;
    }
    return (int) steps[place] & MASK;
  }

  /** The node that characters lead to, made if they lead to none. */
  int grow(int node, CharSequence text, int begin, int end) {
    int at = node;
    for (int i = begin; i < end; i++) {
      at = grow(at, text.charAt(i));
    }
    return at;
  }

  private void rehash() {
    long[] old = steps;
    steps = new long[2 * old.length];
    for (long step : old) {
      if (step != 0) {
        long key = step >>> BITS;
        steps[place((int) (key >>> BITS), (int) key & MASK)] = step;
      }
    }
  }

  /** Where a step stands, or is to stand. */
  private int place(int node, int number) {
    long key = key(node, number);
    int last = steps.length - 1;
    int place = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & last;
    while (steps[place] != 0 && steps[place] >>> BITS != key) {
      place = place + 1 & last;
    }
    return place;
  }

  private static long key(int node, int number) {
    return (long) node << BITS | number;
  }
}
