package org.huiyao.fact;

import java.util.Arrays;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.token.Word;

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
  public void add(Feature feature, String value) {
    weights.add(first(feature, value), sums);
  }

  @Override
  public void add(Feature feature, String value, String other) {
    weights.add(weights.next(first(feature, value), weights.name(other)), sums);
  }

  @Override
  public void add(Feature feature, String value, int number) {
    weights.add(weights.next(first(feature, value), number), sums);
  }

  private int first(Feature feature, String value) {
    return weights.next(feature.ordinal(), weights.name(value));
  }

  @Override
  public void addWord(Feature feature, int word) {
    weights.add(weights.next(feature.ordinal(), words[word]), sums);
  }

  @Override
  public void addWord(Feature feature, int word, String unit) {
    int node = weights.next(feature.ordinal(), words[word]);
    weights.add(weights.next(node, weights.name(unit)), sums);
  }

  @Override
  public void addCharacters(Feature feature, int begin, int end) {
    weights.add(weights.next(feature.ordinal(), text, begin, end), sums);
  }

  @Override
  public void addCharacters(Feature feature, String unit, int begin, int end) {
    weights.add(weights.next(first(feature, unit), text, begin, end), sums);
  }
}
