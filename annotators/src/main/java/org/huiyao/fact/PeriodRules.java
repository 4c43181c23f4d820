package org.huiyao.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.CharacterSet;

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
      Pattern.compile(
          "年?度?[市省区县州镇乡]?(?:本?级)?(?:预算|决算|财政|国民经济|环境状况|环境质量|审计)"
              + "[^,;。]*?(?<!执行)(?:报告|方案|决算|草案|议案|决议|情况)|年?度?[市省区县州镇乡]?(?:本?级)?决算");

  /** A year followed by this is an earlier count's: 由2023年的16%提高到19%. */
  private static final Pattern OF_ANOTHER = Pattern.compile("年的\\d");

  /** The year right before a count: 比2022年的371件增加27件. */
  private static final Pattern OWN_YEAR = Pattern.compile("((?:19|20)\\d\\d)年(?:的|为)$");

  /** Cues that tell nothing of what is planned. */
  private static final Set<String> PAST = Set.of("reported", "last", "before");

  /** A count of the year before, to compare with: 比上年的36件增加两成. */
  private static final Pattern COMPARED =
      Pattern.compile("(?:上一?年度?的|(?<![比较与同])上一?年度?(?:[^,;。比较]{0,10}为)?)$");

  /** What {@link #COMPARED} and {@link #OWN_YEAR} may end with. */
  private static final CharacterSet ENDS = CharacterSet.of("的度年为\n\r\u0085\u2028\u2029");

  private static final Pattern SPAN_TAIL =
      Pattern.compile("(?:年)?(?:至|到|-|—|~){1,2}((?:19|20)\\d\\d)年");
  private static final Pattern SINCE = Pattern.compile("年?[^,;。]{0,20}?(?:以来|至今|开始|起(?!草))");

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
    if (!before.isEmpty() && ENDS.contains(before.charAt(before.length() - 1))) {
      if (COMPARED.matcher(before).find()) {
        return resolve("before", timing);
      }
      Matcher own = OWN_YEAR.matcher(before);
      if (own.find()) {
        return own.group(1);
      }
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
        boolean over = modality == Modality.PLANNED || !isYetToCome(year, timing);
        if (over && year.start() > at && year.start() >= end && isTold(before, year)) {
          at = year.start();
          named = span(before, year);
          end = named.contains("/20") ? year.end() + "至2000年".length() : year.end();
        }
      }
      if (at < 0 || !named.isEmpty()) {
        String part = YearParts.in(before, at, named.isEmpty() ? byDefault : named, timing);
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

  /** Whether a year is the one planned for, in which nothing is done yet: 征集2025年民生实事. */
  private static boolean isYetToCome(Matcher year, Timing timing) {
    return year.group(2) == null
        && timing.planYear() > timing.reportYear()
        && Integer.parseInt(year.group(1)) == timing.planYear();
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
}
