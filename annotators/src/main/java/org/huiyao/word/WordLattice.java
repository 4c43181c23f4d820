package org.huiyao.word;

import java.util.Arrays;

/**
 * The words that may stand in a sentence, and the cheapest way through them. Holds nothing but
 * numbers, and is used again from sentence to sentence. Not thread-safe.
 *
 * <p>What a sentence needs of the model is asked for in loops that do nothing else, since the model
 * is larger than the caches: so many questions are on their way at once.
 */
final class WordLattice {

  private final WordModel model;
  private final Matches matches;
  private final Nodes nodes;

  /** For each node the one before it on the cheapest way there, and what that way costs. */
  private int[] before = new int[0];

  private double[] costs = new double[0];

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
    this.nodes = new Nodes(model);
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
    nodes.arrange(matches, end - begin);
    weigh();
    return cheapest();
  }

  /** How many characters lie before a node's end. */
  int end(int node) {
    return nodes.end(node) - 1;
  }

  /** The word of the dictionary that a node is or behaves as, if it is no run. */
  int word(int node) {
    return nodes.word(node);
  }

  /** The type of the characters of a run outside the dictionary; 0 for a word in it. */
  byte runType(int node) {
    return nodes.runType(node);
  }

  /** Works out what each node costs after each that it may follow. */
  private void weigh() {
    Bigrams bigrams = model.bigrams();
    pairs = 0;
    some = 0;
    for (int from = 0; from < nodes.size() - 1; from++) {
      int end = nodes.end(from);
      int last = nodes.first(end + 1);
      reserve(last - nodes.first(end));
      int word = nodes.standIn(from);
      for (int to = nodes.first(end); to < last; to++) {
        int follower = nodes.standIn(to);
        int hash = Bigrams.hash(word, follower);
        pairCosts[pairs] = nodes.unseen(to);
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
    if ((nodes.standIn(from) | nodes.standIn(to)) >= 0) {
      int place = model.bigrams().find(somePlaces[i], nodes.standIn(from), nodes.standIn(to));
      if (place < 0) {
        return;
      }
      if (nodes.isOrdinary(from) && nodes.isOrdinary(to)) {
        pairCosts[somePairs[i]] = model.bigrams().cost(place);
        return;
      }
      frequency = model.bigrams().frequency(place);
    }
    pairCosts[somePairs[i]] =
        model.costs().cost(frequency, nodes.frequency(from), nodes.frequency(to));
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
    int size = nodes.size();
    if (costs.length < size) {
      costs = new double[2 * size];
      before = new int[2 * size];
    }
    Arrays.fill(costs, 0, size, Double.POSITIVE_INFINITY);
    costs[Nodes.BEGIN] = 0;
    int pair = 0;
    for (int from = 0; from < nodes.size() - 1; from++) {
      int end = nodes.end(from);
      int last = nodes.first(end + 1);
      double cost = costs[from];
      for (int to = nodes.first(end); to < last; to++) {
        double sum = cost + pairCosts[pair++];
        if (sum < costs[to]) {
          costs[to] = sum;
          before[to] = from;
        }
      }
    }
    int words = 0;
    for (int node = before[size - 1]; node != Nodes.BEGIN; node = before[node]) {
      words++;
    }
    int[] path = new int[words];
    for (int node = before[size - 1]; node != Nodes.BEGIN; node = before[node]) {
      path[--words] = node;
    }
    return path;
  }
}
