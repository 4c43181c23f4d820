package org.huiyao.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * Tells the time a count covers by the years and months of its sentence and the cues of {@code
 * fact/periods.tsv}.
 */
final class PeriodRules {

  /** A year, but none that a count is only compared with: 较2018年增长. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d较比与同])((?:19|20)\\d\\d)(?:年(?:(\\d{1,2})月(?!\\d{1,2}日))?|(?=[-—~至到]{1,2}(?:19|20)\\d\\d年))");

  /** A year followed by this is a paper's, not the count's: 2022年市级决算. */
  private static final Pattern PAPER =
      Pattern.compile("年?度?[市省区县州镇乡]?(?:本?级)?(?:预算|决算|财政|国民经济|环境状况|环境质量|审计)");

  /** A part of a year followed by this is a paper's: 上半年经济运行情况报告. */
  private static final Pattern OF_PAPERS = Pattern.compile("(?:国民)?经济|预算|计划|财政");

  /** A year followed by this is an earlier count's: 由2023年的16%提高到19%. */
  private static final Pattern OF_ANOTHER = Pattern.compile("年的\\d");

  /** Cues that tell nothing of what is planned. */
  private static final Set<String> PAST = Set.of("reported", "last", "before");

  /** A month without its year at the head of a clause: 7月,…, but not 6月底前. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![^,;。:])(?:在|于)?(今年|去年|当年|同年)?(\\d{1,2})月(?:份|中旬|[上下]旬|[初底末])?+(?![前至到以\\d—~-])");

  /** A count of the year before, to compare with: 比上年的36件增加两成. */
  private static final Pattern COMPARED =
      Pattern.compile("(?:上一?年度?的|(?<![比较与同])上一?年度?(?:[^,;。比较]{0,10}为)?)$");

  /** Until this month 今年 is the year in which the report is given. */
  private static final int LAST_MONTH_OF_SESSIONS = 3;

  private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?(?:至|到|-|—|~)(\\d{1,2})月");
  private static final Pattern SPAN_TAIL =
      Pattern.compile("(?:年)?(?:至|到|-|—|~){1,2}((?:19|20)\\d\\d)年");
  private static final Pattern SINCE = Pattern.compile("年?[^,;。]{0,20}?(?:以来|至今|开始|起(?!草))");

  /** A part of a year and the span of its months. */
  private record Part(String word, String months) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("上半年", "-01/%s-06"),
          new Part("下半年", "-07/%s-12"),
          new Part("一季度", "-01/%s-03"),
          new Part("前三季度", "-01/%s-09"));

  private final Lexicon<String> cues;

  PeriodRules() {
    Map<String, String> words = new HashMap<>();
    Table.load("fact/periods.tsv")
        .rows()
        .forEach(row -> words.put(row.get("word"), row.get("period")));
    cues = new Lexicon<>(words);
  }

  /**
   * The period as the record contract writes it, empty where nothing tells.
   *
   * @param before the sentence up to the count
   * @param timing the time the stretch covers by itself
   * @param modality whether the count is done or planned
   */
  String decide(String before, Timing timing, Modality modality) {
    if (COMPARED.matcher(before).find()) {
      return resolve("before", timing);
    }
    String byDefault = timing.period(modality);
    String named = "";
    int at = -1;
    List<Lexicon.Hit<String>> hits = cues.longest(before);
    if (modality == Modality.PLANNED) {
      hits.removeIf(hit -> PAST.contains(hit.value()));
    }
    if (!hits.isEmpty()) {
      Lexicon.Hit<String> last = hits.get(hits.size() - 1);
      at = last.begin();
      named = resolve(last.value(), timing);
    }
    if (before.indexOf('年') >= 0 || before.indexOf('月') >= 0) {
      Matcher year = YEAR.matcher(before);
      int end = 0;
      while (year.find()) {
        if (year.start() > at && year.start() >= end && isTold(before, year)) {
          at = year.start();
          named = span(before, year);
          end = named.contains("/20") ? year.end() + "至2000年".length() : year.end();
        }
      }
      if (at < 0 || !named.isEmpty()) {
        String part = partOfYear(before, at, named.isEmpty() ? byDefault : named, timing);
        return part.isEmpty() ? named.isEmpty() ? byDefault : named : part;
      }
    }
    return named.isEmpty() ? byDefault : named;
  }

  /** Whether a year says when something happened: it stands in no title and is no paper's. */
  private static boolean isTold(String text, Matcher year) {
    boolean titled = text.lastIndexOf('《', year.start()) > text.lastIndexOf('》', year.start());
    int digits = year.end(1);
    boolean others = OF_ANOTHER.matcher(text).region(digits, text.length()).lookingAt();
    return !titled && !others && !PAPER.matcher(text).region(digits, text.length()).lookingAt();
  }

  private static String resolve(String cue, Timing timing) {
    return switch (cue) {
      case "term" -> "term";
      case "reported" -> timing.termReport() ? "term" : Timing.year(timing.reportYear());
      case "last" -> Timing.year(timing.reportYear());
      case "before" -> Timing.year(Math.max(0, timing.reportYear() - 1));
      case "planned" -> Timing.year(timing.planYear());
      default -> throw new IllegalArgumentException("no such period: " + cue);
    };
  }

  private static String span(String text, Matcher year) {
    String rest = text.substring(year.end() - (text.charAt(year.end() - 1) == '年' ? 1 : 0));
    Matcher until = SPAN_TAIL.matcher(rest);
    if (until.lookingAt()) {
      return year.group(1) + "/" + until.group(1);
    }
    Matcher since = SINCE.matcher(rest);
    if (since.lookingAt()) {
      return year.group(1) + "/";
    }
    return year.group(2) == null
        ? year.group(1)
        : "%s-%02d".formatted(year.group(1), Integer.parseInt(year.group(2)));
  }

  /**
   * The part of a year that a text names, the last of several.
   *
   * @param from where the year is named, which its part follows; negative where it is not
   */
  private static String partOfYear(String text, int from, String year, Timing timing) {
    if (year.length() != 4 || !Character.isDigit(year.charAt(0))) {
      return "";
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
