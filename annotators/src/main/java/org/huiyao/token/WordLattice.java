package org.huiyao.token;

import java.util.Arrays;

/**
 * The words that may stand in a sentence, and the cheapest way through them. Holds nothing but
 * numbers, and is used again from sentence to sentence. Not thread-safe.
 *
 * <p>What a sentence needs of the model is asked for in loops that do nothing else, since the model
 * is larger than the caches: so many questions are on their way at once.
 */
final class WordLattice {

  /** The node before the sentence. */
  private static final int BEGIN = 0;

  private final WordModel model;
  private final Matches matches;
  private final double unseenRun;

  /** For each column the first of its nodes: one for what begins the sentence, one a character. */
  private int[] first = new int[0];

  private int[] next = new int[0];

  private int nodes;
  private int[] words = new int[0];
  private int[] standIns;
  private int[] ends;
  private int[] frequencies;
  private boolean[] ordinary;
  private byte[] types;

  /** What a node costs after one that it never follows in the model. */
  private double[] unseen;

  private int[] before;
  private double[] costs;

  private int pairs;
  private double[] pairCosts = new double[512];

  /** The pairs that may be in the model: their number, their nodes, where the model has them. */
  private int some;

  private int[] somePairs = new int[512];
  private int[] someFrom = new int[512];
  private int[] someTo = new int[512];
  private int[] somePlaces = new int[512];

  /** Keeps what is read early from being optimized away. */
  private long touched;

  /**
   * @param customWords the words beside the model's
   */
  WordLattice(WordModel model, CustomWords customWords) {
    this.model = model;
    this.matches = new Matches(model, customWords);
    this.unseenRun = model.costs().cost(0, 0, model.unknownFrequency());
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
    if (begin == end) {
      return new int[0];
    }
    matches.find(text, begin, end);
    arrange(end - begin);
    weigh();
    return cheapest();
  }

  /** How many characters lie before a node's end. */
  int end(int node) {
    return ends[node] - 1;
  }

  /** The word of the dictionary that a node is or behaves as, if it is no run. */
  int word(int node) {
    return words[node];
  }

  /** The type of the characters of a run outside the dictionary; 0 for a word in it. */
  byte runType(int node) {
    return types[node];
  }

  /** Makes the matches nodes, by the place where they begin. */
  private void arrange(int length) {
    if (first.length < length + 3) {
      first = new int[length + 3];
      next = new int[length + 3];
    }
    nodes = matches.size() + 2;
    if (words.length < nodes) {
      resize(2 * nodes);
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
    set(BEGIN, 1, model.begin(), model.edgeFrequency());
    for (int match = 0; match < matches.size(); match++) {
      int column = matches.begin(match) + 1;
      int node = next[column]++;
      int end = column + matches.length(match);
      if (matches.type(match) == 0) {
        setWord(node, end, matches.word(match));
      } else {
        int word = model.unknownWord(matches.type(match));
        set(node, end, word, model.unknownFrequency());
        types[node] = matches.type(match);
      }
    }
    set(nodes - 1, length + 2, model.end(), model.edgeFrequency());
    unseen[nodes - 1] = model.costs().cost(0, 0, model.edgeFrequency());
  }

  private void setWord(int node, int end, int word) {
    words[node] = word;
    standIns[node] = model.standIn(word);
    ends[node] = end;
    frequencies[node] = model.frequency(word);
    ordinary[node] = model.isOrdinary(word);
    types[node] = 0;
    unseen[node] = model.unseen(word);
  }

  private void set(int node, int end, int standIn, int frequency) {
    words[node] = standIn;
    standIns[node] = standIn;
    ends[node] = end;
    frequencies[node] = frequency;
    ordinary[node] = false;
    types[node] = 0;
    unseen[node] = unseenRun;
  }

  private void resize(int size) {
    words = new int[size];
    standIns = new int[size];
    ends = new int[size];
    frequencies = new int[size];
    ordinary = new boolean[size];
    types = new byte[size];
    unseen = new double[size];
    before = new int[size];
    costs = new double[size];
  }

  /** Works out what each node costs after each that it may follow. */
  private void weigh() {
    Bigrams bigrams = model.bigrams();
    pairs = 0;
    some = 0;
    for (int from = 0; from < nodes - 1; from++) {
      int end = ends[from];
      int last = first[end + 1];
      reserve(last - first[end]);
      int word = standIns[from];
      for (int to = first[end]; to < last; to++) {
        int follower = standIns[to];
        int hash = Bigrams.hash(word, follower);
        pairCosts[pairs] = unseen[to];
        somePairs[some] = pairs++;
        someFrom[some] = from;
        someTo[some] = to;
        somePlaces[some] = bigrams.place(hash);
        // A word that the model lacks has the sign bit set.
        some += bigrams.mayFollow(hash) | (word | follower) >>> 31;
      }
    }
    for (int i = 0; i < some; i++) {
      touched += bigrams.touch(somePlaces[i]);
    }
    for (int i = 0; i < some; i++) {
      weigh(i);
    }
  }

  private void weigh(int i) {
    int from = someFrom[i];
    int to = someTo[i];
    int frequency = 1;
    if ((standIns[from] | standIns[to]) >= 0) {
      int place = model.bigrams().find(somePlaces[i], standIns[from], standIns[to]);
      if (place < 0) {
        return;
      }
      if (ordinary[from] && ordinary[to]) {
        pairCosts[somePairs[i]] = model.bigrams().cost(place);
        return;
      }
      frequency = model.bigrams().frequency(place);
    }
    pairCosts[somePairs[i]] = model.costs().cost(frequency, frequencies[from], frequencies[to]);
  }

  private void reserve(int more) {
    if (pairCosts.length < pairs + more) {
      int larger = 2 * (pairs + more);
      pairCosts = Arrays.copyOf(pairCosts, larger);
      somePairs = Arrays.copyOf(somePairs, larger);
      someFrom = Arrays.copyOf(someFrom, larger);
      someTo = Arrays.copyOf(someTo, larger);
      somePlaces = Arrays.copyOf(somePlaces, larger);
    }
  }

  private int[] cheapest() {
    Arrays.fill(costs, 0, nodes, Double.POSITIVE_INFINITY);
    costs[BEGIN] = 0;
    int pair = 0;
    for (int from = 0; from < nodes - 1; from++) {
      int end = ends[from];
      double cost = costs[from];
      for (int to = first[end]; to < first[end + 1]; to++) {
        double sum = cost + pairCosts[pair++];
        if (sum < costs[to]) {
          costs[to] = sum;
          before[to] = from;
        }
      }
    }
    int size = 0;
    for (int node = before[nodes - 1]; node != BEGIN; node = before[node]) {
      size++;
    }
    int[] path = new int[size];
    for (int node = before[nodes - 1]; node != BEGIN; node = before[node]) {
      path[--size] = node;
    }
    return path;
  }
}
