package org.huiyao.section;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Parts lines that a damaged page has glued together: a heading at the end of the paragraph before
 * it (…全部办结。2023年主要任务), and headings anywhere in a report that stands in one line.
 */
final class GluedHeadings {

  /** Longer lines are several paragraphs. */
  private static final int LONGEST_PARAGRAPH = 1_000;

  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_TITLE = 30;

  /** Two characters that a title may go on with: 工作 and 工作回顾. */
  private static final int WORD = 2;

  private final MarkerReader markers;
  private final PartTitles parts;

  GluedHeadings(MarkerReader markers, PartTitles parts) {
    this.markers = markers;
    this.parts = parts;
  }

  /**
   * The lines, parted where a heading is glued to what stands before it.
   *
   * @param titleEnd where the title ends that the text begins with, 0 where it has none
   * @param lines without the blanks around them
   */
  List<Span> parted(FoldedText text, int titleEnd, List<Span> lines) {
    List<Span> parted = new ArrayList<>();
    for (Span line : lines) {
      int begin = line.begin();
      boolean isLong = lines.size() == 1 || line.length() > LONGEST_PARAGRAPH;
      if (!isLong && endsSentence(text, line)) {
        parted.add(line);
        continue;
      }
      if (isLong && begin < titleEnd && titleEnd < line.end()) {
        parted.add(new Span(begin, titleEnd));
        begin = titleEnd;
      }
      int at = begin;
      for (int next = sentence(text, at, line.end()); next < line.end(); at = next) {
        next = sentence(text, at, line.end());
        if (next < line.end() && (isLong || sentence(text, next, line.end()) == line.end())) {
          int end = headingEnd(text, next, line.end(), isLong);
          if (end > next) {
            parted.add(new Span(begin, next));
            begin = next;
          }
          if (end > next && end < line.end()) {
            parted.add(new Span(begin, end));
            begin = end;
            next = end;
          }
        }
      }
      parted.add(new Span(begin, line.end()));
    }
    return parted;
  }

  /** Where the sentence that goes on at an offset ends, and the blanks after it. */
  private static int sentence(FoldedText text, int from, int end) {
    int at = from;
    while (at < end && !CharacterSet.SENTENCE_ENDS.contains(text.charAt(at))) {
      at++;
    }
    while (at < end
        && (text.charAt(at) == ' ' || CharacterSet.SENTENCE_ENDS.contains(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean endsSentence(FoldedText text, Span line) {
    return CharacterSet.SENTENCE_ENDS.contains(text.charAt(line.end() - 1));
  }

  /**
   * Where the line ends that a heading at {@code begin} opens: after a part's title in a long line,
   * else with the line; {@code begin} where no heading is.
   */
  private int headingEnd(FoldedText text, int begin, int lineEnd, boolean isLong) {
    boolean numbered =
        markers.read(text, begin, lineEnd).filter(marker -> marker.end() < lineEnd).isPresent();
    if (numbered || parts.isPart(text, new Span(begin, lineEnd))) {
      return lineEnd;
    }
    int limit = Math.min(lineEnd, begin + LONGEST_TITLE);
    for (int end = begin + SHORTEST_TITLE; isLong && end <= limit; end++) {
      if (parts.isPart(text, new Span(begin, end))) {
        boolean goesOn = end + WORD <= limit && parts.isPart(text, new Span(begin, end + WORD));
        return goesOn ? end + WORD : end;
      }
    }
    return begin;
  }
}
