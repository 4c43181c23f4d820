package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.Span;

/** Finds what stands in 《》 in a folded sentence; titles inside titles belong to the outer one. */
final class TitleReader {

  private TitleReader() {}

  /** The outermost titles with their 《》, in order; one that is never closed is none. */
  static List<Span> read(String sentence) {
    List<Span> titles = new ArrayList<>();
    int at = sentence.indexOf('《');
    while (at >= 0) {
      int end = close(sentence, at);
      if (end > at + 2) {
        titles.add(new Span(at, end));
      }
      at = sentence.indexOf('《', Math.max(end, at + 1));
    }
    return titles;
  }

  /** The offset after the 》 that closes the 《 at {@code open}, -1 if none does. */
  private static int close(String sentence, int open) {
    int depth = 0;
    for (int at = open; at < sentence.length(); at++) {
      if (sentence.charAt(at) == '《') {
        depth++;
      } else if (sentence.charAt(at) == '》' && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }
}
