package org.huiyao.count;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.Span;

/** What the sentences of a paragraph have counted so far, for counts that name nothing. */
final class ParagraphItems {

  /** By unit; a count that a later one exceeds is gone. */
  private final Map<String, Deque<Count>> byUnit = new HashMap<>();

  private Span last;

  /** Forgets everything: a paragraph begins. */
  void clear() {
    byUnit.clear();
    last = null;
  }

  /** Adds what a sentence counts; parts of it are not gone on with in the next sentence. */
  void add(CountedSentence sentence) {
    for (int i = 0; i < sentence.counts().size(); i++) {
      if (sentence.wholes().get(i) == Wholes.NONE) {
        add(sentence.counts().get(i));
      }
    }
  }

  private void add(Count count) {
    if (count.hasItem() && !count.numeral().isRate()) {
      Deque<Count> counts =
          byUnit.computeIfAbsent(count.numeral().unit(), unit -> new ArrayDeque<>());
      while (!counts.isEmpty() && counts.peek().numeral().value() <= count.numeral().value()) {
        counts.pop();
      }
      counts.push(count);
      last = count.item();
    }
  }

  /** The thing counted in a unit of which there were most: classes are parts of all. */
  Optional<Span> most(String unit) {
    return Optional.ofNullable(counted(unit).peekLast()).map(Count::item);
  }

  private Deque<Count> counted(String unit) {
    return byUnit.getOrDefault(unit, new ArrayDeque<>());
  }

  /**
   * The thing last counted in the number's unit, if possible where there were no fewer of it: what
   * goes on with a part goes on with its whole where it is more. A share's is the thing last
   * counted at all.
   */
  Optional<Span> of(NumeralMention numeral) {
    if (numeral.isRate()) {
      return Optional.ofNullable(last);
    }
    Deque<Count> counts = counted(numeral.unit());
    return counts.stream()
        .filter(count -> count.numeral().value() >= numeral.value())
        .findFirst()
        .or(() -> Optional.ofNullable(counts.peek()))
        .map(Count::item);
  }
}
