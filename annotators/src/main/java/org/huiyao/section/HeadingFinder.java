package org.huiyao.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** Finds the headings that begin lines: numbered ones, parts without number, short lines. */
final class HeadingFinder {

  /** A run-in heading ends with its sentence; where that is longer, with its first clause. */
  private static final int LONGEST_TITLE = 90;

  /** The numbering that a subtitle (——在某次会议上) shares. */
  private static final String SUBTITLE_STYLE = "dash";

  /** The numbering that items share, and that heads only lines of its own. */
  private static final String ITEM_STYLE = "counted";

  private static final int LONGEST_HEADING = 40;
  private static final int SHORTEST_HEADING = 4;

  private static final String SENTENCE_ENDS = "。!?";
  private static final String CLAUSE_ENDS = ":;";
  private static final List<String> TITLE_ENDS = List.of(SENTENCE_ENDS, CLAUSE_ENDS, ",");
  private static final String CLOSING = "”’」』)】\"";

  /** Headings without a number of their own hold nothing but words, quotes and pauses. */
  private static final Pattern HEADING_SHAPE =
      Pattern.compile("[一-龥“\"《][一-龥\\d“”\"‘’《》()、,· —-]*[一-龥”\"》)]");

  private static final Pattern PAGE_NUMBER = Pattern.compile("[ .…·]*\\d{0,3}$");

  private final MarkerReader markers;
  private final PartTitles parts;

  HeadingFinder(MarkerReader markers, PartTitles parts) {
    this.markers = markers;
    this.parts = parts;
  }

  /**
   * The headings of a text, in order.
   *
   * @param lines the lines under the title, without the blanks around them
   */
  List<Candidate> find(FoldedText text, List<Span> lines) {
    List<Candidate> headings = new ArrayList<>();
    boolean running = false;
    boolean settled = true;
    int textBegin = text.length();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      Optional<Candidate> heading = heading(text, line, next, running, settled);
      heading.ifPresent(headings::add);
      boolean sentence = endsSentence(text, line);
      textBegin = sentence ? Math.min(textBegin, line.begin()) : textBegin;
      running |= sentence || heading.isPresent();
      settled = sentence || heading.isPresent() || !running;
    }
    return withoutContents(text, headings, textBegin);
  }

  /** Leaves out the entries of a contents list: headings before all text that come again in it. */
  private static List<Candidate> withoutContents(
      FoldedText text, List<Candidate> headings, int textBegin) {
    Set<String> inText =
        headings.stream()
            .filter(heading -> heading.span().begin() >= textBegin)
            .map(heading -> heading.span().of(text))
            .collect(Collectors.toSet());
    return headings.stream()
        .filter(
            heading ->
                heading.span().begin() >= textBegin
                    || !inText.contains(
                        PAGE_NUMBER.matcher(heading.span().of(text)).replaceFirst("")))
        .toList();
  }

  /**
   * The heading that a line begins with.
   *
   * @param next the line below, null where there is none
   * @param running whether running text or a heading has come before
   * @param settled whether the line above ends like one, so that this one begins something new
   */
  private Optional<Candidate> heading(
      FoldedText text, Span line, Span next, boolean running, boolean settled) {
    Optional<Candidate> numbered = numbered(text, line, running);
    if (numbered.isPresent() || !settled) {
      return numbered;
    }
    if (parts.isPart(text, line)) {
      return Optional.of(unnumbered(text, line, Candidate.PART));
    }
    boolean followed =
        next != null && (endsSentence(text, next) || numbered(text, next, running).isPresent());
    return running && followed && isHeadingShaped(text, line)
        ? Optional.of(unnumbered(text, line, Candidate.UNNUMBERED))
        : Optional.empty();
  }

  private Optional<Candidate> numbered(FoldedText text, Span line, boolean running) {
    return markers
        .read(text, line.begin(), line.end())
        .filter(marker -> marker.end() < line.end())
        .filter(marker -> running || !marker.style().equals(SUBTITLE_STYLE))
        .filter(marker -> !marker.style().equals(ITEM_STYLE) || isHeadingShaped(text, line))
        .map(
            marker -> {
              int end = titleEnd(text, marker.end(), line.end());
              return new Candidate(
                  new Span(line.begin(), end),
                  end + 1 >= line.end() ? HeadingStyle.LINE : HeadingStyle.RUN_IN,
                  marker.end(),
                  marker.rank() * Candidate.STEP,
                  marker.ordinal(),
                  line);
            });
  }

  private static int titleEnd(FoldedText text, int begin, int lineEnd) {
    int limit = Math.min(lineEnd, begin + LONGEST_TITLE);
    for (String ends : TITLE_ENDS) {
      for (int at = begin + 1; at < limit; at++) {
        if (ends.indexOf(text.charAt(at)) >= 0) {
          return at;
        }
      }
      if (limit == lineEnd) {
        char last = text.charAt(lineEnd - 1);
        return CLAUSE_ENDS.indexOf(last) >= 0 ? lineEnd - 1 : lineEnd;
      }
    }
    return limit;
  }

  private static boolean isHeadingShaped(FoldedText text, Span line) {
    return line.length() >= SHORTEST_HEADING
        && line.length() <= LONGEST_HEADING
        && HEADING_SHAPE.matcher(text).region(line.begin(), line.end()).matches();
  }

  static Candidate unnumbered(FoldedText text, Span line, int rank) {
    int end = text.charAt(line.end() - 1) == ':' ? line.end() - 1 : line.end();
    return new Candidate(
        new Span(line.begin(), end), HeadingStyle.LINE, line.begin(), rank, 0, line);
  }

  private static boolean endsSentence(FoldedText text, Span line) {
    int last = line.end() - 1;
    while (last > line.begin() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return (SENTENCE_ENDS + CLAUSE_ENDS).indexOf(text.charAt(last)) >= 0;
  }
}
