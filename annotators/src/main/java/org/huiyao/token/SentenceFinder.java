package org.huiyao.token;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Cuts a text into sentences. A sentence ends after 。, ! or ? and the closing quotes and brackets
 * that follow it, and at every line break; a semicolon ends none. What goes on for more than two
 * thousand characters is cut after a clause.
 */
public final class SentenceFinder {

  private static final CharacterSet CLOSING = CharacterSet.of("”’」』》)】]");
  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;、: ");

  /** No sentence that anyone wrote is longer; what never ends is cut after a clause. */
  private static final int LONGEST = 2000;

  /**
   * The sentences of {@code text}, in order, without the blanks around them. Lines and sentences of
   * blanks alone give none.
   */
  public List<Span> find(FoldedText text) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    int at = 0;
    while (at < text.length()) {
      if (is(CharacterSet.LINE_BREAKS, text, at)) {
        add(sentences, text, begin, at);
        begin = ++at;
      } else if (is(CharacterSet.SENTENCE_ENDS, text, at)) {
        at = endOf(text, at);
        add(sentences, text, begin, at);
        begin = at;
      } else if (at - begin == LONGEST) {
        at = endOfClause(text, begin, at);
        add(sentences, text, begin, at);
        begin = at;
      } else {
        at++;
      }
    }
    add(sentences, text, begin, at);
    return sentences;
  }

  /** The offset after the end marks at {@code at} and what closes behind them. */
  private static int endOf(FoldedText text, int at) {
    int end = at;
    while (end < text.length()
        && (is(CharacterSet.SENTENCE_ENDS, text, end) || is(CLOSING, text, end))) {
      end++;
    }
    return end;
  }

  /** The offset after the last clause that ends well before {@code at}; else one near it. */
  private static int endOfClause(FoldedText text, int begin, int at) {
    for (int end = at; end > begin + LONGEST / 2; end--) {
      if (is(CLAUSE_ENDS, text, end - 1)) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static void add(List<Span> sentences, FoldedText text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (begin < end) {
      sentences.add(new Span(begin, end));
    }
  }

  private static boolean is(CharacterSet kind, FoldedText text, int at) {
    return kind.contains(text.charAt(at));
  }
}
