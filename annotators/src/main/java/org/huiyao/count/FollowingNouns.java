package org.huiyao.count;

import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Reads the noun phrases that stand after counts: 议案 in 5件代表提出的议案. All offsets are the document's.
 */
final class FollowingNouns {

  /** Behind what others are picked out of: 15个候选项目中产生10个. */
  private static final String AMONG = "中";

  /** Behind things on which something builds: 在已有9个联络站基础上. */
  private static final String BASE = "基础";

  private static final String BASE_ON = "基础上";

  private final FoldedText text;
  private final SentenceWords words;
  private final Fillers fillers;
  private final Quotes quotes;
  private final PhraseWords phraseWords;
  private final RelativeClauses clauses;

  FollowingNouns(
      FoldedText text, SentenceWords words, CountVocabulary vocabulary, Fillers fillers) {
    this.text = text;
    this.words = words;
    phraseWords = new PhraseWords(text, words, vocabulary);
    clauses = new RelativeClauses(words, phraseWords);
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
      int head = !inside && clauses.opensClause(word) ? clauses.headAfter(index, to) : 0;
      if (head > 0) {
        return beginAt(words.get(head).begin(), head);
      }
      if (!inside && form.equals("的")) {
        return beginAt(word.end(), index + 1);
      }
      if (phraseWords.contains(index, inside)) {
        int after = endAt(Math.min(word.end(), to), !words.isVerbal(word));
        return fillers.endsWithHead(text, begin, end) ? words.size() : after;
      }
      int ofClause = inside ? clauses.headOfClause(index, to) : 0;
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

  private boolean isLast(int index, int to) {
    return index + 1 == words.size()
        || words.get(index + 1).span().begin() >= to
        || !words.isNominal(words.get(index + 1));
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
}
