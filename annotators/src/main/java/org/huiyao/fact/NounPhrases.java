package org.huiyao.fact;

import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/** Reads the noun phrases around the counts of one sentence. All offsets are the document's. */
final class NounPhrases {

  private static final Set<String> JOINERS =
      Set.of("、", "和", "与", "及", "以及", "暨", "或", "·", "等", "各", "类", "各类", "各项", "各种");
  private static final Set<String> LINKS = Set.of("、", "和", "与", "及", "以及", "暨", "或", "·", "等");
  private static final Set<String> LIGHT_VERBS = Set.of("进行", "开展", "给予", "予以", "加以", "作出", "实施");
  private static final String MARKS = "“”《》()「」\"";
  private static final String OPENING = "“《「\"";
  private static final String CLOSING = "”》」)";
  private static final int LONGEST_CLAUSE = 3;

  private final FoldedText text;
  private final SentenceWords words;
  private final KindRules rules;
  private final Fillers fillers;

  NounPhrases(FoldedText text, SentenceWords words, KindRules rules, Fillers fillers) {
    this.text = text;
    this.words = words;
    this.rules = rules;
    this.fillers = fillers;
  }

  /**
   * The noun phrase that begins at {@code from}; empty where none does.
   *
   * @param beforeNumeral whether a numeral stands at {@code to}, whose verb is then no part of the
   *     phrase
   */
  Span after(int from, int to, boolean beforeNumeral) {
    int begin = from;
    int end = from;
    int nouns = from;
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().begin() < to; i++) {
      Word word = words.get(i);
      String form = words.form(word);
      if (form.isBlank()) {
        continue;
      }
      if (end > begin
          && (isPlace(word) && isLast(i, to) || form.equals("的") && words.endsItem(end))) {
        break;
      }
      int head = end == begin && opensClause(word) ? headAfter(i, to) : 0;
      if (head > 0) {
        i = head - 1;
        begin = words.get(head).span().begin();
        end = begin;
        continue;
      }
      if (end == begin && (form.equals("的") || isDropped(word))) {
        begin = word.span().end();
        end = begin;
      } else if (isPhraseWord(i, end > begin)) {
        end = Math.min(word.span().end(), to);
        nouns = words.isVerbal(word) ? nouns : end;
        if (fillers.heads().contains(text.subSequence(begin, end).toString())) {
          break;
        }
      } else if (end > begin && headOfClause(i, to) > 0) {
        i = headOfClause(i, to) - 1;
        begin = words.get(i + 1).span().begin();
        end = begin;
      } else if (end == begin || !form.equals("的") && !JOINERS.contains(form)) {
        break;
      }
    }
    if (beforeNumeral && end == to) {
      end = Math.max(begin, nouns);
    }
    end = fillers.cutEnd(text, begin, end);
    return end > begin && !JOINERS.contains(text.subSequence(begin, end).toString())
        ? new Span(begin, end)
        : new Span(from, from);
  }

  /** Whether the word tells where in relation to the noun before it: 中 in 联络站中. */
  private static boolean isPlace(Word word) {
    return word.pos().startsWith("f");
  }

  private boolean isLast(int index, int to) {
    return index + 1 == words.size()
        || words.get(index + 1).span().begin() >= to
        || !words.isNominal(words.get(index + 1));
  }

  private boolean isPhraseWord(int index, boolean inside) {
    Word word = words.get(index);
    String form = words.form(word);
    return words.isNominal(word) && !(inside && words.isIdiom(word))
        || words.isInItem(word)
        || !inside && form.startsWith("各")
        || isLevel(index)
        || isMark(form) && (inside || OPENING.contains(form))
        || modifies(index);
  }

  /** Whether the word is of a number that tells levels apart: 五级 in 五级人大代表. */
  private boolean isLevel(int index) {
    boolean level = words.form(words.get(index)).equals("级");
    int number = level ? index - 1 : index;
    return number >= 0
        && words.get(number).pos().startsWith("m")
        && (level || index + 1 < words.size() && words.form(words.get(index + 1)).equals("级"));
  }

  /**
   * The noun that a relative clause goes before: 议案 in 代表提出的议案. Index of the word, 0 where the word
   * at {@code index} opens no such clause.
   */
  private int headOfClause(int index, int to) {
    int last = Math.min(words.size() - 2, index + LONGEST_CLAUSE);
    for (int i = index; i <= last && words.get(i + 1).span().end() <= to; i++) {
      if (words.form(words.get(i)).equals("的")) {
        Word head = words.get(i + 1);
        return i > index && (words.isNominal(head) || words.isInItem(head)) ? i + 1 : 0;
      }
      if (words.isNominal(words.get(i)) && words.get(i).pos().startsWith("n")) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a relative clause may begin with the word: 提交 in 5件提交大会的议案. */
  private boolean opensClause(Word word) {
    String pos = word.pos();
    return !words.isInItem(word) && (pos.equals("v") || pos.equals("p") || pos.equals("d"));
  }

  /** Index of the noun after the last 的 in a stretch, 0 where there is none. */
  private int headAfter(int index, int to) {
    int head = 0;
    for (int i = index; i + 1 < words.size() && words.get(i + 1).span().end() <= to; i++) {
      if (words.form(words.get(i)).equals("的") && isPhraseWord(i + 1, false)) {
        head = i + 1;
      }
    }
    return head;
  }

  /** The noun phrase that ends at {@code to} or before the fillers there (共, 达到). */
  Span before(int from, int to) {
    int end = fillers.skipBack(text, from, to);
    if (end > from && text.charAt(end - 1) == '》') {
      return new Span(end, end);
    }
    int last = words.indexAt(end) - 1;
    if (last >= 0 && words.get(last).span().begin() > from && isPlace(words.get(last))) {
      end = words.get(last).span().begin();
    }
    int begin = end;
    boolean onlyVerbal = true;
    boolean share = fillers.isShare(text, from, end);
    for (int i = words.indexAt(end) - 1; i >= 0 && words.get(i).span().end() > from; i--) {
      Word word = words.get(i);
      if (word.span().begin() >= end) {
        continue;
      }
      String form = words.form(word);
      boolean nominal = words.isNominal(word);
      if (nominal
          || isMark(form)
          || onlyVerbal && words.isInItem(word)
          || share && isOfShare(word)
          || words.isInItem(word) && isJoined(i)
          || words.isPartOfItem(word)) {
        begin = Math.max(from, word.span().begin());
        onlyVerbal &= words.isVerbal(word);
      } else if (form.startsWith("各") && begin < end) {
        begin = Math.max(from, word.span().begin());
      } else if (!form.equals("的") && !JOINERS.contains(form) && !form.isBlank()) {
        break;
      }
    }
    int narrowed = share ? dropped(begin, end) : narrowed(begin, end);
    return new Span(Math.min(end, opened(from, narrowed, end)), end);
  }

  /** Whether the word opens a phrase without being part of what is counted. */
  private boolean isDropped(Word word) {
    return fillers.skipDropped(text, word.span().begin(), word.span().end() + 1)
            == word.span().end()
        && !words.isPartOfItem(word);
  }

  private boolean isOfShare(Word word) {
    return "vpab".indexOf(word.pos().charAt(0)) >= 0;
  }

  private boolean isJoined(int index) {
    return index + 1 < words.size() && LINKS.contains(words.form(words.get(index + 1)));
  }

  /** Where a phrase begins without the words that are no part of what is counted. */
  private int dropped(int from, int end) {
    int begin = from;
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().end() < end; i++) {
      String form = words.form(words.get(i));
      if (!isDropped(words.get(i)) && !LINKS.contains(form) && !CLOSING.contains(form)) {
        break;
      }
      begin = words.get(i).span().end();
    }
    return begin;
  }

  /** Where the quote opens that a phrase closes without opening it: “第一议题”学习. */
  private int opened(int from, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int mark = CLOSING.indexOf(text.charAt(i));
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return begin;
      }
      if (mark >= 0) {
        char opening = OPENING.charAt(mark);
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
   * The noun phrase before the verbs that end at {@code to}: 联络站 in 联络站扩面到20个. Empty where the verb
   * is a deed of the rules, whose subject does it rather than being counted (代表提出20件).
   */
  Span subject(int from, int to) {
    int end = fillers.skipBack(text, from, to);
    boolean deed = false;
    int i = words.indexAt(end) - 1;
    while (i >= 0 && words.get(i).span().end() > from && !words.isNominal(words.get(i))) {
      end = words.get(i).span().begin();
      deed |= rules.isVerb(words.form(words.get(i)));
      i--;
    }
    return deed || end <= from ? new Span(from, from) : before(from, end);
  }

  /** The people who do what is said before {@code to}: 代表 in 邀请代表列席会议. */
  Span people(int from, int to) {
    int i = words.indexAt(to) - 1;
    boolean deed = false;
    while (i >= 0 && words.get(i).span().begin() >= from) {
      Word word = words.get(i);
      if (deed && words.isNominal(word) && fillers.isPeople(words.form(word))) {
        return before(from, word.span().end());
      }
      deed = words.isVerbal(word);
      i--;
    }
    return new Span(from, from);
  }

  /** Whether a phrase only says what was done: 立案 in 提案402件,立案346件. */
  boolean isDeed(Span phrase) {
    Word word = words.get(words.indexAt(phrase.begin()));
    String form = words.form(word);
    return word.span().equals(phrase) && words.isVerbal(word) && rules.isVerb(form);
  }

  /** The first noun phrase in a stretch. */
  Span first(int from, int to) {
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().begin() < to; i++) {
      Span word = words.get(i).span();
      if (words.isNominal(words.get(i)) || words.isPartOfItem(words.get(i))) {
        return after(Math.max(from, word.begin()), to, false);
      }
    }
    return new Span(from, from);
  }

  /** Whether a phrase opens with a noun, not with a verb that goes on with the clause. */
  boolean opensWithNoun(Span phrase) {
    Word first = words.get(words.indexAt(phrase.begin()));
    return !words.isVerbal(first) || first.pos().equals("vn") || words.isInItem(first);
  }

  /**
   * Where the thing counted begins in a noun phrase: after the last deed in it (全年任免 in 全年任免工作人员),
   * after 等 (问卷等 in 问卷等材料), after what a preposition governs (市委 in 向市委请示报告), after a lone closing
   * quote.
   */
  private int narrowed(int from, int end) {
    int begin = from;
    boolean governed = words.indexAt(from) > 0 && isPreposition(words.indexAt(from) - 1);
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().end() <= end; i++) {
      Word word = words.get(i);
      String form = words.form(word);
      boolean leading = word.span().begin() == begin;
      boolean last = word.span().end() == end;
      boolean deed =
          (words.isVerbal(word) || leading)
              && rules.isVerb(form)
              && !(last ? rules.isItem(form) : isNeeded(word, end, leading) || isOneOfMany(i, end));
      boolean such = form.equals("等") && !last && !isVague(i + 1);
      boolean object = governed && leading && !last && !words.isInItem(word);
      boolean link = leading && (LINKS.contains(form) || CLOSING.contains(form) || isDropped(word));
      if (deed || such || object || link || leading && (form.equals("的") || form.isBlank())) {
        begin = word.span().end();
      }
    }
    Word first = words.get(words.indexAt(begin));
    return words.isPartOfItem(first) ? begin : fillers.skipDropped(text, begin, end);
  }

  /** Whether a deed is part of what is counted (调研报告), not what was done to it (征求意见建议). */
  private boolean isNeeded(Word deed, int end, boolean leading) {
    if (!leading) {
      return words.isPartOfItem(deed);
    }
    int i = words.indexAt(deed.span().begin());
    while (words.get(i).span().end() < end && !JOINERS.contains(words.form(words.get(i)))) {
      i++;
    }
    int first = words.get(i).span().end() < end ? words.get(i).span().begin() : end;
    return words.isItemUpTo(deed, first);
  }

  /** Whether a noun says nothing without the ones before 等: 学习、宣讲等各类活动. */
  private boolean isVague(int index) {
    String form = words.form(words.get(index));
    boolean each = form.startsWith("各") && index + 1 < words.size();
    return (each ? words.form(words.get(index + 1)) : form).equals("活动");
  }

  private boolean isPreposition(int index) {
    return words.get(index).pos().startsWith("p");
  }

  /** Whether the word is one of several things counted together: 调查 in 调查、检查27次. */
  private boolean isOneOfMany(int index, int end) {
    return isJoined(index)
        && words.get(index + 1).span().end() < end
        && words.isInItem(words.get(index));
  }

  /** Whether a verb inside a phrase modifies the noun right after it: 固定 in 环境固定监测点. */
  private boolean modifies(int index) {
    Word word = words.get(index);
    boolean freshly = index > 0 && words.form(words.get(index - 1)).equals("新");
    return words.isVerbal(word)
        && !LIGHT_VERBS.contains(words.form(word))
        && (freshly || !rules.isVerb(words.form(word)))
        && index + 1 < words.size()
        && words.get(index + 1).span().begin() == word.span().end()
        && (freshly || words.isPartOfItem(words.get(index + 1)));
  }

  private static boolean isMark(String form) {
    return form.length() == 1 && MARKS.contains(form);
  }
}
