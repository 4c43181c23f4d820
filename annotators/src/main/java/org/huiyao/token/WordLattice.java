package org.huiyao.token;

import java.util.Arrays;
import org.huiyao.table.Lexicon;

/**
 * All words that may stand in a sentence, and the cheapest way through them. Holds nothing but
 * numbers, and is used again from sentence to sentence. Not thread-safe.
 */
final class WordLattice {

  private static final int NONE = -1;
  private static final int SENTENCE_BEGIN = -2;

  private final WordModel model;
  private final CustomWords customWords;

  private char[] chars = new char[0];
  private int length;

  /** For each offset the first of the dictionary's words that begin there. */
  private int[] first;

  /** For each offset the run of characters outside the dictionary that begins there. */
  private int[] runs;

  private int nodes;
  private int[] words = new int[256];
  private int[] entries = new int[256];
  private int[] lengths = new int[256];
  private int[] frequencies = new int[256];
  private int[] before = new int[256];
  private byte[] types = new byte[256];
  private double[] costs = new double[256];

  /** What a node costs after one that it never follows in the model; 0 until it is needed. */
  private double[] unseen = new double[256];

  /**
   * @param customWords the words beside the model's
   */
  WordLattice(WordModel model, CustomWords customWords) {
    this.model = model;
    this.customWords = customWords;
  }

  /**
   * Finds the words of a sentence.
   *
   * @param text holds the sentence
   * @param begin offset of its first character
   * @param end offset after its last character
   * @return the nodes of the cheapest way, in order
   */
  int[] cut(String text, int begin, int end) {
    length = end - begin;
    if (length == 0) {
      return new int[0];
    }
    if (chars.length < length) {
      chars = new char[length];
      first = new int[length + 1];
      runs = new int[length];
    }
    text.getChars(begin, end, chars, 0);
    nodes = 0;
    lookUp(text, begin);
    cutRuns();
    return cheapest();
  }

  /** How many characters a node covers. */
  int length(int node) {
    return lengths[node];
  }

  /** The word of the dictionary whose frequencies count for a node that is no run. */
  int entry(int node) {
    return entries[node];
  }

  /** The type of the characters of a run outside the dictionary; 0 for a word in it. */
  byte runType(int node) {
    return types[node];
  }

  private int add(int word, int covered, int frequency, byte type) {
    if (nodes == words.length) {
      int larger = 2 * nodes;
      words = Arrays.copyOf(words, larger);
      entries = Arrays.copyOf(entries, larger);
      lengths = Arrays.copyOf(lengths, larger);
      frequencies = Arrays.copyOf(frequencies, larger);
      before = Arrays.copyOf(before, larger);
      types = Arrays.copyOf(types, larger);
      costs = Arrays.copyOf(costs, larger);
      unseen = Arrays.copyOf(unseen, larger);
    }
    words[nodes] = word;
    lengths[nodes] = covered;
    frequencies[nodes] = frequency;
    before[nodes] = NONE;
    types[nodes] = type;
    unseen[nodes] = 0;
    return nodes++;
  }

  private void addWord(int word, int covered) {
    int node = add(model.standIn(word), covered, model.frequency(word), (byte) 0);
    entries[node] = model.entry(word);
    unseen[node] = model.unseen(word);
  }

  /** Adds the words at every offset, the dictionary's first, the shorter before the longer. */
  private void lookUp(String text, int begin) {
    CoreDictionary dictionary = model.dictionary();
    int root = dictionary.root();
    for (int at = 0; at < length; at++) {
      first[at] = nodes;
      runs[at] = NONE;
      int state = root;
      for (int end = at; end < length; ) {
        state = dictionary.next(state, chars[end++]);
        if (state < 0) {
          break;
        }
        int word = dictionary.word(state);
        if (word >= 0) {
          addWord(word, end - at);
        }
      }
      for (Lexicon.Hit<Integer> custom : customWords.at(text, begin + at)) {
        if (custom.end() <= begin + length) {
          addWord(custom.value(), custom.end() - custom.begin());
        }
      }
    }
    first[length] = nodes;
  }

  /** Adds runs of characters where no word of the dictionary leads on. */
  private void cutRuns() {
    int at = 0;
    while (at < length) {
      if (first[at] < first[at + 1]) {
        at += longest(at);
      } else {
        int end = at + 1;
        while (end < length
            && (first[end] == first[end + 1]
                || model.types().of(chars[end]) == CharacterTypes.CHINESE_NUMBER)) {
          end++;
        }
        cutRuns(at, end);
        at = end;
      }
    }
  }

  private int longest(int at) {
    int longest = 0;
    for (int node = first[at]; node < first[at + 1]; node++) {
      longest = Math.max(longest, lengths[node]);
    }
    return longest;
  }

  /** Cuts a stretch where the type of character changes; a decimal point belongs to its number. */
  private void cutRuns(int begin, int end) {
    CharacterTypes of = model.types();
    int start = begin;
    byte type = of.of(chars[start]);
    for (int at = begin + 1; at < end; at++) {
      byte next = of.of(chars[at]);
      boolean point =
          type == CharacterTypes.NUMBER
              && "，,．.".indexOf(chars[at]) >= 0
              && at + 1 < end
              && of.of(chars[at + 1]) == CharacterTypes.NUMBER;
      if (next != type && !point) {
        addRun(start, at, type);
        start = at;
        type = next;
      }
    }
    addRun(start, end, type);
  }

  private void addRun(int begin, int end, byte type) {
    for (int node = first[begin]; node < first[begin + 1]; node++) {
      if (lengths[node] == end - begin) {
        return;
      }
    }
    runs[begin] = add(model.unknownWord(type), end - begin, model.unknownFrequency(), type);
  }

  private int[] cheapest() {
    int last = add(model.end(), 0, model.edgeFrequency(), (byte) 0);
    for (int node = first[0]; node < first[1]; node++) {
      begin(node);
    }
    if (runs[0] != NONE) {
      begin(runs[0]);
    }
    for (int at = 0; at < length; at++) {
      for (int node = first[at]; node < first[at + 1]; node++) {
        connect(node, at, last);
      }
      if (runs[at] != NONE) {
        connect(runs[at], at, last);
      }
    }
    int size = 0;
    for (int node = before[last]; node >= 0; node = before[node]) {
      size++;
    }
    int[] path = new int[size];
    for (int node = before[last]; node >= 0; node = before[node]) {
      path[--size] = node;
    }
    return path;
  }

  private void begin(int node) {
    int pair = model.pair(model.begin(), words[node]);
    before[node] = SENTENCE_BEGIN;
    costs[node] = model.cost(pair, model.edgeFrequency(), frequencies[node]);
  }

  private void connect(int node, int at, int last) {
    if (before[node] == NONE) {
      return;
    }
    int next = at + lengths[node];
    if (next == length) {
      connect(node, last);
      return;
    }
    for (int to = first[next]; to < first[next + 1]; to++) {
      connect(node, to);
    }
    if (runs[next] != NONE) {
      connect(node, runs[next]);
    }
  }

  private void connect(int node, int to) {
    int pair = model.pair(words[node], words[to]);
    double cost =
        costs[node]
            + (pair == 0 ? unseen(to) : model.cost(pair, frequencies[node], frequencies[to]));
    if (before[to] == NONE || costs[to] > cost) {
      before[to] = node;
      costs[to] = cost;
    }
  }

  private double unseen(int node) {
    if (unseen[node] == 0) {
      unseen[node] = model.cost(0, 0, frequencies[node]);
    }
    return unseen[node];
  }
}
