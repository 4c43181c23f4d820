package org.huiyao.boundary;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huiyao.boundary.Line.Kind;
import org.huiyao.boundary.TitleGrammar.Claim;
import org.huiyao.boundary.TitleGrammar.Reading;

/**
 * Looks through the lines before a stretch of text for the title of a document that begins there.
 */
final class TitleSearch {

  /** Slogans are at least this long; shorter lines of a page are its navigation. */
  private static final int SHORTEST_SLOGAN = 6;

  /** A line wrapped within a sentence is at least this long. */
  private static final int SHORTEST_WRAPPED = 20;

  private final TitleGrammar grammar;
  private final List<Line> block;
  private final boolean opens;
  private final String current;

  /**
   * @param block the lines before the text
   * @param opens whether the text opens like a report
   * @param current title of the document that is open, null where none is
   */
  TitleSearch(TitleGrammar grammar, List<Line> block, boolean opens, String current) {
    this.grammar = grammar;
    this.block = block;
    this.opens = opens;
    this.current = current;
  }

  /** The title, if a document begins. */
  Optional<Title> run() {
    for (int i = block.size() - 1; i >= 0; i--) {
      Line line = block.get(i);
      if (line.is(Kind.SHORT) || line.is(Kind.HEADING) || line.is(Kind.DATELINE)) {
        int first = firstLine(i);
        Reading reading = first == i ? grammar.read(line) : grammar.read(block.get(first), line);
        if (accepts(first, i, reading)) {
          return isContents(i) ? slogan() : Optional.of(titled(first, i, reading.skip()));
        }
      }
    }
    return slogan();
  }

  /** Index of the line above where the two read like one title, else of the line itself. */
  private int firstLine(int i) {
    int above = above(i);
    return above >= 0
            && grammar.read(block.get(above)).claim() == Claim.NONE
            && grammar.isOneTitle(block.get(above), block.get(i))
        ? above
        : i;
  }

  private boolean accepts(int first, int last, Reading reading) {
    if (reading.claim() == Claim.NONE
        || isRunningHeader(first, last, reading.skip())
        || isWrapped(first)) {
      return false;
    }
    boolean alone =
        reading.claim() == Claim.SURE
            && (!reading.numbered() || Character.isDigit(block.get(first).text().charAt(0)));
    return current == null || alone || isConfirmed(last);
  }

  /** Whether a title is the last of a contents list, and another line stands right below it. */
  private boolean isContents(int i) {
    int above = lastIndex(i, line -> !line.is(Kind.BLANK));
    int below = i + 1;
    while (below < block.size() && block.get(below).is(Kind.BLANK)) {
      below++;
    }
    if (above < 0
        || below == block.size()
        || !block.get(below).is(Kind.SHORT)
        || grammar.read(block.get(above)).claim() == Claim.NONE) {
      return false;
    }
    String title = block.get(i).bare();
    return block.subList(0, i).stream().noneMatch(line -> line.bare().endsWith(title));
  }

  /** Whether what follows the line is what follows a title. */
  private boolean isConfirmed(int i) {
    for (Line line : block.subList(i + 1, block.size())) {
      if (line.is(Kind.SALUTATION) || line.is(Kind.DATELINE)) {
        return true;
      }
      if (line.is(Kind.HEADING)) {
        break;
      }
    }
    return opens;
  }

  /** Pages of a printed report repeat its title; nothing that opens a report follows it there. */
  private boolean isRunningHeader(int first, int last, int skip) {
    return current != null
        && current.replace(" ", "").equals(title(first, last, skip, true).text().replace(" ", ""))
        && !isConfirmed(last);
  }

  /** Whether the line goes on with the sentence of the line above. */
  private boolean isWrapped(int i) {
    if (current == null || i == 0) {
      return false;
    }
    Line above = block.get(i - 1);
    return above.is(Kind.SHORT)
        && above.bare().length() > SHORTEST_WRAPPED
        && above.bare().matches(".*[,、;].*")
        && grammar.read(above).claim() == Claim.NONE;
  }

  /** The title, or the line above where that is the title and this a subtitle. */
  private Title titled(int first, int last, int skip) {
    String text = block.get(first).text();
    int above = above(first);
    boolean subtitle = first == last && (text.startsWith("—") || text.startsWith("在"));
    return subtitle && above >= 0 && isSlogan(block.get(above))
        ? title(above, above, 0, true)
        : title(first, last, skip, true);
  }

  private boolean isSlogan(Line line) {
    return line.bare().length() >= SHORTEST_SLOGAN;
  }

  /** A title that is told only by the session, speaker and salutation that follow it. */
  private Optional<Title> slogan() {
    int salutation = lastIndex(block.size(), line -> line.is(Kind.SALUTATION));
    int heading = firstHeading();
    int end = salutation >= 0 ? salutation : heading;
    int last = lastIndex(end, line -> !isUnderTitle(line));
    if (last < 0 || !block.get(last).is(Kind.SHORT)) {
      return Optional.empty();
    }
    boolean dated = block.subList(last, end).stream().anyMatch(line -> line.is(Kind.DATELINE));
    boolean told = dated && (opens || salutation >= 0);
    if (current != null && !told) {
      return Optional.empty();
    }
    int above = above(last);
    boolean two =
        above >= 0 && last - above <= 2 && isSlogan(block.get(last)) && isSlogan(block.get(above));
    return Optional.of(title(two ? above : last, last, 0, told));
  }

  /** Whether a line may stand between a title and the text; on pages date and source do, too. */
  private boolean isUnderTitle(Line line) {
    return line.is(Kind.BLANK) || line.is(Kind.DATELINE) || current == null && line.is(Kind.NOISE);
  }

  private int firstHeading() {
    int first = 0;
    while (first < block.size() && !block.get(first).is(Kind.HEADING)) {
      first++;
    }
    return first;
  }

  /** Index of the last line before {@code end} that meets a condition; -1 where none does. */
  private int lastIndex(int end, Predicate<Line> condition) {
    int last = end - 1;
    while (last >= 0 && !condition.test(block.get(last))) {
      last--;
    }
    return last;
  }

  /** The short line right above, blank lines apart; -1 where something else stands there. */
  private int above(int i) {
    int above = lastIndex(i, line -> !line.is(Kind.BLANK));
    return above >= 0 && block.get(above).is(Kind.SHORT) ? above : -1;
  }

  private Title title(int first, int last, int skip, boolean sure) {
    String text =
        block.subList(first, last + 1).stream()
            .filter(line -> !line.is(Kind.BLANK))
            .map(Line::text)
            .collect(Collectors.joining(" "))
            .substring(skip);
    return new Title(first, last, skip, text.replaceAll(" +", " ").strip(), sure);
  }
}
