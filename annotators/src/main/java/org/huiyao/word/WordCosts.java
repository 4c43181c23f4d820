package org.huiyao.word;

/**
 * What a word costs after another: HanLP's formula, to the last bit.
 *
 * @param total the frequencies of all words together
 * @param smoothing the share of pairs that were seen
 */
record WordCosts(int total, double smoothing) {

  private static final double BIGRAM_SHARE = 0.9;

  /** The costs by a dictionary's frequencies. */
  static WordCosts of(CoreDictionary dictionary) {
    int total = dictionary.totalFrequency();
    return new WordCosts(total, 1 - (1.0 / total + 0.00001));
  }

  /**
   * The cost of a word after another.
   *
   * @param pair how often they follow each other
   * @param first how often the first occurs
   * @param second how often the second occurs
   */
  double cost(int pair, int first, int second) {
    return -Math.log(
        BIGRAM_SHARE * (smoothing * pair / (first + 1) + 1 - smoothing)
            + (1 - BIGRAM_SHARE) * second / total);
  }
}
