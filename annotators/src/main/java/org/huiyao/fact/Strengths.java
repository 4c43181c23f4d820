package org.huiyao.fact;

import java.util.Arrays;

/** The words of the rules found around a count with their strengths; filled anew for each count. */
final class Strengths {

  private static final int ABSENT = Integer.MIN_VALUE;

  private final int[] byWord;
  private final int[] words;
  private int size;

  /**
   * @param words how many words there are
   */
  Strengths(int words) {
    byWord = new int[words];
    Arrays.fill(byWord, ABSENT);
    this.words = new int[words];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      byWord[words[i]] = ABSENT;
    }
    size = 0;
  }

  /** Adds a word; of several strengths the greatest counts. */
  void put(int word, int strength) {
    if (byWord[word] == ABSENT) {
      words[size++] = word;
    }
    byWord[word] = Math.max(byWord[word], strength);
  }

  boolean has(int word) {
    return byWord[word] != ABSENT;
  }

  /** The strength of a word that was found. */
  int of(int word) {
    return byWord[word];
  }

  /** How many words were found. */
  int size() {
    return size;
  }

  /** One of the words found. */
  int word(int index) {
    return words[index];
  }
}
