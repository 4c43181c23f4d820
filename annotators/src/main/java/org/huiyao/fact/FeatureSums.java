package org.huiyao.fact;

import java.util.Arrays;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;

/** How much the features of one count speak for each kind, summed up; not for several threads. */
final class FeatureSums implements FeatureSink {

  private final KindWeights weights;
  private final FoldedText text;
  private final double[] sums;

  /** The numbers of the sentence's words. */
  private int[] words = {};

  /**
   * @param kinds how many kinds there are
   */
  FeatureSums(KindWeights weights, int kinds, FoldedText text) {
    this.weights = weights;
    this.text = text;
    sums = new double[kinds];
  }

  @Override
  public void open(List<Word> sentence) {
    words = new int[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      Word word = sentence.get(i);
      words[i] = weights.word(text, word.begin(), word.end());
    }
  }

  /** Begins with the next count. */
  void clear() {
    Arrays.fill(sums, 0);
  }

  /** By kind. */
  double[] sums() {
    return sums;
  }

  @Override
  public int name(String name) {
    return weights.name(name);
  }

  @Override
  public void add(Feature feature, int name) {
    weights.add(weights.next(feature.ordinal(), name), sums);
  }

  @Override
  public void add(Feature feature, int name, int other) {
    weights.add(weights.next(weights.next(feature.ordinal(), name), other), sums);
  }

  @Override
  public void addNumber(Feature feature, int name, int number) {
    add(feature, name, number);
  }

  @Override
  public void addWord(Feature feature, int word) {
    add(feature, words[word]);
  }

  @Override
  public void addWord(Feature feature, int word, int unit) {
    add(feature, words[word], unit);
  }

  @Override
  public void addCharacters(Feature feature, int begin, int end) {
    weights.add(weights.next(feature.ordinal(), text, begin, end), sums);
  }

  @Override
  public void addCharacters(Feature feature, int unit, int begin, int end) {
    int node = weights.next(feature.ordinal(), unit);
    weights.add(weights.next(node, text, begin, end), sums);
  }
}
