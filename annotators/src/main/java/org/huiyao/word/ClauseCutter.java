package org.huiyao.word;

import java.util.List;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Cuts clauses into words, each by itself, with the same words as if its whole sentence were cut:
 * no word reaches over the mark between two clauses, and all that the words before tell of those
 * after is that mark. Not thread-safe.
 */
final class ClauseCutter {

  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;、:");

  private final FoldedText text;
  private final List<Span> sentences;
  private final CharacterTypes types;
  private final WordCutter cutter;

  /** The sentence that was asked for last. */
  private int last;

  /**
   * @param sentences the sentences of the text, in order
   */
  ClauseCutter(FoldedText text, List<Span> sentences, WordModel model, CustomWords customWords) {
    this.text = text;
    this.sentences = sentences;
    this.types = model.types();
    this.cutter = new WordCutter(text, model, customWords);
  }

  /**
   * Clauses of one sentence that follow each other; outside the sentences one character without
   * words.
   *
   * @param words in order
   */
  record Clauses(Span span, List<Word> words) {}

  /**
   * The clause around an offset and those after it in its sentence.
   *
   * @param until what the last one reaches up to, if the sentence does
   */
  Clauses clauses(int offset, int until) {
    seek(offset);
    Span sentence = sentences.isEmpty() ? new Span(0, 0) : sentences.get(last);
    if (offset < sentence.begin() || offset >= sentence.end()) {
      return new Clauses(new Span(offset, offset + 1), List.of());
    }
    int begin = offset;
    while (begin > sentence.begin() && !isBetweenClauses(begin)) {
      begin--;
    }
    int end = Math.max(offset + 1, Math.min(until, sentence.end()));
    while (end < sentence.end() && !isBetweenClauses(end)) {
      end++;
    }
    return new Clauses(new Span(begin, end), words(begin, end, begin > sentence.begin()));
  }

  /** Goes to the last sentence that begins at or before an offset, if there is one. */
  private void seek(int offset) {
    while (last > 0 && sentences.get(last).begin() > offset) {
      last--;
    }
    while (last + 1 < sentences.size() && sentences.get(last + 1).begin() <= offset) {
      last++;
    }
  }

  /**
   * Whether a clause ends at an offset and what follows is no mark or number, with which the mark
   * may be one run.
   */
  private boolean isBetweenClauses(int offset) {
    char next = text.charAt(offset);
    return CLAUSE_ENDS.contains(text.charAt(offset - 1))
        && FoldedText.isHan(next)
        && types.of(next) != CharacterTypes.CHINESE_NUMBER;
  }

  private List<Word> words(int begin, int end, boolean follows) {
    if (!follows) {
      return cutter.cut(new Span(begin, end));
    }
    // The mark before the clause stands for all that is before it.
    List<Word> words = cutter.cut(new Span(begin - 1, end));
    return words.subList(1, words.size());
  }
}
