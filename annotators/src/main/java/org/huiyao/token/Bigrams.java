package org.huiyao.token;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often two words of the core dictionary follow each other, from HanLP's own file. Most pairs
 * that are asked for never do, which a small table of bits tells at once.
 */
final class Bigrams {

  private static final String FILE = "CoreNatureDictionary.ngram.mini.txt.table.bin";

  private static final int BITS = 22;

  /** For each first word where its pairs begin. */
  private final int[] starts;

  /** The second word, then the frequency, ordered by the second word. */
  private final int[] pairs;

  /** A bit is set for every pair there is; pairs share bits. */
  private final long[] known = new long[1 << BITS - 6];

  Bigrams() {
    try (ObjectInputStream in = new ObjectInputStream(HanLpModel.open(FILE))) {
      starts = (int[]) in.readObject();
      pairs = (int[]) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read HanLP's " + FILE, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("HanLP's " + FILE + " holds something else than arrays", e);
    }
    for (int word = 0; word < starts.length - 1; word++) {
      for (int at = starts[word]; at < starts[word + 1]; at++) {
        int bit = bit(word, pairs[2 * at]);
        known[bit >>> 6] |= 1L << bit;
      }
    }
  }

  private static int bit(int first, int second) {
    return (first * 0x9E3779B1 + second) * 0x85EBCA6B >>> 32 - BITS;
  }

  /** How often {@code second} follows {@code first}. */
  int frequency(int first, int second) {
    int bit = bit(first, second);
    if ((known[bit >>> 6] & 1L << bit) == 0) {
      return 0;
    }
    int low = starts[first];
    int high = starts[first + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = pairs[2 * middle];
      if (found < second) {
        low = middle + 1;
      } else if (found > second) {
        high = middle - 1;
      } else {
        return pairs[2 * middle + 1];
      }
    }
    return 0;
  }
}
