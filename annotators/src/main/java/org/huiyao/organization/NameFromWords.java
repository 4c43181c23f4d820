package org.huiyao.organization;

import java.util.List;
import java.util.Set;
import org.huiyao.word.Word;

/** Reads back over the words before a suffix to one that may begin a name: 久大 + 公司. */
final class NameFromWords {

  /** Ends what a class is like: 枫桥式人民法庭. */
  private static final char MANNER = '式';

  private static final Set<String> PROPER = Set.of("nz", "ns", "j", "f", "s");
  private static final List<String> COMPANIES = List.of("有限", "股份有限", "集团有限", "集团股份", "(集团)");
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int SHORTEST_NUMBER = 3;
  private static final int LONGEST = 10;
  private static final int LONGEST_NOUN = 4;
  private static final int NONE = NameWords.NONE;

  private final Chart chart;
  private final NonNameWords words;

  NameFromWords(Chart chart, NonNameWords words) {
    this.chart = chart;
    this.words = words;
  }

  /**
   * Where the name before a suffix begins: with a word that is a name, or with single characters,
   * which unknown names fall into.
   *
   * @return {@link NameWords#NONE} where none does
   */
  int begin(int end) {
    return begin(end, false);
  }

  /** The same where any noun may begin it that makes no class: 星河 + 小学. */
  int beginWithNouns(int end) {
    int begin = begin(end, true);
    return begin == NONE || isClass(begin, end) ? NONE : begin;
  }

  private int begin(int end, boolean nouns) {
    int at = end;
    int begin = NONE;
    int previous = NONE;
    int singles = 0;
    for (Word word = chart.wordBefore(at);
        word != null && end - word.begin() <= LONGEST && mayStandInside(word);
        word = chart.wordBefore(at)) {
      boolean single = word.span().length() == 1;
      at = word.begin();
      singles = single ? singles + 1 : 0;
      previous = begin;
      if (isProper(word, end) || nouns && isNoun(word) || singles >= 2 && mayBegin(word)) {
        begin = at;
      } else if (!single) {
        begin = NONE;
      }
    }
    int afterDeed = words.afterDeed(at);
    if (afterDeed > at && afterDeed < end) {
      at = afterDeed;
      begin = previous;
    }
    return begin == at && chart.isFree(begin) ? withoutResult(begin) : NONE;
  }

  /** Whether a name before an ending that classes have too is one of a class: 市区部分小学. */
  private boolean isClass(int begin, int end) {
    if (end - begin > LONGEST_NOUN || chart.text().charAt(end - 1) == MANNER) {
      return true;
    }
    for (int at = begin; at < end; at++) {
      if (chart.has(at, EntryKind.GENERIC)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name's begin after what the verb before came to: 筹备好 + 湖湘茶文化研究会; none where the verb would be
   * part of it: 办好 + 商会.
   */
  private int withoutResult(int begin) {
    if (chart.text().charAt(begin + 1) == '好') {
      return NONE;
    }
    Word before = chart.wordBefore(begin);
    Word first = chart.wordAt(begin);
    boolean result =
        chart.text().charAt(begin) == '好'
            && first != null
            && first.span().length() == 1
            && before != null
            && before.pos().startsWith("v");
    return result ? begin + 1 : begin;
  }

  private boolean mayStandInside(Word word) {
    if (NonNameWords.isFunctionWord(word) || NonNameWords.isAdverb(word) || words.counts(word)) {
      return false;
    }
    return !NonNameWords.isVerb(word) || word.span().length() == 1 && !words.isGoing(word);
  }

  /** Whether single characters may begin with a word; a number only before a morpheme: 五邑. */
  private boolean mayBegin(Word word) {
    if (!word.pos().equals("m")) {
      return true;
    }
    Word next = chart.wordAt(word.end());
    return next != null
        && next.span().length() == 1
        && (next.pos().endsWith("g") || next.pos().equals("q"));
  }

  private static boolean isNoun(Word word) {
    return word.span().length() > 1 && word.pos().equals("n");
  }

  /** Whether a word may be a name by itself; any noun may before a legal form: 梧桐竹业有限公司. */
  private boolean isProper(Word word, int end) {
    String pos = word.pos();
    return word.span().length() > 1
        && (PROPER.contains(pos)
            || pos.startsWith("nt")
            || pos.startsWith("nr")
            || pos.equals("n") && isCompany(end)
            || isNumber(word));
  }

  /** Whether a word is a number read digit by digit, which counts nothing: 三二〇一 + 医院. */
  private boolean isNumber(Word word) {
    if (word.span().length() < SHORTEST_NUMBER) {
      return false;
    }
    for (int at = word.begin(); at < word.end(); at++) {
      if (DIGITS.indexOf(chart.text().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
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
