package org.huiyao.token;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/** How often two words of the core dictionary follow each other, from HanLP's own file. */
final class Bigrams {

  private static final String FILE = "CoreNatureDictionary.ngram.mini.txt.table.bin";

  /** For each first word where its pairs begin. */
  private final int[] starts;

  /** The second word, then the frequency, ordered by the second word. */
  private final int[] pairs;

  Bigrams() {
    try (ObjectInputStream in = new ObjectInputStream(HanLpModel.open(FILE))) {
      starts = (int[]) in.readObject();
      pairs = (int[]) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read HanLP's " + FILE, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("HanLP's " + FILE + " holds something else than arrays", e);
    }
  }

  /** How often {@code second} follows {@code first}. */
  int frequency(int first, int second) {
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
