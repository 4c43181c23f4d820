package org.huiyao.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * The words of a text by their offsets. Most of a report is never asked for its words, so they are
 * cut where they are asked for, a clause at a time. Not thread-safe.
 */
public final class Words {

  private final Word[] byBegin;

  /** The characters whose words are cut. */
  private final BitSet known;

  /** What cuts the others; null where all are known. */
  private final ClauseCutter cutter;

  Words(int length, ClauseCutter cutter) {
    this.byBegin = new Word[length];
    this.known = new BitSet(length);
    this.cutter = cutter;
  }

  /**
   * Words that were cut before.
   *
   * @param text holds them
   * @param words none overlapping another
   */
  public static Words of(FoldedText text, Iterable<Word> words) {
    Words all = new Words(text.length(), null);
    words.forEach(all::add);
    all.known.set(0, text.length());
    return all;
  }

  /** The word that begins at an offset; null if none does. */
  public Word beginningAt(int offset) {
    if (offset >= byBegin.length) {
      return null;
    }
    cut(offset, offset + 1);
    return byBegin[offset];
  }

  /** The word that ends at an offset; null if none does. */
  public Word endingAt(int offset) {
    if (offset == 0) {
      return null;
    }
    cut(offset - 1, offset);
    int begin = offset - 1;
    while (begin > 0 && byBegin[begin] == null && known.get(begin - 1)) {
      begin--;
    }
    Word word = byBegin[begin];
    return word != null && word.end() == offset ? word : null;
  }

  /** Whether a word begins or ends at an offset. */
  public boolean isEdge(int offset) {
    return beginningAt(offset) != null || endingAt(offset) != null;
  }

  /** The words that begin in a stretch, in order. */
  public List<Word> in(Span stretch) {
    List<Word> words = new ArrayList<>();
    int at = stretch.begin();
    while (at < stretch.end()) {
      cut(at, stretch.end());
      Word word = byBegin[at];
      if (word != null) {
        words.add(word);
      }
      at = word == null ? at + 1 : word.end();
    }
    return words;
  }

  /** Cuts the clause around an offset and those after it that reach up to an end, if unknown. */
  private void cut(int offset, int end) {
    if (!known.get(offset)) {
      int next = known.nextSetBit(offset);
      int until = next < 0 ? end : Math.min(end, next);
      ClauseCutter.Clauses clauses = cutter.clauses(offset, until);
      clauses.words().forEach(this::add);
      known.set(clauses.span().begin(), clauses.span().end());
    }
  }

  private void add(Word word) {
    byBegin[word.begin()] = word;
  }
}
