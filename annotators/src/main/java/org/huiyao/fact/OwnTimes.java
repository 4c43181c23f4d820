package org.huiyao.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which times of a sentence are of the very next count alone, or of those joined to it: those
 * that modify it (2017年底的20个), that it is only compared with (较上年的36件), and parts of a year that a
 * list tells one by one (一季度9个、二季度11个).
 */
final class OwnTimes {

  /** Before a count that is only compared with. */
  static final String COMPARING = "较比与同";

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

  private final TimeSurroundings around;
  private final List<NamedTime> times;

  OwnTimes(TimeSurroundings around, List<NamedTime> times) {
    this.around = around;
    this.times = times;
  }

  /** Whether it is the time of one count that is compared with others. */
  static boolean isBefore(NamedTime time) {
    return time.year() instanceof TimeCue cue && cue.isCompared() && !time.isPart();
  }

  /** Whether a time is of the next count alone. */
  boolean contains(int index) {
    NamedTime time = times.get(index);
    if (around.next(time.end()) < 0) {
      return false;
    }
    if (around.follows(COMPARING, time)) {
      return around.leadsBy(COMPARED, time);
    }
    if (isBefore(time)) {
      return around.leadsBy(
          time.year() == TimeCue.TERM_BEFORE ? OF_TERM_BEFORE : OF_YEAR_BEFORE, time);
    }
    if (time.year() == TimeCue.LAST && !time.isPart()) {
      return around.leadsBy(NOW, time);
    }
    boolean modifies =
        around.leadsBy(OWN, time) || !around.isAtHead(time) && around.leadsBy(MODIFIES, time);
    return time.isStatedYear() && modifies || isListed(index);
  }

  /** Where the last count begins that is of such a time: 55 in 较2022年的2、14、55条. */
  int last(NamedTime time) {
    int last = around.next(time.end());
    int after = around.next(last + 1);
    while (after >= 0 && JOINED.matcher(around.sentence()).region(last, after).matches()) {
      last = after;
      after = around.next(last + 1);
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
    return time.isPart() && time.end() == around.next(time.end());
  }
}
