package org.huiyao.word;

import java.nio.ByteBuffer;
import org.huiyao.table.PackedTrie;

/**
 * HanLP's core dictionary: a double-array trie of words with their frequency and, for each part of
 * speech that a word may have, the frequency with which it has it. Read from HanLP's own file.
 */
final class CoreDictionary {

  private static final String FILE = "CoreNatureDictionary.mini.txt.bin";

  /** The file's numbers that tell of words: for each its frequencies. */
  private final int[] numbers;

  /** For each word where its frequencies begin. */
  private final int[] entries;

  private final PackedTrie trie;
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
    int[] base = new int[numbers[at++]];
    int[] check = new int[base.length];
    for (int state = 0; state < base.length; state++) {
      base[state] = numbers[at++];
      check[state] = numbers[at++];
    }
    trie = new PackedTrie(base, check);
    totalFrequency = at < numbers.length ? numbers[at] : sum;
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

  /** The words; each ends with its number. */
  PackedTrie trie() {
    return trie;
  }

  /** The number of exactly this word; negative if there is none. */
  int number(String word) {
    return trie.number(word);
  }
}
