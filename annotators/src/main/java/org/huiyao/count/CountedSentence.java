package org.huiyao.count;

import java.util.List;
import java.util.OptionalInt;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * A sentence with at least one count.
 *
 * @param span where it stands in the document
 * @param words its words
 * @param hits the words of the vocabulary in it, at offsets in the document
 * @param counts its counts, in order
 * @param wholes for each count the index of the count it is part of, {@link Wholes#NONE} where none
 * @param opensParagraph whether a line break parts it from the sentence before
 */
public record CountedSentence(
    Span span,
    List<Word> words,
    List<Hit<VocabularyWord>> hits,
    List<Count> counts,
    List<Integer> wholes,
    boolean opensParagraph) {

  /** The index of the count that a count is part of. */
  public OptionalInt whole(int index) {
    int whole = wholes.get(index);
    return whole == Wholes.NONE ? OptionalInt.empty() : OptionalInt.of(whole);
  }

  /** The index of the count that stands right before a count: 培训代表11期1420人次. */
  public OptionalInt beside(int index) {
    return index > 0
            && counts.get(index - 1).numeral().unitEnd()
                == counts.get(index).numeral().span().begin()
        ? OptionalInt.of(index - 1)
        : OptionalInt.empty();
  }
}
