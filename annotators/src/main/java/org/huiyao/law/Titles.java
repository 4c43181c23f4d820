package org.huiyao.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.Span;

/** What stands in 《》 in a folded sentence, the 《》 included. */
final class Titles {

  private static final String OPENING = "《<";
  private static final String CLOSING = "》>";
  private static final CharacterSet MARKS = CharacterSet.of(OPENING + CLOSING);

  /** Those that stand in no other, in order. */
  private final List<Span> outermost = new ArrayList<>();

  /** Those that stand right inside one of the outermost, in order. */
  private final List<Span> inside = new ArrayList<>();

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
        close(new Span(open.pop(), at + 1));
      }
    }
  }

  /** Takes in a title around the last ones, which then stand right inside it. */
  private void close(Span title) {
    List<Span> around = outermost.subList(firstFrom(outermost, title.begin()), outermost.size());
    inside.subList(firstFrom(inside, title.begin()), inside.size()).clear();
    inside.addAll(around);
    around.clear();
    outermost.add(title);
  }

  /** Index of the first title that begins at an offset or behind it. */
  private static int firstFrom(List<Span> titles, int offset) {
    int first = titles.size();
    while (first > 0 && titles.get(first - 1).begin() >= offset) {
      first--;
    }
    return first;
  }

  /** The titles that stand in no other, in order. */
  List<Span> all() {
    return outermost;
  }

  /** The titles that stand right inside another, in order. */
  List<Span> inside(Span title) {
    return inside.subList(firstFrom(inside, title.begin()), firstFrom(inside, title.end()));
  }

  /** Whether a title shares a character with {@code span}. */
  boolean overlap(Span span) {
    for (Span title : outermost) {
      if (title.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** The title that ends at {@code offset}. */
  Optional<Span> endingAt(int offset) {
    for (Span title : outermost) {
      if (title.end() == offset) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }
}
