package org.huiyao.fact;

import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/**
 * Reads the noun phrases that stand before counts: 意见建议 in 征求意见建议20条. All offsets are the
 * document's.
 */
final class PrecedingNouns {

  /** What a city with districts is called, whose 的 parts no phrase. */
  private static final String DISTRICTED = "设区的市";

  private static final int UP_TO_DE = 3;

  /** How many words before a verb the one may stand that makes what it names. */
  private static final int LONGEST_LIST = 20;

  /** Adverbs before a share that are no part of its name: 均 in 均满意率. */
  private static final Set<String> DONE = Set.of("已", "均", "都", "分别", "也", "仍", "全部", "再");

  /** Behind what things stand among: 妇女代表 in 代表中妇女代表. */
  private static final Set<String> INSIDE = Set.of("中", "内", "里", "当中");

  private final FoldedText text;
  private final SentenceWords words;
  private final KindRules rules;
  private final Fillers fillers;

  PrecedingNouns(FoldedText text, SentenceWords words, KindRules rules, Fillers fillers) {
    this.text = text;
    this.words = words;
    this.rules = rules;
    this.fillers = fillers;
  }

  /** The noun phrase that ends at {@code to} or before the fillers there (共, 达到). */
  Span before(int from, int to) {
    int end = fillers.skipBack(text, from, to);
    if (end > from && text.charAt(end - 1) == '》') {
      return new Span(end == to ? title(from, end) : end, end);
    }
    int quote = quote(from, end);
    if (quote < end) {
      return new Span(quote, end);
    }
    int last = words.indexAt(end) - 1;
    if (last >= 0 && words.get(last).span().begin() > from && words.isPlace(words.get(last))) {
      end = words.get(last).span().begin();
    }
    int begin = end;
    boolean onlyVerbal = true;
    boolean share = fillers.isShare(text, from, end);
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
          || words.isInItem(word) && isJoined(i)
          || words.isPartOfItem(word)
          || word.end() == begin && (words.isSuffixed(i) || isMade(i))) {
        begin = Math.max(from, word.begin());
        onlyVerbal &= words.isVerbal(word);
      } else if (form.startsWith("各") && begin < end) {
        begin = Math.max(from, word.begin());
      } else if (form.equals("的") && begin < end
          || !PhraseMarks.JOINERS.contains(form) && !form.isBlank()) {
        break;
      }
    }
    int narrowed = share ? dropped(begin, end) : narrowed(begin, end);
    if (narrowed < end && text.startsWith(DISTRICTED, narrowed - UP_TO_DE)) {
      narrowed -= UP_TO_DE;
    }
    int opened = Math.min(end, opened(from, narrowed, end));
    return new Span(opened < narrowed ? fillers.skipDropped(text, opened, end) : opened, end);
  }

  /**
   * Whether a verb is part of the name of what a verb before it makes (评估 in 提出评估建议): only names
   * stand between the two, and counts of a list (设立工作室4个、便民联系点6个), or one verb.
   */
  private boolean isMade(int index) {
    if (!words.isVerbal(words.get(index)) && !words.isAdverb(words.get(index))) {
      return false;
    }
    boolean listed = false;
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i--) {
      Word word = words.get(i);
      if (isMaking(i) || !listed && words.isVerbal(word) && isMaking(i - 1)) {
        return true;
      }
      boolean mark = words.form(word).equals("、");
      if (!words.isNominal(word)
          && !words.isAdverb(word)
          && !mark
          && !(listed && words.isCount(word))) {
        return false;
      }
      listed |= mark;
    }
    return false;
  }

  private boolean isMaking(int index) {
    return index >= 0 && fillers.isMaking(words.form(words.get(index)));
  }

  /** Where the title begins that ends at {@code end}; {@code end} where it begins earlier. */
  private int title(int from, int end) {
    int depth = 0;
    for (int i = end - 1; i >= from; i--) {
      depth += text.charAt(i) == '》' ? 1 : text.charAt(i) == '《' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where the quote opens that closes at {@code end}, or the first of quotes joined; {@code end}
   * where none does.
   */
  private int quote(int from, int end) {
    int begin = end;
    int closing = end;
    while (closing > from && isClosing(closing - 1)) {
      int opening = closing - 2;
      while (opening >= from && PhraseMarks.OPENING_QUOTES.indexOf(text.charAt(opening)) < 0) {
        opening--;
      }
      if (opening < from) {
        return begin;
      }
      begin = opening;
      boolean joined = begin > from && PhraseMarks.AND.indexOf(text.charAt(begin - 1)) >= 0;
      closing = joined ? begin - 1 : begin;
    }
    return begin;
  }

  private boolean isClosing(int at) {
    return PhraseMarks.CLOSING_QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isOfShare(Word word) {
    char tag = word.pos().charAt(0);
    return "vpabzkf".indexOf(tag) >= 0 || tag == 'd' && !DONE.contains(words.form(word));
  }

  private boolean isJoined(int index) {
    return index + 1 < words.size() && PhraseMarks.LINKS.contains(words.form(words.get(index + 1)));
  }

  /** Where a phrase begins without the words that are no part of what is counted. */
  private int dropped(int from, int end) {
    int begin = from;
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().end() < end; i++) {
      String form = words.form(words.get(i));
      if (!words.isDropped(words.get(i), fillers)
          && !PhraseMarks.LINKS.contains(form)
          && !PhraseMarks.CLOSING.contains(form)) {
        break;
      }
      begin = words.get(i).span().end();
    }
    return begin;
  }

  /** Where the quote opens that a phrase closes without opening it: “第一议题”学习. */
  private int opened(int from, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int mark = PhraseMarks.CLOSING.indexOf(text.charAt(i));
      if (PhraseMarks.OPENING.indexOf(text.charAt(i)) >= 0) {
        return begin;
      }
      if (mark >= 0) {
        char opening = PhraseMarks.OPENING.charAt(mark);
        for (int j = begin - 1; j >= from; j--) {
          if (text.charAt(j) == opening) {
            return j;
          }
        }
        return begin;
      }
    }
    return begin;
  }

  /**
   * Where the thing counted begins in a noun phrase: after the last deed in it (全年任免 in 全年任免工作人员),
   * after 等 (问卷等 in 问卷等材料), after what a preposition governs (市委 in 向市委请示报告), after a lone closing
   * quote.
   */
  private int narrowed(int from, int end) {
    int begin = from;
    int before = words.indexAt(from) - 1;
    boolean governed = before >= 0 && words.isPreposition(words.get(before));
    boolean made = isMaking(before);
    Word opening = words.get(words.indexAt(from));
    if (opening.end() < end && isMaking(before + 1)) {
      begin = opening.end();
      made = true;
    }
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().end() <= end; i++) {
      Word word = words.get(i);
      String form = words.form(word);
      boolean leading = word.begin() == begin;
      boolean last = word.end() == end;
      boolean deed =
          (words.isVerbal(word) || leading)
              && rules.isVerb(form)
              && !words.isSuffixed(i)
              && !(last
                  ? words.isInItem(word)
                  : made && !isParted(word.end(), end)
                      || isNeeded(word, end, leading)
                      || isOneOfMany(i, end));
      boolean such = form.equals("等") && !last && !isVague(i + 1);
      boolean object = governed && leading && !last && !words.isInItem(word);
      boolean link =
          leading
              && (PhraseMarks.LINKS.contains(form)
                  || PhraseMarks.CLOSING.contains(form)
                  || words.isDropped(word, fillers));
      if (deed || such || object || link || leading && (form.equals("的") || form.isBlank())) {
        begin = word.end();
      }
    }
    Word first = words.get(words.indexAt(begin));
    return words.isPartOfItem(first) ? begin : fillers.skipDropped(text, begin, end);
  }

  /** Whether a joining word stands in a stretch, or 的. */
  private boolean isParted(int from, int to) {
    for (int i = words.indexAt(from); i < words.size() && words.get(i).end() <= to; i++) {
      String form = words.form(words.get(i));
      if (PhraseMarks.LINKS.contains(form) || form.equals("的")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a deed is part of what is counted (调研报告), not what was done to it (征求意见建议). */
  private boolean isNeeded(Word deed, int end, boolean leading) {
    if (!leading) {
      return words.isPartOfItem(deed);
    }
    int i = words.indexAt(deed.span().begin());
    while (words.get(i).span().end() < end
        && !PhraseMarks.JOINERS.contains(words.form(words.get(i)))) {
      i++;
    }
    int first = words.get(i).span().end() < end ? words.get(i).span().begin() : end;
    return words.isItemUpTo(deed, first);
  }

  /** Whether a noun says nothing without the ones before 等: 学习、宣讲等各类活动. */
  private boolean isVague(int index) {
    String form = words.form(words.get(index));
    boolean each = form.startsWith("各") && index + 1 < words.size();
    return (each ? words.form(words.get(index + 1)) : form).equals(PhraseMarks.LIGHT_NOUN);
  }

  /** Whether the word is one of several things counted together: 调查 in 调查、检查27次. */
  private boolean isOneOfMany(int index, int end) {
    return isJoined(index)
        && words.get(index + 1).span().end() < end
        && words.isInItem(words.get(index));
  }
}
