package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.fact.NamedYear.Stated;

/**
 * Tells how far the times of a sentence reach: one at the head of a clause to the end of the
 * sentence, one within a clause to its end, one that modifies a count (2017年底的20个) no further than
 * that. Times of papers, in titles, of deadlines and those only compared with are no counts'.
 */
final class TimeReach {

  private static final String CLAUSE_ENDS = ",;:。";
  private static final String PART_ENDS = ";。";

  /** Opens what is told of a part, which ends before the next one. */
  private static final String OF_THESE = "其中";

  /** Before a month until whose end things stand so: no time of theirs. */
  private static final String UNTIL = "至止到";

  private static final String HEADS = ",;:。(—\n";

  /** Before a count that is only compared with. */
  private static final String COMPARING = "较比与同";

  /** May stand before a time at the head of its clause. */
  private static final Pattern HEAD_WORDS =
      Pattern.compile("(?:其中|并|又|已|拟|将|计划|预计|力争|确保|早|就|仅|只|特别是|尤其是|截至|截止|到|至|在|于|了)*$");

  private static final int LONGEST_HEAD = 8;

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

  /** Stands between a year and the one count that it modifies. */
  private static final Pattern OWN = Pattern.compile("[底末初]?(?:[的为](?:每人)?|[只仅]?有|仅为)");

  /** The same where the year does not stand at the head of its clause: 对2020年建成的26.5万亩. */
  private static final Pattern MODIFIES = Pattern.compile("[^,;。()]*的");

  /** Between what is so now and the count that grew to it: 增加到目前的72个. */
  private static final Pattern NOW = Pattern.compile("的");

  /** A count up to one that shares its time and its unit: 2、 of 较2022年的2、14条. */
  private static final Pattern JOINED = Pattern.compile("[\\d.万余多]+[、和与]");

  /** And between a time to compare with and its count. */
  private static final Pattern COMPARED = Pattern.compile("[底末初度]?[的为](?:每人)?");

  /** And between words for the term or the year before and the count that is compared with. */
  private static final Pattern OF_TERM_BEFORE = Pattern.compile("的?");

  private static final Pattern OF_YEAR_BEFORE = Pattern.compile("度?(?:[^,;。比较]{0,10}[的为](?:每人)?)?");

  /** Behind a time that ends a stretch: 2022年上半年前. */
  private static final Pattern BY = Pattern.compile("[底末]?(?:之|以)?前(?!后)");

  private final String sentence;
  private final List<NamedTime> times;
  private final List<Integer> counts;

  /**
   * @param times what a sentence names, in order
   * @param counts where its counts begin
   */
  TimeReach(String sentence, List<NamedTime> times, List<Integer> counts) {
    this.sentence = sentence;
    this.times = times;
    this.counts = counts;
  }

  /** The times with their reach, in order, those left out that are no counts'. */
  List<NamedTime> times() {
    List<NamedTime> kept = new ArrayList<>(times.size());
    for (int i = 0; i < times.size(); i++) {
      NamedTime time = times.get(i);
      if (isOfOne(i)) {
        kept.add(time.upTo(lastJoined(next(time.end())) + 1));
      } else if (!isOfNone(time)) {
        kept.add(time.upTo(reach(time)));
      }
    }
    return kept;
  }

  /** Whether no count is of this time. */
  private boolean isOfNone(NamedTime time) {
    return isCompared(time)
        || sentence.lastIndexOf('《', time.begin()) > sentence.lastIndexOf('》', time.begin())
        || isOfPaper(time)
        || time.isMonth() && !isStated(time) && !isWhen(time);
  }

  private boolean isOfPaper(NamedTime time) {
    return (time.isPart() || time.isStatedYear())
        && lookingAt(time.isPart() ? PAPER_OF_PART : PAPER, time.end());
  }

  /** Whether a month without its year says when something was done. */
  private boolean isWhen(NamedTime time) {
    return isAtHead(time)
        && !follows(UNTIL, time)
        && !lookingAt(DEADLINE, time.end())
        && !lookingAt(AND_MONTH, time.end());
  }

  /** Whether a time, or what stands at it, is only compared with. */
  private boolean isCompared(NamedTime time) {
    return follows(COMPARING, time) || isBefore(time);
  }

  private static boolean isBefore(NamedTime time) {
    return time.year() instanceof TimeCue cue && cue.isCompared() && !time.isPart();
  }

  /** Whether a time is of the next count alone. */
  private boolean isOfOne(int index) {
    NamedTime time = times.get(index);
    if (next(time.end()) < 0) {
      return false;
    }
    if (follows(COMPARING, time)) {
      return leadsBy(COMPARED, time);
    }
    if (isBefore(time)) {
      return leadsBy(time.year() == TimeCue.TERM_BEFORE ? OF_TERM_BEFORE : OF_YEAR_BEFORE, time);
    }
    if (time.year() == TimeCue.LAST && !time.isPart()) {
      return leadsBy(NOW, time);
    }
    boolean modifies = leadsBy(OWN, time) || !isAtHead(time) && leadsBy(MODIFIES, time);
    return time.isStatedYear() && modifies && !isOfPaper(time) || isListed(index);
  }

  /** The last of the counts that are joined to one: 55 in 较2022年的2、14、55条. */
  private int lastJoined(int count) {
    int last = count;
    int after = next(last + 1);
    while (after >= 0 && JOINED.matcher(sentence).region(last, after).matches()) {
      last = after;
      after = next(last + 1);
    }
    return last;
  }

  /** Whether a part of a year has a count of its own in a list: 一季度9个、二季度11个. */
  private boolean isListed(int index) {
    return isRightBefore(index) && (isRightBefore(index - 1) || isRightBefore(index + 1));
  }

  private boolean isRightBefore(int index) {
    if (index < 0 || index >= times.size()) {
      return false;
    }
    NamedTime time = times.get(index);
    return time.isPart() && time.end() == next(time.end());
  }

  private int reach(NamedTime time) {
    int at = time.begin();
    if (sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at)
        && sentence.indexOf(')', at) >= 0) {
      return sentence.indexOf(')', at);
    }
    boolean far = isWord(time) || isLong(time) || isAtHead(time);
    if (!far || lookingAt(BY, time.end())) {
      return end(time, CLAUSE_ENDS);
    }
    return time.isPart() || sentence.startsWith(OF_THESE, head(at))
        ? end(time, PART_ENDS)
        : sentence.length();
  }

  private int end(NamedTime time, String marks) {
    int end = time.end();
    while (end < sentence.length() && marks.indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean isAtHead(NamedTime time) {
    int head = head(time.begin());
    return head == 0 || HEADS.indexOf(sentence.charAt(head - 1)) >= 0;
  }

  /** Where the words begin that may stand before a time at the head of a clause. */
  private int head(int begin) {
    int from = Math.max(0, begin - LONGEST_HEAD);
    Matcher words = HEAD_WORDS.matcher(sentence).region(from, begin);
    return words.find() ? words.start() : begin;
  }

  /** Where the next count begins, negative where there is none. */
  private int next(int from) {
    for (int begin : counts) {
      if (begin >= from) {
        return begin;
      }
    }
    return -1;
  }

  private boolean follows(String characters, NamedTime time) {
    return time.begin() > 0 && characters.indexOf(sentence.charAt(time.begin() - 1)) >= 0;
  }

  /** Whether a pattern is all that stands between a time and the next count. */
  private boolean leadsBy(Pattern pattern, NamedTime time) {
    return pattern.matcher(sentence).region(time.end(), next(time.end())).matches();
  }

  private boolean lookingAt(Pattern pattern, int begin) {
    return pattern.matcher(sentence).region(begin, sentence.length()).lookingAt();
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
