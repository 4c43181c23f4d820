package org.huiyao.table;

import java.util.List;

/**
 * A double-array trie of which a step reads one number: the state a slot is reached from, the state
 * it leads to and the word that ends with it lie in one.
 */
public final class PackedTrie {

  /** Where no word goes on. */
  static final long NOWHERE = -1;

  /** The state in which no word goes on. */
  static final int LEAF = 0;

  private static final int WORD_BITS = 20;
  private static final int STATE_BITS = 22;
  private static final int WORDS = (1 << WORD_BITS) - 1;

  /** One bit less than there is room for: no slot that leads somewhere is negative. */
  private static final int STATES = (1 << STATE_BITS - 1) - 1;

  private final long[] slots;
  private final int root;

  /**
   * Takes over a double-array trie that something else has built.
   *
   * @param base for each state what its steps count from; negative where a word ends
   * @param check for each state the one that leads to it
   * @throws IllegalArgumentException if there are more words or states than fit
   */
  public PackedTrie(int[] base, int[] check) {
    slots = new long[base.length];
    root = base[0];
    for (int slot = 0; slot < slots.length; slot++) {
      int state = base[slot];
      boolean endsWord =
          state >= 0 && state < base.length && check[state] == state && base[state] < 0;
      slots[slot] = state < 0 ? NOWHERE : slot(check[slot], state, endsWord ? -base[state] : 0);
    }
  }

  PackedTrie(long[] slots, int root) {
    this.slots = slots;
    this.root = root;
  }

  /**
   * The trie of some words.
   *
   * @param words the words, none empty, in order, each once; they are numbered so
   * @throws IllegalArgumentException if there are more words or states than fit
   */
  public static PackedTrie of(List<String> words) {
    return TrieBuilder.build(words);
  }

  /**
   * A slot.
   *
   * @param word the number of the word that ends with it, plus one; 0 where none does
   */
  static long slot(int from, int to, int word) {
    if (word > WORDS || from > STATES || to > STATES) {
      throw new IllegalArgumentException("more words or states than a trie can hold");
    }
    return ((long) from << STATE_BITS | to) << WORD_BITS | word;
  }

  /** Where the slot is that a state leads to with {@code c}, if it leads on. */
  static int slotOf(int state, char c) {
    return state + c + 1;
  }

  /** The state before the first character. */
  public int root() {
    return root;
  }

  /** The slot that a state leads to with {@code c}; negative where no word goes on so. */
  public long next(int state, char c) {
    int to = slotOf(state, c);
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
