package org.huiyao.word;

/** Chooses the part of speech of every word of a sentence. Not thread-safe. */
final class Tagger {

  private final WordModel model;
  private final TagModel tags;
  private final WordTags words;

  /** The tags that a word and the one before it may have, and what each costs so far. */
  private Choice word;

  private Choice before;

  Tagger(WordModel model) {
    this.model = model;
    this.tags = model.tags();
    this.words = model.wordTags();
    word = new Choice();
    before = new Choice();
  }

  private final class Choice {
    int size;
    final int[] options = new int[tags.size()];
    final double[] costs = new double[tags.size()];

    /** The share of an only tag adds the same to all ways, so it is left out. */
    void only(int tag) {
      size = 1;
      options[0] = tag;
      costs[0] = 0;
    }

    /** The costs of a word's tags are the logarithms of their shares for the time being. */
    void of(int place) {
      size = words.count(place);
      for (int n = 0; n < size; n++) {
        options[n] = words.tag(place, n);
        costs[n] = words.share(place, n);
      }
    }
  }

  /**
   * The tags of a way through a lattice. A word takes the tag from which the cheapest tag of the
   * next word comes.
   *
   * @param path the nodes of the way
   */
  int[] tag(WordLattice lattice, int[] path) {
    int[] chosen = new int[path.length];
    before.only(tags.begin());
    for (int i = 0; i <= path.length; i++) {
      if (i == path.length) {
        word.only(tags.end());
      } else if (lattice.runType(path[i]) == 0) {
        choose(words.place(lattice.word(path[i])));
      } else {
        word.only(model.unknownTag(lattice.runType(path[i])));
      }
      int best = follow();
      if (i > 0) {
        chosen[i - 1] = best;
      }
      Choice spare = before;
      before = word;
      word = spare;
    }
    return chosen;
  }

  private void choose(int place) {
    if (place < 0) {
      word.only(WordTags.only(place));
    } else {
      word.of(place);
    }
  }

  /** Completes the costs of the word's tags; the tag before that leads to the cheapest of them. */
  private int follow() {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int n = 0; n < word.size; n++) {
      int nearest = nearest(n);
      if (word.costs[n] < least) {
        least = word.costs[n];
        best = nearest;
      }
    }
    return before.options[best];
  }

  /** Completes the cost of one of the word's tags; which tag before leads to it cheapest. */
  private int nearest(int n) {
    int tag = word.options[n];
    double share = word.costs[n];
    int nearest = 0;
    double cheapest = before.costs[0] + tags.transition(before.options[0], tag) - share;
    for (int p = 1; p < before.size; p++) {
      double cost = before.costs[p] + tags.transition(before.options[p], tag) - share;
      if (cost < cheapest) {
        cheapest = cost;
        nearest = p;
      }
    }
    word.costs[n] = cheapest;
    return nearest;
  }
}
