package org.huiyao.organization;

import org.huiyao.word.Word;

/** Tells where proper names without a place begin, backwards from the suffix that closes them. */
final class ProperNames {

  private final Chart chart;
  private final NonNameWords words;
  private final NameFromWords fromWords;
  private final NameFromEdge fromEdge;

  ProperNames(Chart chart) {
    this.chart = chart;
    words = new NonNameWords(chart);
    fromWords = new NameFromWords(chart, words);
    fromEdge = new NameFromEdge(chart, words);
  }

  /**
   * Where the name begins that ends in a suffix (久大 + 公司).
   *
   * @param end offset of the suffix
   * @param proper what tells a name before it
   * @return {@link NameWords#NONE} where none does
   */
  int begin(int end, Entry.Suffix.Proper proper) {
    return switch (proper) {
      case NO -> NameWords.NONE;
      case NAME -> fromWords.begin(end);
      case NOUN -> fromWords.beginWithNouns(end);
      case EDGE -> fromEdge.begin(end);
    };
  }

  /** Whether what stands between two offsets may name a branch: 澄潭 in 县市场监管局澄潭所. */
  boolean mayName(int begin, int end) {
    for (int at = begin; at < end; at++) {
      Word word = chart.wordAt(at);
      if (words.isPunctuation(at) || words.isFunctionCharacter(at) || word != null && bars(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean bars(Word word) {
    if (word.span().length() == 1) {
      return words.counts(word);
    }
    return word.pos().startsWith("v")
        || NonNameWords.isFunctionWord(word)
        || NonNameWords.isAdverb(word);
  }
}
