package org.huiyao.token;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often two words of the core dictionary follow each other, from HanLP's own file. Most pairs
 * that are asked for never do, which a small table of bits tells at once; the others lie in a table
 * where each is found at its place or a few further on, in one look at memory.
 */
final class Bigrams {

  private static final String FILE = "CoreNatureDictionary.ngram.mini.txt.table.bin";

  private static final int BITS = 22;

  /** How many bits of an entry hold the frequency, and how many the second word. */
  private static final int FREQUENCY_BITS = 24;

  private static final int WORD_BITS = 20;

  /** A bit is set for every pair there is; pairs share bits. */
  private final long[] known = new long[1 << BITS - 6];

  /** First word, second word and frequency in one number; 0 where there is none. */
  private final long[] entries;

  private final int shift;

  Bigrams() {
    int[] starts;
    int[] pairs;
    try (ObjectInputStream in = new ObjectInputStream(HanLpModel.open(FILE))) {
      starts = (int[]) in.readObject();
      pairs = (int[]) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read HanLP's " + FILE, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("HanLP's " + FILE + " holds something else than arrays", e);
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(pairs.length / 2) + 1;
    entries = new long[1 << bits];
    shift = Integer.SIZE - bits;
    for (int word = 0; word < starts.length - 1; word++) {
      for (int at = starts[word]; at < starts[word + 1]; at++) {
        add(word, pairs[2 * at], pairs[2 * at + 1]);
      }
    }
  }

  private void add(int first, int second, int frequency) {
    if (frequency >>> FREQUENCY_BITS != 0) {
      throw new IllegalStateException("HanLP's " + FILE + " holds too high a frequency");
    }
    int hash = hash(first, second);
    int bit = hash >>> Integer.SIZE - BITS;
    known[bit >>> 6] |= 1L << bit;
    int at = hash >>> shift;
    while (entries[at] != 0) {
      at = at + 1 & entries.length - 1;
    }
    entries[at] = pair(first, second) << FREQUENCY_BITS | frequency;
  }

  private static int hash(int first, int second) {
    return (first * 0x9E3779B1 + second) * 0x85EBCA6B;
  }

  private static long pair(int first, int second) {
    return (long) first << WORD_BITS | second;
  }

  /** How often {@code second} follows {@code first}. */
  int frequency(int first, int second) {
    int hash = hash(first, second);
    int bit = hash >>> Integer.SIZE - BITS;
    if ((known[bit >>> 6] & 1L << bit) == 0) {
      return 0;
    }
    long pair = pair(first, second);
    int at = hash >>> shift;
    while (entries[at] != 0) {
      if (entries[at] >>> FREQUENCY_BITS == pair) {
        return (int) entries[at] & (1 << FREQUENCY_BITS) - 1;
      }
      at = at + 1 & entries.length - 1;
    }
    return 0;
  }
}
