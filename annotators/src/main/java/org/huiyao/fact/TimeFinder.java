package org.huiyao.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.fact.NamedYear.LastYears;
import org.huiyao.fact.NamedYear.NextYears;
import org.huiyao.fact.NamedYear.Stated;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * Finds the times that a sentence names: years and months in digits, and the words of {@code
 * fact/periods.tsv}. Immutable; one instance serves any number of threads.
 */
final class TimeFinder {

  private static final String TO = "(?:至|到|-|—|~){1,2}";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String MONTH = "(1[0-2]|0?[1-9])";
  private static final String MONTHS =
      "(?:" + MONTH + "月?(?:[上中下]旬|[初底末])?" + TO + MONTH + "月|" + MONTH + "月(?!\\d{1,2}日))";
  private static final String YEARS =
      YEAR + "(?:年|(?=" + TO + "(?:19|20)\\d\\d年))(?:" + TO + YEAR + "年)?";

  /** A day, or several, that opens a clause: 2012年3月14日, */
  private static final String DAYS =
      "(?<![^,;。:])(?:"
          + YEAR
          + "年)?"
          + MONTH
          + "月\\d{1,2}日(?:"
          + TO
          + "(?:\\d{1,2}月)?\\d{1,2}日)?(?=,)";

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(?:" + DAYS + "|" + YEARS + MONTHS + "?|" + MONTHS + ")");

  /**
   * The groups of {@link #DIGITS}: year and month of days, years, the months of a year, or alone.
   */
  private static final int YEAR_OF_DAYS = 1;

  private static final int MONTH_OF_DAYS = 2;
  private static final int FIRST_YEAR = 3;
  private static final int LAST_YEAR = 4;
  private static final int MONTHS_OF_YEAR = 5;
  private static final int MONTHS_ALONE = 8;

  /** Opens the period of so many years up to the one reported on. */
  private static final String LAST_YEARS = "years_";

  /** Opens the period of so many years from the one planned for. */
  private static final String NEXT_YEARS = "next_";

  private static final char SPAN = '/';
  private static final int MONTH_LENGTH = 2;

  private static final Pattern SINCE =
      Pattern.compile("[^,;。]{0,20}?(?:以来|至今|开始)|(?:\\d{1,2}日)?起(?![草步])");

  /** Before a year and behind it where what is told began in it: 自2017年启动. */
  private static final String FROM = "自从";

  private static final Pattern BEGUN = Pattern.compile("[^,;。]{0,6}?(?:启动|实施|推行|开展|设立|创办)");

  /** Between the first and the last day of a time: 2021年3月1日起至2022年2月28日. */
  private static final Pattern TO_DAY = Pattern.compile("(?:\\d{1,2}月)?(?:\\d{1,2}日)?起?[至到]");

  /** Of each of two years: 2021年、2022年各4次. */
  private static final String EACH = "各";

  private final Lexicon<NamedTime> words;

  TimeFinder() {
    Map<String, NamedTime> named = new HashMap<>();
    for (Table.Row row : Table.load("fact/periods.tsv").rows()) {
      NamedTime time = inWords(row.get("period"));
      row.phrases().forEach(phrase -> named.put(phrase, time));
    }
    words = new Lexicon<>(named);
  }

  /** The time of a row: months, a span of years, so many years, or a cue. */
  private static NamedTime inWords(String period) {
    int span = period.indexOf(SPAN);
    if (span == MONTH_LENGTH || period.length() == MONTH_LENGTH) {
      return new NamedTime(0, 0, TimeCue.LATEST, period, 0);
    }
    return new NamedTime(0, 0, years(period, span), "", 0);
  }

  private static NamedYear years(String period, int span) {
    if (span > 0) {
      return new Stated(period.substring(0, span), period.substring(span + 1));
    }
    if (period.startsWith(LAST_YEARS)) {
      return new LastYears(Integer.parseInt(period.substring(LAST_YEARS.length())));
    }
    if (period.startsWith(NEXT_YEARS)) {
      return new NextYears(Integer.parseInt(period.substring(NEXT_YEARS.length())));
    }
    return TimeCue.of(period);
  }

  /**
   * The times that a sentence names of its counts.
   *
   * @param counts where the counts begin, offsets in the sentence
   */
  SentenceTimes find(String sentence, List<Integer> counts) {
    TimeSurroundings around = new TimeSurroundings(sentence, counts);
    List<NamedTime> found = new ArrayList<>();
    if (sentence.indexOf('年') >= 0 || sentence.indexOf('月') >= 0) {
      Matcher digits = DIGITS.matcher(sentence);
      while (digits.find()) {
        found.add(inDigits(around, digits));
      }
    }
    int stated = found.size();
    for (Lexicon.Hit<NamedTime> hit : words.longest(sentence)) {
      boolean apart =
          found.subList(0, stated).stream()
              .noneMatch(time -> time.begin() < hit.end() && hit.begin() < time.end());
      if (apart) {
        NamedTime word = hit.value();
        found.add(new NamedTime(hit.begin(), hit.end(), word.year(), word.months(), 0));
      }
    }
    found.sort(Comparator.comparingInt(NamedTime::begin));
    List<NamedTime> joined = joined(sentence, found);
    return new SentenceTimes(new TimeReach(around, joined).times(), sentence);
  }

  private static NamedTime inDigits(TimeSurroundings around, Matcher digits) {
    if (digits.group(MONTH_OF_DAYS) != null) {
      String year = digits.group(YEAR_OF_DAYS);
      return named(
          digits,
          year == null ? TimeCue.LATEST : Stated.of(year),
          twoDigits(digits.group(MONTH_OF_DAYS)));
    }
    String first = digits.group(FIRST_YEAR);
    String last = digits.group(LAST_YEAR);
    String months = months(digits, first == null ? MONTHS_ALONE : MONTHS_OF_YEAR);
    if (first == null) {
      return named(digits, TimeCue.LATEST, months);
    }
    if (last != null) {
      return named(digits, new Stated(first, last), months);
    }
    if (around.lookingAt(SINCE, digits.end())
        || around.follows(FROM, digits.start()) && around.lookingAt(BEGUN, digits.end())) {
      return named(digits, Stated.since(first), "");
    }
    // Things stand so at the end of what is named: 截至2022年10月底.
    boolean until =
        around.follows(TimeReach.UNTIL, digits.start())
            && !months.isEmpty()
            && digits.group(MONTHS_OF_YEAR) == null;
    return until ? named(digits, Stated.until(first), "") : named(digits, Stated.of(first), months);
  }

  private static NamedTime named(Matcher digits, NamedYear year, String months) {
    return new NamedTime(digits.start(), digits.end(), year, months, 0);
  }

  private static String months(Matcher digits, int group) {
    if (digits.group(group) != null) {
      return twoDigits(digits.group(group)) + "/" + twoDigits(digits.group(group + 1));
    }
    String month = digits.group(group + 2);
    return month == null ? "" : twoDigits(month);
  }

  private static String twoDigits(String month) {
    return "%02d".formatted(Integer.parseInt(month));
  }

  /** The same, each part of a year joined with the year right before it (今年 and 1至9月). */
  private static List<NamedTime> joined(String sentence, List<NamedTime> times) {
    List<NamedTime> joined = new ArrayList<>();
    for (NamedTime time : times) {
      NamedTime last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.end() == time.begin() && last.takes(time)) {
        joined.set(joined.size() - 1, last.with(time));
      } else if (last != null && (isAlsoOf(sentence, last, time) || isTo(sentence, last, time))) {
        joined.set(joined.size() - 1, last.until(time));
      } else {
        joined.add(time);
      }
    }
    return joined;
  }

  /** Whether a time goes from a day of one year to one of another. */
  private static boolean isTo(String sentence, NamedTime first, NamedTime last) {
    return first.year() instanceof Stated from
        && last.year() instanceof Stated to
        && to.isOneYear()
        && !from.first().equals(to.last())
        && TO_DAY.matcher(sentence).region(first.end(), last.begin()).matches();
  }

  /** Whether two years each have what follows. */
  private static boolean isAlsoOf(String sentence, NamedTime first, NamedTime second) {
    return first.isStatedYear()
        && second.isStatedYear()
        && first.end() + 1 == second.begin()
        && sentence.charAt(first.end()) == '、'
        && sentence.startsWith(EACH, second.end());
  }
}
