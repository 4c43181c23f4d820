package org.huiyao.organization;

import org.huiyao.word.Word;

/** Reads back before a suffix to what can't stand in a name, whatever the words between. */
final class NameFromEdge {

  private static final int LONGEST = 14;
  private static final int LONGEST_IN_BRACKETS = 4;
  private static final int SHORTEST = 2;
  private static final int SHORT = 3;
  private static final int NONE = NameWords.NONE;

  private final Chart chart;
  private final NonNameWords words;

  NameFromEdge(Chart chart, NonNameWords words) {
    this.chart = chart;
    this.words = words;
  }

  /**
   * Where the name before a suffix begins.
   *
   * @return {@link NameWords#NONE} where none does
   */
  int begin(int end) {
    int at = end;
    while (at > 0 && end - at <= LONGEST) {
      int bracket = bracketBefore(at);
      Word word = chart.wordBefore(at);
      if (bracket == NONE && (word == null || isEdge(word))) {
        break;
      }
      at = bracket == NONE ? word.begin() : bracket;
    }
    int afterDeed = words.afterDeed(at);
    if (afterDeed <= end - SHORTEST) {
      at = afterDeed;
    }
    boolean found = end - at >= SHORTEST && end - at <= LONGEST && isAfterEdge(at);
    // What looks like a word before the name may open it: 连云 in 、连云村村委会.
    int brief = shortName(end);
    return found && (brief == NONE || brief > at) ? at : brief;
  }

  /** Two or three characters after punctuation, whatever words they are taken for: 、左余村. */
  private int shortName(int end) {
    for (int at = end; at > 0 && end - at <= SHORT; at--) {
      if (words.isPunctuation(at - 1)) {
        return end - at >= SHORTEST && mayBegin(at) ? at : NONE;
      }
    }
    return NONE;
  }

  private boolean mayBegin(int at) {
    Word word = chart.wordAt(at);
    return !words.isFunctionCharacter(at) && (word == null || !isLongVerb(word));
  }

  private static boolean isLongVerb(Word word) {
    return word.span().length() > 1 && NonNameWords.isVerb(word);
  }

  private boolean isAfterEdge(int at) {
    return at == 0 || words.isPunctuation(at - 1) || chart.wordBefore(at) != null;
  }

  private boolean isEdge(Word word) {
    if (NonNameWords.isFunctionWord(word) || words.counts(word)) {
      return true;
    }
    if (word.span().length() > 1) {
      return NonNameWords.isVerb(word) || NonNameWords.isAdverb(word) || word.pos().equals("t");
    }
    return words.isGoing(word) || words.isFunctionCharacter(word.begin());
  }

  /** Where short brackets open that close right before an offset: 利驰(中国)有限公司. */
  private int bracketBefore(int end) {
    if (chart.text().charAt(end - 1) != ')') {
      return NONE;
    }
    for (int at = end - 2; at >= Math.max(1, end - 2 - LONGEST_IN_BRACKETS); at--) {
      if (chart.text().charAt(at) == '(') {
        return words.isPunctuation(at - 1) ? NONE : at;
      }
    }
    return NONE;
  }
}
