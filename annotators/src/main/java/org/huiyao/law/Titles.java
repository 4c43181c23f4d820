package org.huiyao.law;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyao.text.Span;

/** What stands in 《》 in a folded sentence, the 《》 included; titles inside titles are no own. */
final class Titles {

  private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();

  /** Reads a sentence; a 《 that is never closed opens none. */
  Titles(String sentence) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      if (c == '《') {
        open.push(at);
      } else if (c == '》' && !open.isEmpty()) {
        Span title = new Span(open.pop(), at + 1);
        byBegin.tailMap(title.begin(), true).clear();
        byBegin.put(title.begin(), title);
      }
    }
  }

  /** The titles, in order. */
  Collection<Span> all() {
    return byBegin.values();
  }

  /** Whether a title shares a character with {@code span}. */
  boolean overlap(Span span) {
    var last = byBegin.lowerEntry(span.end());
    return last != null && last.getValue().overlaps(span);
  }

  /** The title that ends at {@code offset}. */
  Optional<Span> endingAt(int offset) {
    return Optional.ofNullable(byBegin.lowerEntry(offset))
        .map(entry -> entry.getValue())
        .filter(title -> title.end() == offset);
  }
}
