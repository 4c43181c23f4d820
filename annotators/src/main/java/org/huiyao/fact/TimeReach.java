package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyao.fact.NamedYear.Stated;

/**
 * Tells how far the times of a sentence reach: one at the head of a clause to the end of the
 * sentence, one within a clause to its end, {@link OwnTimes} no further than their count. Times of
 * papers, in titles, of deadlines and those only compared with are no counts'.
 */
final class TimeReach {

  private static final String CLAUSE_ENDS = ",;:。";
  private static final String PART_ENDS = ";。";

  /** Opens what is told of a part, which ends before the next one. */
  static final String OF_THESE = "其中";

  /** Before a month until whose end things stand so: no time of theirs. */
  static final String UNTIL = "至止到";

  /** A year followed by this is a paper's, not the count's: 2022年市级决算. */
  private static final Pattern PAPER =
      Pattern.compile(
          "度?[市省区县州镇乡]?(?:本?级)?(?:预算|决算|财政|国民经济|环境状况|环境质量|审计)"
              + "[^,;。]*?(?<!执行)(?:报告|方案|决算|草案|议案|决议|情况)|度?[市省区县州镇乡]?(?:本?级)?决算");

  /** And a part of a year followed by this: 上半年经济运行情况报告. */
  private static final Pattern PAPER_OF_PART = Pattern.compile("(?:国民)?经济|预算|计划|财政|工作情况|工作报告");

  /** A month followed by this is a deadline, or the begin of a span of days. */
  private static final Pattern DEADLINE = Pattern.compile("(?:份|中旬|[上下]旬|[初底末])?+[前至到以\\d—~-]");

  /** Behind a month that is not the only one: 4月、9月. */
  private static final Pattern AND_MONTH = Pattern.compile("份?[、和与及]\\d{1,2}月");

  /** Behind a time that ends a stretch: 2022年上半年前. */
  private static final Pattern BY = Pattern.compile("[底末]?(?:之|以)?前(?!后)");

  /** A year followed by this only tells of which age the things are: 2012年以前制定的165部. */
  private static final Pattern MADE_BEFORE = Pattern.compile("[底末]?(?:以前|之前)[^,;。\\d]{1,8}的");

  /** The same behind {@link #TREATED}: 对2012年以来未作修改的68件. */
  private static final Pattern MADE_SINCE =
      Pattern.compile(
          "[^,;。]{0,4}?(?:以来|以后)[^,;。\\d]{0,8}(?:未|没|现行|有效|制定|公布|颁布|施行|出台)[^,;。\\d]{0,8}的");

  private static final String TREATED = "对将把就";

  private final TimeSurroundings around;
  private final List<NamedTime> times;
  private final OwnTimes own;

  /**
   * @param times what a sentence names, in order
   */
  TimeReach(TimeSurroundings around, List<NamedTime> times) {
    this.around = around;
    this.times = times;
    own = new OwnTimes(around, times);
  }

  /** The times with their reach, in order, those left out that are no counts'. */
  List<NamedTime> times() {
    List<NamedTime> kept = new ArrayList<>(times.size());
    for (int i = 0; i < times.size(); i++) {
      NamedTime time = times.get(i);
      if (own.contains(i) && !isOfPaper(time) && !isOfAge(time)) {
        kept.add(time.upTo(own.last(time) + 1));
      } else if (!isOfNone(time)) {
        kept.add(time.upTo(reach(time)));
      }
    }
    return kept;
  }

  /** Whether no count is of this time. */
  private boolean isOfNone(NamedTime time) {
    return isCompared(time)
        || around.sentence().lastIndexOf('《', time.begin())
            > around.sentence().lastIndexOf('》', time.begin())
        || isOfPaper(time)
        || isOfAge(time)
        || time.isMonth() && !isStated(time) && !isWhen(time);
  }

  private boolean isOfPaper(NamedTime time) {
    return (time.isPart() || time.isStatedYear())
        && around.lookingAt(time.isPart() ? PAPER_OF_PART : PAPER, time.end());
  }

  /** Whether it only tells since or until when the things counted have been there. */
  private boolean isOfAge(NamedTime time) {
    return isStated(time)
        && (around.lookingAt(MADE_BEFORE, time.end())
            || around.follows(TREATED, time) && around.lookingAt(MADE_SINCE, time.end()));
  }

  /** Whether a month without its year says when something was done. */
  private boolean isWhen(NamedTime time) {
    return around.isAtHead(time)
        && !around.follows(UNTIL, time)
        && !around.lookingAt(DEADLINE, time.end())
        && !around.lookingAt(AND_MONTH, time.end());
  }

  /** Whether a time, or what stands at it, is only compared with. */
  private boolean isCompared(NamedTime time) {
    return around.follows(OwnTimes.COMPARING, time) || OwnTimes.isBefore(time);
  }

  private int reach(NamedTime time) {
    int at = time.begin();
    if (around.sentence().lastIndexOf('(', at) > around.sentence().lastIndexOf(')', at)
        && around.sentence().indexOf(')', at) >= 0) {
      return around.sentence().indexOf(')', at);
    }
    boolean far = isWord(time) || isLong(time) || around.isAtHead(time);
    if (!far || around.lookingAt(BY, time.end())) {
      return end(time, CLAUSE_ENDS);
    }
    return time.isPart() || around.sentence().startsWith(OF_THESE, around.head(at))
        ? end(time, PART_ENDS)
        : around.sentence().length();
  }

  private int end(NamedTime time, String marks) {
    int end = time.end();
    while (end < around.sentence().length() && marks.indexOf(around.sentence().charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isStated(NamedTime time) {
    return time.year() instanceof Stated;
  }

  /** Whether it is a year, or years, in words. */
  private static boolean isWord(NamedTime time) {
    return !isStated(time) && !time.isPart();
  }

  /** Whether it is more than a year, which is no count's alone. */
  private static boolean isLong(NamedTime time) {
    return time.year() instanceof Stated stated && !stated.isOneYear();
  }
}
