package org.huiyao.count;

import java.util.Set;
import org.huiyao.word.Word;

/**
 * The clauses with 的 that go before the nouns behind counts: 提交大会的 in 5件提交大会的议案. Words are given by
 * their index.
 */
final class RelativeClauses {

  private static final int LONGEST_CLAUSE = 3;

  /** Verbs whose subjects make up something else: 60名专家组成的专家库 counts experts. */
  private static final Set<String> CONSISTING = Set.of("组成", "构成");

  private final SentenceWords words;
  private final PhraseWords phraseWords;

  RelativeClauses(SentenceWords words, PhraseWords phraseWords) {
    this.words = words;
    this.phraseWords = phraseWords;
  }

  /**
   * The noun that a relative clause goes before: 议案 in 代表提出的议案. Index of the word, 0 where the word
   * at {@code index} opens no such clause.
   */
  int headOfClause(int index, int to) {
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
  boolean opensClause(Word word) {
    String pos = word.pos();
    return !words.isInItem(word) && (pos.equals("v") || pos.equals("p") || pos.equals("d"));
  }

  /** Index of the noun after the last 的 in a stretch, 0 where there is none. */
  int headAfter(int index, int to) {
    int head = 0;
    for (int i = index; i + 1 < words.size() && words.get(i + 1).span().end() <= to; i++) {
      if (words.form(words.get(i)).equals("的") && phraseWords.contains(i + 1, false)) {
        head = i + 1;
      }
    }
    return head;
  }
}
