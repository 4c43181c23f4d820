package org.huiyao.organization;

import org.huiyao.place.PlaceMention;
import org.huiyao.word.Word;

/** Tells by the words of the text what may stand inside a name. */
final class NameWords {

  private static final String COMMON = "ngbjamsl";

  /** No name begins. */
  static final int NONE = -1;

  private final Chart chart;

  NameWords(Chart chart) {
    this.chart = chart;
  }

  /** Whether the words from one offset to another, or a little over it, can be part of a name. */
  boolean fill(int begin, int end) {
    return fill(begin, end, false);
  }

  /**
   * The same.
   *
   * @param verbs whether verbs may stand there too, but not first (文化传播 in 文化传播研究中心)
   */
  boolean fill(int begin, int end, boolean verbs) {
    return fill(begin, end, verbs ? begin + 1 : end);
  }

  /** The same for companies, whose names verbs may begin: 海州移动石溪分公司. */
  boolean fillCompany(int begin, int end) {
    return fill(begin, end, begin);
  }

  private boolean fill(int begin, int end, int verbsFrom) {
    int at = begin;
    while (at < end) {
      PlaceMention place = chart.place(at);
      Word word = chart.wordAt(at);
      if (place != null) {
        at = place.span().end();
      } else if (word != null
          && (isPart(word) || at >= verbsFrom && word.pos().startsWith("v") || isAge(word))) {
        at = word.end();
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether a word for a time is one for people of that age: 老年 in 市老年书画研究会. */
  private boolean isAge(Word word) {
    return word.pos().equals("t") && chart.has(word.begin(), EntryKind.GENERIC);
  }

  private static boolean isPart(Word word) {
    return COMMON.indexOf(word.pos().charAt(0)) >= 0
        || word.pos().equals("vn")
        || word.pos().startsWith("v") && word.span().length() == 1;
  }
}
