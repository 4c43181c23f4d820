package org.huiyao.count;

import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Reads the noun phrases that stand after counts: 议案 in 5件代表提出的议案. All offsets are the document's.
 */
final class FollowingNouns {

  private static final Set<String> LIGHT_VERBS = Set.of("进行", "开展", "给予", "予以", "加以", "作出", "实施");
  private static final int LONGEST_CLAUSE = 3;

  /** Behind what others are picked out of: 15个候选项目中产生10个. */
  private static final String AMONG = "中";

  /** Behind things on which something builds: 在已有9个联络站基础上. */
  private static final String BASE = "基础";

  private static final String BASE_ON = "基础上";

  /** Verbs whose subjects make up something else: 60名专家组成的专家库 counts experts. */
  private static final Set<String> CONSISTING = Set.of("组成", "构成");

  /** The last characters of verbs that say what became of something. */
  private static final String RESULTS = "为成到给入于";

  private final FoldedText text;
  private final SentenceWords words;
  private final CountVocabulary vocabulary;
  private final Fillers fillers;
  private final Quotes quotes;

  FollowingNouns(
      FoldedText text, SentenceWords words, CountVocabulary vocabulary, Fillers fillers) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
    this.fillers = fillers;
    quotes = new Quotes(text);
  }

  /**
   * The noun phrase that begins at {@code from}; empty where none does.
   *
   * @param beforeNumeral whether a numeral stands at {@code to}, whose verb is then no part of the
   *     phrase
   */
  Span after(int from, int to, boolean beforeNumeral) {
    Scan scan = new Scan(from, to);
    int i = words.indexAt(from);
    while (i < words.size() && words.get(i).begin() < to) {
      i = scan.next(i);
    }
    Span phrase = scan.phrase(beforeNumeral);
    return phrase.length() > 0 && !PhraseMarks.JOINERS.contains(phrase.of(text))
        ? phrase
        : new Span(from, from);
  }

  /** Reads a phrase word by word. */
  private final class Scan {

    private final int to;
    private int begin;
    private int end;
    private int nounsEnd;

    Scan(int from, int to) {
      this.to = to;
      begin = from;
      end = from;
      nounsEnd = from;
    }

    /**
     * Reads the word at an index; the index of the next one to read, past the last where none is.
     */
    int next(int index) {
      Word word = words.get(index);
      String form = words.form(word);
      boolean inside = end > begin;
      if (form.isBlank()) {
        return index + 1;
      }
      if (!inside && words.isDropped(word, fillers)) {
        return beginAt(word.end(), index + 1);
      }
      if (words.isPlace(word)
          && !words.isAboveLevel(index)
          && (!inside || form.equals(AMONG) || isLast(index, to))) {
        return words.size();
      }
      boolean over = inside && words.endsItem(end);
      int closed = quotes.end(word.begin(), to);
      boolean quoted = closed > word.begin();
      if (over && (quoted || form.equals("的"))) {
        return words.size();
      }
      if (quoted) {
        return endAt(closed, true);
      }
      int head = inside ? 0 : opensClause(word) ? headAfter(index, to) : 0;
      if (head > 0) {
        return beginAt(words.get(head).begin(), head);
      }
      if (!inside && form.equals("的")) {
        return beginAt(word.end(), index + 1);
      }
      if (isPhraseWord(index, inside)) {
        int after = endAt(Math.min(word.end(), to), !words.isVerbal(word));
        return fillers.endsWithHead(text, begin, end) ? words.size() : after;
      }
      int ofClause = inside ? headOfClause(index, to) : 0;
      if (ofClause > 0) {
        return beginAt(words.get(ofClause).begin(), ofClause);
      }
      boolean goesOn = inside && (form.equals("的") || PhraseMarks.JOINERS.contains(form));
      return goesOn ? index + 1 : words.size();
    }

    private int beginAt(int offset, int next) {
      begin = offset;
      end = offset;
      return next;
    }

    private int endAt(int offset, boolean noun) {
      end = offset;
      nounsEnd = noun ? end : nounsEnd;
      return words.indexAt(offset);
    }

    /** What was read, without the verb of a numeral behind it. */
    Span phrase(boolean beforeNumeral) {
      if (end > begin && fillers.endsWithHead(text, begin, end)) {
        return new Span(begin, bracketed(begin, end, to));
      }
      if (end > begin && end < to && !words.hasItem(begin, to - 1) && words.endsItem(to)) {
        end = to;
      }
      if (beforeNumeral && end == to) {
        end = Math.max(begin, nounsEnd);
      }
      int cut = text.startsWith(BASE_ON, end - BASE.length()) ? end - BASE.length() : end;
      return new Span(begin, bracketed(begin, fillers.cutEnd(text, begin, cut), to));
    }
  }

  /** Where a phrase ends with the bracket that it opened (县(区)), and without one it only opens. */
  private int bracketed(int begin, int end, int to) {
    if (end > begin && text.charAt(end - 1) == '(') {
      return end - 1;
    }
    int depth = 0;
    for (int i = begin; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth > 0 && end < to && text.charAt(end) == ')' ? end + 1 : end;
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
        || words.isLevel(index)
        || PhraseMarks.isMark(form) && (inside || PhraseMarks.OPENING.contains(form))
        || inside && followsAdjective(index)
        || form.equals(PhraseMarks.STATIONED)
        || modifies(index);
  }

  /** Whether the word right before only makes an adjective of what it ends: 性 in 制度性安排. */
  private boolean followsAdjective(int index) {
    Word before = words.get(index - 1);
    return words.isVerbal(words.get(index))
        && before.end() == words.get(index).begin()
        && text.charAt(before.end() - 1) == '性'
        && !words.endsItem(before.end());
  }

  /**
   * The noun that a relative clause goes before: 议案 in 代表提出的议案. Index of the word, 0 where the word
   * at {@code index} opens no such clause.
   */
  private int headOfClause(int index, int to) {
    int last = Math.min(words.size() - 2, index + LONGEST_CLAUSE);
    if (CONSISTING.contains(words.form(words.get(index)))) {
      return 0;
    }
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

  /** Whether a verb after a thing counted takes an object of its own: 列为 in 85件提案列为重点. */
  private boolean governs(Word verb) {
    return words.endsItem(verb.begin()) && RESULTS.indexOf(text.charAt(verb.end() - 1)) >= 0;
  }

  /** Whether a verb inside a phrase modifies the noun right after it: 固定 in 环境固定监测点. */
  private boolean modifies(int index) {
    Word word = words.get(index);
    boolean freshly = index > 0 && words.form(words.get(index - 1)).equals("新");
    return words.isVerbal(word)
        && !LIGHT_VERBS.contains(words.form(word))
        && (freshly || !vocabulary.isVerb(words.form(word)) && !governs(word))
        && text.charAt(word.begin() - 1) != ')'
        && index + 1 < words.size()
        && words.get(index + 1).span().begin() == word.end()
        && (freshly || words.isPartOfItem(words.get(index + 1)));
  }
}
