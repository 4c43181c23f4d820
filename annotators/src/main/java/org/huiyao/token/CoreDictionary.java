package org.huiyao.token;

import java.nio.ByteBuffer;

/**
 * HanLP's core dictionary: a double-array trie of words with their frequency and, for each part of
 * speech that a word may have, the frequency with which it has it. Read from HanLP's own file into
 * one array of numbers, which is all that a segmenter asks.
 */
final class CoreDictionary {

  private static final String FILE = "CoreNatureDictionary.mini.txt.bin";

  /** The file's numbers: the words' frequencies, then the trie as pairs of base and check. */
  private final int[] numbers;

  /** For each word where its frequencies begin. */
  private final int[] entries;

  private final int trie;
  private final int states;
  private final int totalFrequency;

  CoreDictionary() {
    byte[] bytes = HanLpModel.read(FILE);
    numbers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    entries = new int[numbers[0]];
    int at = 1;
    int sum = 0;
    for (int word = 0; word < entries.length; word++) {
      entries[word] = at;
      sum += numbers[at];
      at += 2 + 2 * numbers[at + 1];
    }
    states = numbers[at];
    trie = at + 1;
    int end = trie + 2 * states;
    totalFrequency = end < numbers.length ? numbers[end] : sum;
  }

  /** How many words there are; they are numbered from 0. */
  int size() {
    return entries.length;
  }

  /** The frequencies of all words together. */
  int totalFrequency() {
    return totalFrequency;
  }

  /** How often a word occurs. */
  int frequency(int word) {
    return numbers[entries[word]];
  }

  /** How many parts of speech a word may have. */
  int tags(int word) {
    return numbers[entries[word] + 1];
  }

  /** The number of a word's {@code n}th part of speech among HanLP's natures. */
  int tag(int word, int n) {
    return numbers[entries[word] + 2 + 2 * n];
  }

  /** How often a word has its {@code n}th part of speech. */
  int tagFrequency(int word, int n) {
    return numbers[entries[word] + 3 + 2 * n];
  }

  /** The state before the first character. */
  int root() {
    return numbers[trie];
  }

  /** The state after {@code c}; negative where no word goes on so. */
  int next(int state, char c) {
    int to = state + c + 1;
    return to < states && numbers[trie + 2 * to + 1] == state ? numbers[trie + 2 * to] : -1;
  }

  /** The word that ends in a state; negative where none does. */
  int word(int state) {
    if (state >= states || numbers[trie + 2 * state + 1] != state) {
      return -1;
    }
    return -numbers[trie + 2 * state] - 1;
  }

  /** The number of exactly this word. */
  int number(String word) {
    int state = root();
    for (int i = 0; i < word.length() && state >= 0; i++) {
      state = next(state, word.charAt(i));
    }
    return state < 0 ? -1 : word(state);
  }
}
