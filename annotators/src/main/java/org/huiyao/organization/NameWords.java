package org.huiyao.organization;

import java.util.List;
import java.util.Set;
import org.huiyao.word.Word;

/** Tells by the words of the text what may stand inside a name. */
final class NameWords {

  /** Verbs of one character before where somebody goes: 赴浙江大学. */
  private static final String GOING = "赴到往去";

  private static final String COMMON = "ngbjamsl";
  private static final String NEVER = "wpcudrq";
  private static final Set<String> PROPER = Set.of("nz", "ns", "j", "f", "s");
  private static final List<String> COMPANIES = List.of("有限", "股份有限", "集团有限", "集团股份", "(集团)");
  private static final int LONGEST = 10;

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
    int at = begin;
    while (at < end) {
      Word word = chart.wordAt(at);
      boolean verb = verbs && at > begin && word != null && word.pos().startsWith("v");
      if (word == null || !verb && !isPart(word)) {
        return false;
      }
      at = word.end();
    }
    return true;
  }

  private static boolean isPart(Word word) {
    return COMMON.indexOf(word.pos().charAt(0)) >= 0
        || word.pos().equals("vn")
        || word.pos().startsWith("v") && word.span().length() == 1;
  }

  /**
   * Where a proper name without a place begins that ends in a suffix (久大 + 公司).
   *
   * @param end offset of the suffix
   * @return {@link #NONE} where only common words stand before the suffix (物业 + 公司)
   */
  int properBegin(int end) {
    int at = end;
    int begin = NONE;
    int singles = 0;
    for (Word word = chart.wordBefore(at);
        word != null && end - word.begin() <= LONGEST && NEVER.indexOf(word.pos().charAt(0)) < 0;
        word = chart.wordBefore(at)) {
      boolean single = word.span().length() == 1;
      boolean verb = word.pos().startsWith("v") && !word.pos().equals("vn");
      if (verb && (!single || GOING.indexOf(chart.text().charAt(word.begin())) >= 0)) {
        break;
      }
      at = word.begin();
      singles = single ? singles + 1 : 0;
      if (isProper(word, end) || singles >= 2 && !word.pos().equals("m")) {
        begin = at;
      } else if (!single) {
        begin = NONE;
      }
    }
    return begin == at && chart.isFree(begin) ? begin : NONE;
  }

  /** Whether a word may be a name by itself; any noun may before a legal form: 梧桐竹业有限公司. */
  private boolean isProper(Word word, int end) {
    String pos = word.pos();
    return word.span().length() > 1
        && (PROPER.contains(pos)
            || pos.startsWith("nt")
            || pos.startsWith("nr")
            || pos.equals("n") && isCompany(end));
  }

  private boolean isCompany(int end) {
    for (String form : COMPANIES) {
      if (chart.text().startsWith(form, end)) {
        return true;
      }
    }
    return false;
  }
}
