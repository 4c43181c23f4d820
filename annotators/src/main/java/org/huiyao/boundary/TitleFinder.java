package org.huiyao.boundary;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyao.boundary.Line.Kind;
import org.huiyao.boundary.TitleGrammar.Claim;
import org.huiyao.boundary.TitleGrammar.Reading;
import org.huiyao.table.Table;

/** Finds the title of a document among the lines that stand between two stretches of text. */
final class TitleFinder {

  private static final int OPENING_LENGTH = 80;

  /** Slogans are at least this long; shorter lines of a page are its navigation. */
  private static final int SHORTEST_SLOGAN = 6;

  /** A title's second line, which tells nothing without the first. */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?:(?:常务委员会|常委会|主席团|委员会|代表大会)?.{0,12}(?:工作)?的?报告|(?:执行|完成|落实).*报告|.{0,12}(?:草案|情况)的报告)(?:\\(.*\\))?");

  /** A title's first line, which promises a second. */
  private static final Pattern PROMISE =
      Pattern.compile(
          ".*(?:委员会|代表大会|政治协商会议|人民政府|法院|检察院|人大|政协|常委会|[省市县区州盟旗镇乡]|20\\d\\d年度?|的|和|与|及)|.*关于.*");

  private final TitleGrammar grammar = new TitleGrammar();
  private final Pattern openings =
      Pattern.compile(
          Table.load("boundary/openings.tsv").rows().stream()
              .map(row -> row.get("pattern"))
              .collect(Collectors.joining("|")));

  /**
   * Looks for a title.
   *
   * @param block the lines before {@code body}, back to the last running text
   * @param body the running text's first line
   * @param current title of the document that is open, null where none is
   */
  Optional<Title> find(List<Line> block, Line body, String current) {
    String opening = body.bare().substring(0, Math.min(OPENING_LENGTH, body.bare().length()));
    return new Search(block, openings.matcher(opening).find(), current).run();
  }

  /** One search. */
  private final class Search {

    private final List<Line> block;
    private final boolean opens;
    private final String current;

    Search(List<Line> block, boolean opens, String current) {
      this.block = block;
      this.opens = opens;
      this.current = current;
    }

    Optional<Title> run() {
      for (int i = block.size() - 1; i >= 0; i--) {
        Line line = block.get(i);
        if (line.is(Kind.SHORT) || line.is(Kind.HEADING) || line.is(Kind.DATELINE)) {
          Reading reading = grammar.read(line);
          if (accepts(i, reading)) {
            return Optional.of(extended(i, reading.skip()));
          }
        }
      }
      return slogan();
    }

    private boolean accepts(int i, Reading reading) {
      if (reading.claim() == Claim.NONE || isRunningHeader(i, reading.skip()) || isWrapped(i)) {
        return false;
      }
      boolean confirmed = current == null || isConfirmed(i);
      return confirmed
          || reading.claim() == Claim.SURE
              && (!reading.numbered() || Character.isDigit(block.get(i).text().charAt(0)));
    }

    /** Whether what follows the line is what follows a title. */
    private boolean isConfirmed(int i) {
      for (Line line : block.subList(i + 1, block.size())) {
        if (line.is(Kind.SALUTATION) || line.is(Kind.DATELINE)) {
          return true;
        }
        if (line.is(Kind.HEADING)) {
          return false;
        }
      }
      return opens;
    }

    /** Pages of a printed report repeat its title; nothing that opens a report follows it there. */
    private boolean isRunningHeader(int i, int skip) {
      return current != null
          && current.replace(" ", "").equals(block.get(i).text().substring(skip).replace(" ", ""))
          && !isConfirmed(i);
    }

    /** Whether the line goes on with the sentence of the line above. */
    private boolean isWrapped(int i) {
      if (current == null || i == 0) {
        return false;
      }
      Line above = block.get(i - 1);
      return above.is(Kind.SHORT)
          && above.bare().length() > 20
          && above.bare().matches(".*[,、;].*")
          && grammar.read(above).claim() == Claim.NONE;
    }

    /** The title with the lines that belong to it, above and below. */
    private Title extended(int i, int skip) {
      Line line = block.get(i);
      String rest = line.text().substring(skip);
      int first = i;
      int above = above(i);
      if (above >= 0 && skip == 0) {
        Reading reading = grammar.read(block.get(above));
        boolean subtitle = line.text().startsWith("—") || line.text().startsWith("在");
        boolean promised = PROMISE.matcher(block.get(above).bare()).matches();
        if (reading.claim() == Claim.NONE && subtitle && isSlogan(block.get(above))) {
          return title(above, above, 0, true);
        }
        if (reading.claim() == Claim.NONE
            && promised
            && FRAGMENT.matcher(rest.replace(" ", "")).matches()) {
          first = above;
          skip = reading.skip();
        }
      }
      return title(first, i, skip, true);
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
          above >= 0
              && last - above <= 2
              && isSlogan(block.get(last))
              && isSlogan(block.get(above));
      return Optional.of(title(two ? above : last, last, 0, told));
    }

    /** Whether a line may stand between a title and the text; on pages date and source do, too. */
    private boolean isUnderTitle(Line line) {
      return line.is(Kind.BLANK)
          || line.is(Kind.DATELINE)
          || current == null && line.is(Kind.NOISE);
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
}
