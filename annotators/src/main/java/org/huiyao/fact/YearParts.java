package org.huiyao.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the part of a year that a text names: 上半年, 1至9月, 7月. */
final class YearParts {

  /** A part of a year followed by this is a paper's: 上半年经济运行情况报告. */
  private static final Pattern OF_PAPERS = Pattern.compile("(?:国民)?经济|预算|计划|财政|工作情况|工作报告");

  /** A month without its year at the head of a clause: 7月,…, but not 6月底前. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![^,;。:])(?:在|于)?(今年|去年|当年|同年)?(\\d{1,2})月(?:份|中旬|[上下]旬|[初底末])?+(?![前至到以\\d—~-])");

  /** Behind these a part of a year named before is over. */
  private static final List<String> WHOLE = List.of("全年", "年内", "年底", "年末");

  private static final int WHOLE_LENGTH = 2;

  /** Until this month 今年 is the year in which the report is given. */
  private static final int LAST_MONTH_OF_SESSIONS = 3;

  private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?(?:至|到|-|—|~)(\\d{1,2})月");

  /** A part of a year and the span of its months. */
  private record Part(String word, String months) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("上半年", "-01/%s-06"),
          new Part("下半年", "-07/%s-12"),
          new Part("一季度", "-01/%s-03"),
          new Part("前三季度", "-01/%s-09"));

  private YearParts() {}

  /**
   * The part of a year that a text names, the last of several.
   *
   * @param from where the year is named, which its part follows; negative where it is not
   */
  static String in(String text, int from, String year, Timing timing) {
    if (year.length() != 4 || !Character.isDigit(year.charAt(0))) {
      return "";
    }
    int whole = -1;
    for (String word : WHOLE) {
      whole = Math.max(whole, text.lastIndexOf(word));
    }
    if (whole > from) {
      return in(text.substring(whole + WHOLE_LENGTH), -1, year, timing);
    }
    Matcher months = MONTHS.matcher(text);
    int at = months.find(Math.max(0, from)) ? months.start() : from;
    String part = at == from ? month(text, from, year, timing) : span(months, year);
    for (Part named : PARTS) {
      int last = text.lastIndexOf(named.word());
      if (last > at && !isOfPaper(text, last + named.word().length())) {
        at = last;
        part = year + named.months().formatted(year);
      }
    }
    return part;
  }

  private static boolean isOfPaper(String text, int at) {
    return OF_PAPERS.matcher(text).region(at, text.length()).lookingAt();
  }

  private static String span(Matcher months, String year) {
    int first = Integer.parseInt(months.group(1));
    int last = Integer.parseInt(months.group(2));
    return "%s-%02d/%s-%02d".formatted(year, first, year, last);
  }

  private static String month(String text, int from, String year, Timing timing) {
    Matcher month = MONTH.matcher(text);
    String found = "";
    while (month.find()) {
      if (month.start() >= from) {
        int number = Integer.parseInt(month.group(2));
        boolean given = "今年".equals(month.group(1)) && number <= LAST_MONTH_OF_SESSIONS;
        String of = given && timing.planYear() > 0 ? Timing.year(timing.planYear()) : year;
        found = "%s-%02d".formatted(of, number);
      }
    }
    return found;
  }
}
