package org.huiyao.word;

import java.util.Arrays;

/**
 * The words that may stand in a sentence as nodes of a lattice, by the place where they begin; the
 * first node stands before the sentence, the last after it. Used again from sentence to sentence.
 * Not thread-safe.
 */
final class Nodes {

  /** The node before the sentence. */
  static final int BEGIN = 0;

  private final WordModel model;
  private final double unseenRun;
  private final double unseenEdge;

  /** For each column the first of its nodes: one for what begins the sentence, one a character. */
  private int[] first = new int[0];

  private int[] next = new int[0];

  private int size;
  private int[] words = new int[0];
  private int[] standIns;
  private int[] ends;
  private int[] frequencies;
  private boolean[] ordinary;
  private byte[] types;
  private double[] unseen;

  Nodes(WordModel model) {
    this.model = model;
    this.unseenRun = model.costs().cost(0, 0, model.unknownFrequency());
    this.unseenEdge = model.costs().cost(0, 0, model.edgeFrequency());
  }

  /**
   * Makes the matches of a sentence nodes.
   *
   * @param length how many characters the sentence has
   */
  void arrange(Matches matches, int length) {
    if (first.length < length + 3) {
      first = new int[length + 3];
      next = new int[length + 3];
    }
    size = matches.size() + 2;
    if (words.length < size) {
      resize(2 * size);
    }
    Arrays.fill(first, 0, length + 3, 0);
    first[1] = 1;
    first[length + 2] = 1;
    for (int match = 0; match < matches.size(); match++) {
      first[matches.begin(match) + 2]++;
    }
    for (int column = 1; column <= length + 2; column++) {
      first[column] += first[column - 1];
    }
    System.arraycopy(first, 0, next, 0, length + 2);
    set(BEGIN, 1, model.begin(), model.edgeFrequency(), unseenEdge);
    for (int match = 0; match < matches.size(); match++) {
      int column = matches.begin(match) + 1;
      int node = next[column]++;
      int end = column + matches.length(match);
      if (matches.type(match) == 0) {
        setWord(node, end, matches.word(match));
      } else {
        int word = model.unknownWord(matches.type(match));
        set(node, end, word, model.unknownFrequency(), unseenRun);
        types[node] = matches.type(match);
      }
    }
    set(size - 1, length + 2, model.end(), model.edgeFrequency(), unseenEdge);
  }

  private void setWord(int node, int end, int word) {
    set(node, end, model.standIn(word), model.frequency(word), model.unseen(word));
    words[node] = word;
    ordinary[node] = model.isOrdinary(word);
  }

  private void set(int node, int end, int standIn, int frequency, double cost) {
    words[node] = standIn;
    standIns[node] = standIn;
    ends[node] = end;
    frequencies[node] = frequency;
    ordinary[node] = false;
    types[node] = 0;
    unseen[node] = cost;
  }

  private void resize(int length) {
    words = new int[length];
    standIns = new int[length];
    ends = new int[length];
    frequencies = new int[length];
    ordinary = new boolean[length];
    types = new byte[length];
    unseen = new double[length];
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The first node of a column; the nodes of a column are those up to the next one's first. */
  int first(int column) {
    return first[column];
  }

  /** The word of the dictionary that a node is or behaves as, if it is no run. */
  int word(int node) {
    return words[node];
  }

  /** The word that a node counts as beside others; negative for one that the model lacks. */
  int standIn(int node) {
    return standIns[node];
  }

  /** The column after a node. */
  int end(int node) {
    return ends[node];
  }

  /** How often a node counts. */
  int frequency(int node) {
    return frequencies[node];
  }

  /** Whether a node counts as often as the word it counts as. */
  boolean isOrdinary(int node) {
    return ordinary[node];
  }

  /** The type of the characters of a run outside the dictionary; 0 for a word in it. */
  byte runType(int node) {
    return types[node];
  }

  /** What a node costs after one that it never follows in the model. */
  double unseen(int node) {
    return unseen[node];
  }
}
