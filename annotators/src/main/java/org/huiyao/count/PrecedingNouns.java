package org.huiyao.count;

import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Reads the noun phrases that stand before counts: 意见建议 in 征求意见建议20条. All offsets are the
 * document's.
 */
final class PrecedingNouns {

  /** What a city with districts is called, whose 的 parts no phrase. */
  private static final String DISTRICTED = "设区的市";

  private static final int UP_TO_DE = 3;

  private static final String YEARS_END = "年底";
  private static final String DATE_ENDS = "底末初前内";
  private static final String QUARTERS = "一二三四";
  private static final String QUARTER = "季度";

  /** Ends what is measured by a number: 案件发案数. */
  private static final String NUMBER = "数";

  private static final char TERM = '届';
  private static final String CONGRESS = "人大";
  private static final String NUMERALS = "第一二三四五六七八九十";

  /** Opens words of ordinals: 第一议题. */
  private static final String ORDINAL = "第";

  /** Before a time or a person, none of which is counted: 每季度1期. */
  private static final char EACH = '每';

  /** Adverbs before a share that are no part of its name: 均 in 均满意率. */
  private static final Set<String> DONE = Set.of("已", "均", "都", "分别", "也", "仍", "全部", "再");

  /** Before a share that is made to change: 把满意率提高到98%. */
  private static final Set<String> CAUSING = Set.of("把", "将", "使", "让");

  /** Behind what something was counted in, not what was: 会议期间15件. */
  private static final String DURING = "期间";

  /** Behind what things stand among: 妇女代表 in 代表中妇女代表. */
  private static final Set<String> INSIDE = Set.of("中", "内", "里", "当中");

  private final FoldedText text;
  private final SentenceWords words;
  private final Fillers fillers;
  private final Quotes quotes;
  private final PhraseBegins begins;

  PrecedingNouns(
      FoldedText text, SentenceWords words, CountVocabulary vocabulary, Fillers fillers) {
    this.text = text;
    this.words = words;
    this.fillers = fillers;
    quotes = new Quotes(text);
    begins = new PhraseBegins(text, words, vocabulary, fillers);
  }

  /** The noun phrase that ends at {@code to} or before the fillers there (共, 达到). */
  Span before(int from, int to) {
    int end = fillers.skipBack(text, from, to);
    if (end > from && text.charAt(end - 1) == '》') {
      return new Span(end == to ? quotes.title(from, end) : end, end);
    }
    int quote = quotes.quote(from, end);
    if (quote < end) {
      return new Span(quote, end);
    }
    int last = words.indexAt(end) - 1;
    if (last >= 0 && words.get(last).span().begin() > from && words.isPlace(words.get(last))) {
      if (words.form(words.get(last)).equals(DURING)) {
        return new Span(end, end);
      }
      end = words.get(last).span().begin();
    }
    boolean share = fillers.isShare(text, from, end);
    int begin = reach(from, end, share);
    int narrowed = share ? dropped(begin, end) : begins.in(begin, end);
    if (narrowed > from && EACH == text.charAt(narrowed - 1)) {
      return new Span(end, end);
    }
    narrowed = afterDate(narrowed, from, end);
    if (narrowed < end && text.startsWith(DISTRICTED, narrowed - UP_TO_DE)) {
      narrowed -= UP_TO_DE;
    }
    narrowed = termBegin(narrowed, from, end);
    int opened = Math.min(end, quotes.opened(from, narrowed, end));
    return new Span(opened < narrowed ? fillers.skipDropped(text, opened, end) : opened, end);
  }

  /** Where the number begins of the term that deputies are of: 省十三届 of 省十三届人大代表. */
  private int termBegin(int begin, int from, int end) {
    if (begin <= from || text.charAt(begin - 1) != TERM || !text.startsWith(CONGRESS, begin)) {
      return begin;
    }
    int at = begin - 1;
    while (at > from && NUMERALS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean numbered = at < begin - 1;
    return !numbered
        ? begin
        : at > from && PhraseMarks.LEVELS.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
  }

  /** How far to the left words go on that may belong to the phrase. */
  private int reach(int from, int end, boolean share) {
    int begin = end;
    boolean onlyVerbal = true;
    for (int i = words.indexAt(end) - 1; i >= 0 && words.get(i).span().end() > from; i--) {
      Word word = words.get(i);
      if (word.begin() >= end) {
        continue;
      }
      String form = words.form(word);
      if (begin < end && INSIDE.contains(form) && i > 0 && words.isNominal(words.get(i - 1))) {
        break;
      }
      boolean nominal = words.isNominal(word);
      if (nominal
          || PhraseMarks.isMark(form)
          || onlyVerbal && words.isInItem(word)
          || share && isOfShare(word)
          || words.isInItem(word) && words.isJoined(i)
          || words.isPartOfItem(word)
          || word.end() == begin
              && (begin == end && form.equals(NUMBER)
                  || words.isSuffixed(i)
                  || begins.isMade(i)
                  || words.isLevel(i)
                  || begin < end && form.startsWith(ORDINAL)
                  || denies(i, end))) {
        begin = Math.max(from, word.begin());
        onlyVerbal &= words.isVerbal(word);
      } else if (form.startsWith("各") && begin < end) {
        begin = Math.max(from, word.begin());
      } else if (form.equals("的") && begin < end
          || !PhraseMarks.JOINERS.contains(form) && !form.isBlank()) {
        break;
      }
    }
    return begin;
  }

  /** Behind the rest of a date: 底 of 2024年底, 底前 of 年底前, 季度 of 一季度. */
  private int afterDate(int begin, int from, int end) {
    int at = begin;
    if (at > from
        && QUARTERS.indexOf(text.charAt(at - 1)) >= 0
        && text.startsWith(QUARTER, at)
        && at + QUARTER.length() <= end) {
      return at + QUARTER.length();
    }
    if (at > from && "年月".indexOf(text.charAt(at - 1)) >= 0) {
      while (at + 1 < end && DATE_ENDS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    } else if (at > from + 1 && text.charAt(at) == '前' && text.startsWith(YEARS_END, at - 2)) {
      at++;
    }
    return at;
  }

  /** Whether the word denies the one after it: 不 in 不规范支出. */
  private boolean denies(int index, int end) {
    return words.isDenied(index + 1) && words.get(index + 1).end() < end;
  }

  private boolean isOfShare(Word word) {
    char tag = word.pos().charAt(0);
    return "vpabzkf".indexOf(tag) >= 0 || tag == 'd' && !DONE.contains(words.form(word));
  }

  /** Where a share begins without the words that are no part of what is counted. */
  private int dropped(int from, int end) {
    int begin = from;
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().end() < end; i++) {
      String form = words.form(words.get(i));
      if (!words.isDropped(words.get(i), fillers)
          && !CAUSING.contains(form)
          && !PhraseMarks.LINKS.contains(form)
          && !PhraseMarks.CLOSING.contains(form)) {
        break;
      }
      begin = words.get(i).span().end();
    }
    return begin;
  }
}
