package org.huiyao.table;

/**
 * A double-array trie of which a step reads one number: the state a slot is reached from, the state
 * it leads to and the word that ends with it lie in one.
 */
public final class PackedTrie {

  /** Where no word goes on. */
  private static final long NOWHERE = -1;

  private static final int WORD_BITS = 20;
  private static final int STATE_BITS = 22;
  private static final int WORDS = (1 << WORD_BITS) - 1;
  private static final int STATES = (1 << STATE_BITS) - 1;

  private final long[] slots;
  private final int root;

  /**
   * @param base for each state of a double-array trie what its steps count from; negative where a
   *     word ends
   * @param check for each state the one that leads to it
   * @throws IllegalArgumentException if there are more words or states than fit
   */
  public PackedTrie(int[] base, int[] check) {
    slots = new long[base.length];
    root = base[0];
    for (int slot = 0; slot < slots.length; slot++) {
      slots[slot] = slot(base, check, slot);
    }
  }

  private static long slot(int[] base, int[] check, int slot) {
    int state = base[slot];
    if (state < 0) {
      return NOWHERE;
    }
    boolean endsWord = state < base.length && check[state] == state && base[state] < 0;
    int word = endsWord ? -base[state] : 0;
    if (word > WORDS || state > STATES || check[slot] > STATES) {
      throw new IllegalArgumentException("a trie of " + base.length + " states is too large");
    }
    return ((long) check[slot] << STATE_BITS | state) << WORD_BITS | word;
  }

  /** The state before the first character. */
  public int root() {
    return root;
  }

  /** The slot that a state leads to with {@code c}; negative where no word goes on so. */
  public long next(int state, char c) {
    int to = state + c + 1;
    if (to >= slots.length) {
      return NOWHERE;
    }
    long slot = slots[to];
    return slot >>> STATE_BITS + WORD_BITS == state ? slot : NOWHERE;
  }

  /** The state that a slot leads to. */
  public static int state(long slot) {
    return (int) (slot >>> WORD_BITS) & STATES;
  }

  /** The number of the word that ends with a slot; negative where none does. */
  public static int word(long slot) {
    return ((int) slot & WORDS) - 1;
  }

  /** The number of exactly this word; negative if there is none. */
  public int number(String word) {
    int state = root;
    int number = -1;
    for (int i = 0; i < word.length(); i++) {
      long slot = next(state, word.charAt(i));
      if (slot < 0) {
        return -1;
      }
      state = state(slot);
      number = word(slot);
    }
    return number;
  }
}
