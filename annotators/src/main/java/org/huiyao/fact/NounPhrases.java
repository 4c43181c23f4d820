package org.huiyao.fact;

import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/** Reads the noun phrases around the counts of one sentence. All offsets are the document's. */
final class NounPhrases {

  private static final Set<String> JOINERS =
      Set.of("、", "和", "与", "及", "以及", "暨", "或", "·", "等", "各", "类", "各类", "各项", "各种");
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
      if (end == begin && form.equals("的")) {
        begin = word.span().end();
        end = begin;
      } else if (isPhraseWord(i, end > begin)) {
        end = Math.min(word.span().end(), to);
        nouns = words.isVerbal(word) ? nouns : end;
        if (endsWithHead(begin, end)) {
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
    return end > begin && !JOINERS.contains(text.subSequence(begin, end).toString())
        ? new Span(begin, end)
        : new Span(from, from);
  }

  private boolean endsWithHead(int begin, int end) {
    for (String head : fillers.heads()) {
      if (end - head.length() >= begin && text.startsWith(head, end - head.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhraseWord(int index, boolean inside) {
    Word word = words.get(index);
    String form = words.form(word);
    return words.isNominal(word) && !(inside && words.isIdiom(word))
        || words.isInItem(word)
        || !inside && (word.pos().startsWith("m") || form.startsWith("各"))
        || isMark(form) && (inside || OPENING.contains(form))
        || modifies(index);
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

  /** The noun phrase that ends at {@code to} or before the fillers there (共, 达到). */
  Span before(int from, int to) {
    int end = fillers.skipBack(text, from, to);
    if (end > from && text.charAt(end - 1) == '》') {
      return new Span(end, end);
    }
    int begin = end;
    boolean onlyVerbal = true;
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
          || words.isPartOfItem(word)) {
        begin = Math.max(from, word.span().begin());
        onlyVerbal &= words.isVerbal(word);
      } else if (!form.equals("的") && !JOINERS.contains(form) && !form.isBlank()) {
        break;
      }
    }
    return new Span(Math.min(end, narrowed(begin, end)), end);
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
          words.isVerbal(word)
              && rules.isVerb(form)
              && !(last ? rules.isItem(form) : words.isPartOfItem(word) || isOneOfMany(i, end));
      boolean such = form.equals("等") && !last && !isVague(words.form(words.get(i + 1)));
      boolean object = governed && leading && !last && !words.isInItem(word);
      boolean link = leading && (JOINERS.contains(form) || CLOSING.contains(form));
      if (deed || such || object || link || leading && (form.equals("的") || form.isBlank())) {
        begin = word.span().end();
      }
    }
    return begin;
  }

  /** Whether a noun says nothing without the ones before 等: 学习、宣讲等活动. */
  private static boolean isVague(String form) {
    return JOINERS.contains(form) || form.equals("活动");
  }

  private boolean isPreposition(int index) {
    return words.get(index).pos().startsWith("p");
  }

  /** Whether the word is one of several things counted together: 调查 in 调查、检查27次. */
  private boolean isOneOfMany(int index, int end) {
    return index + 1 < words.size()
        && words.get(index + 1).span().end() < end
        && JOINERS.contains(words.form(words.get(index + 1)))
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
