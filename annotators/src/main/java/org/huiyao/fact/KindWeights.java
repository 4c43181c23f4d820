package org.huiyao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * How much each feature speaks for each kind. A feature is a path in a tree: its name, then what
 * its value is made of. Immutable.
 */
final class KindWeights {

  private static final Context NOTHING = new Context(new int[0], new double[0]);

  /** The node from which paths of characters lead to the nodes that stand for words. */
  private static final int WORDS = Feature.values().length;

  private final FeatureTree tree = new FeatureTree(WORDS + 1);

  /** The nodes of the names; others are looked up character by character. */
  private final Map<String, Integer> names = new HashMap<>();

  /** For each node where the weights of the feature begin that ends there. */
  private final int[] begins;

  private final int[] outcomes;
  private final double[] weights;

  /**
   * @param features the features as the model names them
   * @param contexts their weights
   */
  KindWeights(String[] features, Context[] contexts) {
    List<Context> byNode = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      int node = grow(features[i]);
      while (byNode.size() < tree.size()) {
        byNode.add(NOTHING);
      }
      byNode.set(node, contexts[i]);
      size += contexts[i].getOutcomes().length;
    }
    begins = new int[byNode.size() + 1];
    outcomes = new int[size];
    weights = new double[size];
    for (int node = 0; node < byNode.size(); node++) {
      int[] of = byNode.get(node).getOutcomes();
      System.arraycopy(of, 0, outcomes, begins[node], of.length);
      System.arraycopy(byNode.get(node).getParameters(), 0, weights, begins[node], of.length);
      begins[node + 1] = begins[node] + of.length;
    }
  }

  private int grow(String name) {
    int is = name.indexOf(Feature.IS);
    Feature feature = Feature.of(name.substring(0, is));
    String value = name.substring(is + 1);
    int root = feature.ordinal();
    return switch (feature.value()) {
      case NAME -> tree.grow(root, growName(value));
      case WORD -> tree.grow(root, growWord(value));
      case PAIR -> {
        int and = value.lastIndexOf(Feature.AND);
        int first = tree.grow(root, growWord(value.substring(0, and)));
        yield tree.grow(first, growWord(value.substring(and + 1)));
      }
      case NUMBERED -> {
        int at = value.indexOf(Feature.AT);
        int first = tree.grow(root, growWord(value.substring(0, at)));
        yield tree.grow(first, Integer.parseInt(value.substring(at + 1)));
      }
      case CHARACTERS -> tree.grow(root, value, 0, value.length());
      case UNIT_CHARACTERS -> {
        int and = value.indexOf(Feature.AND);
        int unit = tree.grow(root, growWord(value.substring(0, and)));
        yield tree.grow(unit, value, and + 1, value.length());
      }
    };
  }

  private int growWord(String word) {
    return tree.grow(WORDS, word, 0, word.length());
  }

  private int growName(String name) {
    return names.computeIfAbsent(name, this::growWord);
  }

  /** The number of a word of a text, negative where no feature has it. */
  int word(CharSequence text, int begin, int end) {
    return tree.next(WORDS, text, begin, end);
  }

  /** The number of a name, negative where no feature has it. */
  int name(String name) {
    Integer known = names.get(name);
    return known == null ? word(name, 0, name.length()) : known;
  }

  /** Where a path begins or goes on; negative where none does. */
  int next(int node, int number) {
    return node < 0 || number < 0 ? FeatureTree.NOWHERE : tree.next(node, number);
  }

  /** The same for characters. */
  int next(int node, CharSequence text, int begin, int end) {
    return node < 0 ? FeatureTree.NOWHERE : tree.next(node, text, begin, end);
  }

  /** Adds the weights of the feature whose path ends at a node; none where it is negative. */
  void add(int node, double[] sums) {
    if (node >= 0) {
      for (int i = begins[node]; i < begins[node + 1]; i++) {
        sums[outcomes[i]] += weights[i];
      }
    }
  }
}
