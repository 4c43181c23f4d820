package org.huiyao.law;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.Span;

/** What stands in 《》 in a folded sentence, the 《》 included. */
final class Titles {

  private static final String OPENING = "《<";
  private static final String CLOSING = "》>";
  private static final CharacterSet MARKS = CharacterSet.of(OPENING + CLOSING);

  private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();
  private final NavigableMap<Integer, Span> inside = new TreeMap<>();

  /**
   * Reads a sentence; a 《 that is never closed opens none, and {@code <>} are marks only within 《》.
   */
  Titles(String sentence) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      if (!MARKS.contains(c)) {
        continue;
      }
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      if (opening == 0 || opening > 0 && !open.isEmpty()) {
        open.push(at);
      } else if (closing >= 0
          && !open.isEmpty()
          && sentence.charAt(open.peek()) == OPENING.charAt(closing)) {
        Span title = new Span(open.pop(), at + 1);
        inside.tailMap(title.begin(), true).clear();
        inside.putAll(byBegin.tailMap(title.begin(), true));
        byBegin.tailMap(title.begin(), true).clear();
        byBegin.put(title.begin(), title);
      }
    }
  }

  /** The titles that stand in no other, in order. */
  Collection<Span> all() {
    return byBegin.values();
  }

  /** The titles that stand right inside another, in order. */
  Collection<Span> inside(Span title) {
    return inside.subMap(title.begin(), true, title.end(), false).values();
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
