package org.huiyao.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Lays words out as the slots of a {@link PackedTrie}. HanLP's builder of double-array tries takes
 * sixteen megabytes for each, however few its words: for thirty lexicons a tenth of a second, which
 * who reads one report would wait for.
 */
final class TrieBuilder {

  private final List<String> words;

  /** The states taken: a state is the place from which its steps count. */
  private final BitSet states = new BitSet();

  private long[] slots = new long[Character.MAX_VALUE];

  /** The number of slots up to the last one taken. */
  private int size;

  private TrieBuilder(List<String> words) {
    this.words = words;
    Arrays.fill(slots, PackedTrie.NOWHERE);
    states.set(PackedTrie.LEAF);
  }

  /**
   * The trie of some words.
   *
   * @param words the words, none empty, in order, each once; they are numbered so
   * @throws IllegalArgumentException if there are more than fit
   */
  static PackedTrie build(List<String> words) {
    TrieBuilder builder = new TrieBuilder(words);
    int root = builder.lay(0, words.size(), 0);
    return new PackedTrie(Arrays.copyOf(builder.slots, builder.size), root);
  }

  /** Lays out the words from one number to another, alike so far; the state before they part. */
  private int lay(int first, int last, int depth) {
    int state = free(first, last, depth);
    states.set(state);
    for (int word = first; word < last; word = next(word, last, depth)) {
      // Taken before the words go on, so that no state below takes it.
      take(slot(state, word, depth), PackedTrie.slot(state, PackedTrie.LEAF, 0));
    }
    for (int word = first; word < last; ) {
      int next = next(word, last, depth);
      boolean ends = words.get(word).length() == depth + 1;
      int longer = ends ? word + 1 : word;
      int to = longer < next ? lay(longer, next, depth + 1) : PackedTrie.LEAF;
      take(slot(state, word, depth), PackedTrie.slot(state, to, ends ? word + 1 : 0));
      word = next;
    }
    return state;
  }

  /** The first state whose slots are free for the next characters of some words. */
  private int free(int first, int last, int depth) {
    int state = states.nextClearBit(0);
    while (!isFree(state, first, last, depth)) {
      state = states.nextClearBit(state + 1);
    }
    return state;
  }

  private boolean isFree(int state, int first, int last, int depth) {
    for (int word = first; word < last; word = next(word, last, depth)) {
      int slot = slot(state, word, depth);
      if (slot < size && slots[slot] != PackedTrie.NOWHERE) {
        return false;
      }
    }
    return true;
  }

  /** The first word behind those with the same next character. */
  private int next(int word, int last, int depth) {
    char c = words.get(word).charAt(depth);
    int next = word + 1;
    while (next < last && words.get(next).charAt(depth) == c) {
      next++;
    }
    return next;
  }

  private int slot(int state, int word, int depth) {
    return PackedTrie.slotOf(state, words.get(word).charAt(depth));
  }

  private void take(int slot, long value) {
    if (slot >= slots.length) {
      int length = slots.length;
      slots = Arrays.copyOf(slots, Math.max(2 * length, slot + 1));
      Arrays.fill(slots, length, slots.length, PackedTrie.NOWHERE);
    }
    slots[slot] = value;
    size = Math.max(size, slot + 1);
  }
}
