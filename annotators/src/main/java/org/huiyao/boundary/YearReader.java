package org.huiyao.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.Characters;
import org.huiyao.text.GuardedPattern;

/** Tells which year a document reports on and which it plans for. */
final class YearReader {

  /** The years of a document; 0 where unknown. */
  record Years(int report, int plan, boolean term) {}

  private static final int LONGEST_HEADING = 40;

  /** How far behind a year 将 (will) may stand. */
  private static final int AHEAD = 20;

  /** Until this month a report is on the year before. */
  private static final int LAST_MONTH_OF_REPORTS_ON_LAST_YEAR = 6;

  /** A year that reports are about, in digits. */
  static final String YEAR = "(?:19[89]|20\\d)\\d";

  private static final GuardedPattern OPENING_YEAR =
      new GuardedPattern("(?:各位(?:代表|委员)[,:!])?(?:刚刚?过去的|过去的)?(" + YEAR + ")年?[,是的全市县区以]");

  /** How {@link #OPENING_YEAR} begins. */
  private static final CharacterSet OPENINGS = CharacterSet.of(OPENING_YEAR.beginnings());

  /** How many words look back on the term where a whole report does. */
  private static final int TERM_WORDS = 2;

  /** The session of a new congress, to which the one before it reports on its term. */
  private static final Pattern FIRST_SESSION = Pattern.compile("(?<!十)一次会议$");

  /** Which congress it is: 第十八届. */
  private static final Pattern CONGRESS = Pattern.compile("[0-9一二三四五六七八九十]+(?=届)");

  /** What a report is titled that is on the session it is given to: 提案审查情况的报告. */
  private static final String ON_ITS_SESSION = "审查情况";

  private final Lexicon<String> termWords;
  private final YearMentions mentions = new YearMentions();

  private record Row(String tells, GuardedPattern pattern) {}

  private final List<Row> rows = new ArrayList<>();

  YearReader() {
    Map<String, String> words = new HashMap<>();
    Table.load("boundary/term-words.tsv")
        .rows()
        .forEach(row -> words.put(row.get("word"), row.get("word")));
    termWords = new Lexicon<>(words);
    for (Table.Row row : Table.load("boundary/year-lines.tsv").rows()) {
      rows.add(new Row(row.get("tells"), new GuardedPattern(row.get("pattern"))));
    }
  }

  /**
   * Reads the years.
   *
   * @param lines the folded lines of the document, title first, without blanks in them
   * @param date ISO date of the report, null where unknown
   * @param session the session it is given to, null where unknown
   */
  Years read(List<String> lines, String date, String session) {
    int report = 0;
    int plan = 0;
    boolean term = false;
    List<Integer> openings = new ArrayList<>();
    for (String line : lines) {
      Matcher opening = opening(line);
      if (opening != null) {
        int year = Integer.parseInt(opening.group(1));
        boolean ahead = openings.isEmpty() && isAhead(line, opening.end());
        plan = ahead && plan == 0 ? year : plan;
        openings.add(year);
      }
      if (line.length() > LONGEST_HEADING) {
        continue;
      }
      Characters characters = Characters.of(line);
      for (Row row : rows) {
        Matcher matcher = row.pattern().pattern().matcher(line);
        if (row.pattern().mayMatch(characters) && matcher.find()) {
          switch (row.tells()) {
            case "plan" -> {
              int year = Integer.parseInt(matcher.group(1));
              plan = plan == 0 && !isPast(year, date) ? year : plan;
            }
            case "report" -> {
              int year = Integer.parseInt(matcher.group(1));
              boolean ahead = term || isYetToCome(year, date);
              plan = ahead && plan == 0 ? year : plan;
              report = !ahead && report == 0 ? year : report;
            }
            default -> term = true;
          }
        }
      }
    }
    boolean first = session != null && FIRST_SESSION.matcher(session).find();
    boolean outgoing = first && openings.isEmpty() && isOutgoing(lines.get(0), session);
    boolean isTerm = term || report == 0 && (outgoing || looksBack(lines, first ? 1 : TERM_WORDS));
    if (report == 0 && plan == 0 && openings.isEmpty() && date == null) {
      report = mentions.year(lines).orElse(0);
    }
    if (report == 0 && date != null && lines.get(0).contains(ON_ITS_SESSION)) {
      report = yearOf(date);
    }
    return completed(report, plan, isTerm, openings, date);
  }

  /**
   * Whether a report given early in a year cannot look back on it: 2022年主要工作 in one of January
   * 2022.
   */
  private static boolean isYetToCome(int year, String date) {
    return date != null && year == yearOf(date) && isEarly(date);
  }

  /** Whether a report can no longer plan for a year: 2020年以来工作和今后安排 in one of 2021. */
  private static boolean isPast(int year, String date) {
    return date != null && year < yearOf(date);
  }

  private static int yearOf(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private static boolean isEarly(String date) {
    return Integer.parseInt(date.substring(5, 7)) <= LAST_MONTH_OF_REPORTS_ON_LAST_YEAR;
  }

  /** The year that a line opens with; null where it opens with something else. */
  private static Matcher opening(String line) {
    if (line.isEmpty() || !OPENINGS.contains(line.charAt(0))) {
      return null;
    }
    Matcher opening = OPENING_YEAR.pattern().matcher(line);
    return opening.lookingAt() ? opening : null;
  }

  /** Whether a report is titled as one of another congress than that of its session. */
  private static boolean isOutgoing(String title, String session) {
    Matcher reporting = CONGRESS.matcher(title);
    Matcher meeting = CONGRESS.matcher(session);
    return reporting.find() && meeting.find() && !reporting.group().equals(meeting.group());
  }

  /** Whether so many words on the term stand in the document, the first before any opening year. */
  private boolean looksBack(List<String> lines, int least) {
    int words = 0;
    for (String line : lines) {
      if (words == 0 && opening(line) != null) {
        return false;
      }
      words += termWords.longest(line).size();
      if (words >= least) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of what will be done. */
  private static boolean isAhead(String line, int begin) {
    return line.substring(begin, Math.min(begin + AHEAD, line.length())).contains("将");
  }

  private static Years completed(
      int headedReport, int headedPlan, boolean term, List<Integer> openings, String date) {
    int report = headedReport;
    int plan = headedPlan > headedReport ? headedPlan : 0;
    if (report == 0 && plan == 0 && date != null) {
      int year = yearOf(date);
      report = isEarly(date) ? year - 1 : year;
    }
    if (report == 0 && plan == 0 && !openings.isEmpty()) {
      int latest = openings.stream().mapToInt(Integer::intValue).max().getAsInt();
      boolean planned = latest > openings.get(0) || term;
      report = planned ? latest - 1 : latest;
    }
    if (report == 0 && plan > 0) {
      report = plan - 1;
    }
    return new Years(report, report > 0 && plan == 0 ? report + 1 : plan, term);
  }
}
