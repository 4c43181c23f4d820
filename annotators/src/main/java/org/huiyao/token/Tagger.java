package org.huiyao.token;

/** Chooses the part of speech of every word of a sentence. Not thread-safe. */
final class Tagger {

  private final WordModel model;
  private final TagModel tags;
  private final int begin;
  private final int end;

  /** For each tag the logarithm of the share that a run outside the dictionary has in it. */
  private final double[] unknownShares;

  /** The tags that a word and the one before it may have, and what each costs so far. */
  private Choice word = new Choice();

  private Choice before = new Choice();

  Tagger(WordModel model) {
    this.model = model;
    this.tags = model.tags();
    this.begin = tags.number("begin");
    this.end = tags.number("end");
    unknownShares = new double[tags.size()];
    for (int tag = 0; tag < unknownShares.length; tag++) {
      unknownShares[tag] = tags.share(tag, model.unknownFrequency());
    }
  }

  private static final class Choice {
    int size;
    int[] tags = new int[8];
    double[] costs = new double[8];

    void start(int choices) {
      size = choices;
      if (tags.length < choices) {
        tags = new int[choices];
        costs = new double[choices];
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
    int best = begin;
    for (int i = 0; i <= path.length; i++) {
      if (i < path.length) {
        choose(lattice, path[i]);
      } else {
        single(end, tags.share(end, model.edgeFrequency()));
      }
      if (i == 0) {
        for (int n = 0; n < word.size; n++) {
          word.costs[n] = tags.transition(begin, word.tags[n]) - word.costs[n];
        }
      } else {
        best = follow(best);
        chosen[i - 1] = best;
      }
      Choice spare = before;
      before = word;
      word = spare;
    }
    return chosen;
  }

  /** Sets the tags of a node; their costs are the logarithms of their shares for the time being. */
  private void choose(WordLattice lattice, int node) {
    if (lattice.runType(node) != 0) {
      int tag = model.unknownTag(lattice.runType(node));
      single(tag, unknownShares[tag]);
      return;
    }
    int entry = lattice.entry(node);
    word.start(model.tags(entry));
    for (int n = 0; n < word.size; n++) {
      word.tags[n] = model.tag(entry, n);
      word.costs[n] = model.share(entry, n);
    }
  }

  private void single(int tag, double share) {
    word.start(1);
    word.tags[0] = tag;
    word.costs[0] = share;
  }

  /** Completes the costs of the word's tags; the tag before that leads to the cheapest of them. */
  private int follow(int otherwise) {
    int best = otherwise;
    double least = Double.MAX_VALUE;
    for (int n = 0; n < word.size; n++) {
      double share = word.costs[n];
      double cheapest = Double.MAX_VALUE;
      for (int p = 0; p < before.size; p++) {
        double cost = before.costs[p] + tags.transition(before.tags[p], word.tags[n]) - share;
        if (cost < cheapest) {
          cheapest = cost;
          if (cost < least) {
            least = cost;
            best = before.tags[p];
          }
        }
      }
      word.costs[n] = cheapest;
    }
    return best;
  }
}
