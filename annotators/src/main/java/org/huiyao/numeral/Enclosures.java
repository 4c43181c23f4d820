package org.huiyao.numeral;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.huiyao.text.CharacterSet;

/** Which numbers stand inside 《…》 or quotation marks that open and close on one line. */
final class Enclosures {

  /** What a number stands in. */
  enum Kind {
    NONE,
    /** 《…》. */
    TITLE,
    /** “…” with a name or a slogan in it. */
    SHORT_QUOTE,
    /** “…” with a sentence in it. */
    LONG_QUOTE
  }

  private static final int LONGEST_NAME = 24;
  private static final String OPENERS = "《“‘「『〔";
  private static final String CLOSERS = "》”’」』〕";

  /** The marks, and the line break that ends what is open. */
  private static final CharacterSet SIGNS = CharacterSet.of(OPENERS + CLOSERS + "\"\n");

  private record Pair(int begin, int end) {}

  private Enclosures() {}

  /** What each number stands in, 《…》 before quotation marks, the innermost of these. */
  static List<Kind> of(CharSequence text, List<ScannedNumber> numbers) {
    List<Pair> pairs = pairs(text);
    List<Kind> kinds = new ArrayList<>(numbers.size());
    Deque<Pair> open = new ArrayDeque<>();
    int titles = 0;
    int next = 0;
    for (ScannedNumber number : numbers) {
      while (next < pairs.size() && pairs.get(next).begin() < number.begin()) {
        Pair pair = pairs.get(next++);
        titles += closeBefore(text, open, pair.begin());
        open.push(pair);
        titles += isTitle(text, pair) ? 1 : 0;
      }
      titles += closeBefore(text, open, number.begin());
      kinds.add(titles > 0 ? Kind.TITLE : kind(open.peek()));
    }
    return kinds;
  }

  private static Kind kind(Pair pair) {
    if (pair == null) {
      return Kind.NONE;
    }
    return pair.end() - pair.begin() <= LONGEST_NAME ? Kind.SHORT_QUOTE : Kind.LONG_QUOTE;
  }

  private static int closeBefore(CharSequence text, Deque<Pair> open, int offset) {
    int titles = 0;
    while (!open.isEmpty() && open.peek().end() <= offset) {
      titles -= isTitle(text, open.pop()) ? 1 : 0;
    }
    return titles;
  }

  private static boolean isTitle(CharSequence text, Pair pair) {
    return text.charAt(pair.begin()) == '《' || text.charAt(pair.begin()) == '〔';
  }

  /** The marks that have a partner on their line, by begin. */
  private static List<Pair> pairs(CharSequence text) {
    List<Pair> pairs = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!SIGNS.contains(c)) {
        continue;
      }
      if (c == '\n') {
        open.clear();
      } else if (OPENERS.indexOf(c) >= 0) {
        open.push(i);
      } else if (c == '"') {
        straight(text, pairs, open, i);
      } else {
        close(text, pairs, open, i, OPENERS.charAt(CLOSERS.indexOf(c)));
      }
    }
    pairs.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    return pairs;
  }

  private static void straight(
      CharSequence text, List<Pair> pairs, Deque<Integer> open, int offset) {
    if (!open.isEmpty() && text.charAt(open.peek()) == '"') {
      pairs.add(new Pair(open.pop(), offset));
    } else {
      open.push(offset);
    }
  }

  /** Pairs a closing mark with its opening one, and drops those between that never close. */
  private static void close(
      CharSequence text, List<Pair> pairs, Deque<Integer> open, int offset, char opener) {
    int depth = 0;
    for (int begin : open) {
      depth++;
      if (text.charAt(begin) == opener) {
        for (int i = 0; i < depth; i++) {
          open.pop();
        }
        pairs.add(new Pair(begin, offset));
        return;
      }
      if (depth == 4) {
        return;
      }
    }
  }
}
