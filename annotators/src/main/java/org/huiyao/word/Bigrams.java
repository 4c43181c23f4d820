package org.huiyao.word;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often two words of the core dictionary follow each other, from HanLP's own file. Most pairs
 * that are asked for never do, which a small table of bits tells at once; the others lie in a table
 * where each is found at its place or a few further on, with what it costs beside it.
 */
final class Bigrams {

  private static final String FILE = "CoreNatureDictionary.ngram.mini.txt.table.bin";

  private static final int BITS = 21;

  /** How many bits of an entry hold the frequency, and how many the second word. */
  private static final int FREQUENCY_BITS = 24;

  private static final int WORD_BITS = 20;

  /** A bit is set for every pair there is; pairs share bits. */
  private final long[] known = new long[1 << BITS - 6];

  /** Two numbers a pair: first word, second word and frequency in one, 0 for none; its cost. */
  private final long[] entries;

  private final int shift;

  /**
   * @param dictionary holds the frequencies by which the pairs cost
   */
  Bigrams(CoreDictionary dictionary, WordCosts costs) {
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
    entries = new long[2 << bits];
    shift = Integer.SIZE - bits;
    for (int word = 0; word < starts.length - 1; word++) {
      int frequency = dictionary.frequency(word);
      for (int at = starts[word]; at < starts[word + 1]; at++) {
        int second = pairs[2 * at];
        int pair = pairs[2 * at + 1];
        add(word, second, pair, costs.cost(pair, frequency, dictionary.frequency(second)));
      }
    }
  }

  private void add(int first, int second, int frequency, double cost) {
    if (frequency >>> FREQUENCY_BITS != 0) {
      throw new IllegalStateException("HanLP's " + FILE + " holds too high a frequency");
    }
    int hash = hash(first, second);
    int bit = hash >>> Integer.SIZE - BITS;
    known[bit >>> 6] |= 1L << bit;
    int at = place(hash);
    while (entries[at] != 0) {
      at = after(at);
    }
    entries[at] = pair(first, second) << FREQUENCY_BITS | frequency;
    entries[at + 1] = Double.doubleToRawLongBits(cost);
  }

  /** A number for two words, the same for few others; what the other methods ask for. */
  static int hash(int first, int second) {
    return (first * 0x9E3779B1 + second) * 0x85EBCA6B;
  }

  private static long pair(int first, int second) {
    return (long) first << WORD_BITS | second;
  }

  /** 1 if two words may follow each other, 0 if they never do. */
  int mayFollow(int hash) {
    int bit = hash >>> Integer.SIZE - BITS;
    return (int) (known[bit >>> 6] >>> bit) & 1;
  }

  /** Where a pair is looked for first. */
  int place(int hash) {
    return hash >>> shift << 1;
  }

  private int after(int place) {
    return place + 2 & entries.length - 1;
  }

  /** Reads a place, as a number without a meaning: what is read early need not be waited for. */
  long touch(int place) {
    return entries[place];
  }

  /**
   * Where a pair lies; negative where the two never follow each other.
   *
   * @param place where it is looked for first
   */
  int find(int place, int first, int second) {
    long pair = pair(first, second);
    int at = place;
    while (entries[at] != 0) {
      if (entries[at] >>> FREQUENCY_BITS == pair) {
        return at;
      }
      at = after(at);
    }
    return -1;
  }

  /** How often the pair at a place occurs. */
  int frequency(int place) {
    return (int) entries[place] & (1 << FREQUENCY_BITS) - 1;
  }

  /** What the second word of the pair at a place costs, by the frequencies of the dictionary. */
  double cost(int place) {
    return Double.longBitsToDouble(entries[place + 1]);
  }
}
