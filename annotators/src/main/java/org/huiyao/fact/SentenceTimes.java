package org.huiyao.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The times that a sentence names, in order, and which counts they govern. Offsets are the
 * sentence's.
 */
record SentenceTimes(List<NamedTime> times, String sentence) {

  private static final String CLAUSE_ENDS = ",;。、";

  /** Puts something off. */
  private static final Pattern DEFERRED = Pattern.compile("(?:列入|转入|纳入|结转|留待|延期|延至|推迟|顺延)[至到在]?$");

  /** Behind 今年 tells that it is yet to be done. */
  private static final Pattern GOES_ON = Pattern.compile("[^,;。]{0,6}?(?:继续|续建|计划|推进|完成|解决)");

  /** Years in a term of office. */
  private static final int TERM_YEARS = 5;

  /** Until this month 今年 is the year in which the report is given. */
  private static final String LAST_MONTH_OF_SESSIONS = "03";

  /**
   * The period of a count as the record contract writes it, empty where nothing tells.
   *
   * @param at where the count's numeral begins
   * @param end where it ends
   * @param timing the time the stretch covers by itself
   */
  String period(int at, int end, Timing timing, Modality modality) {
    int governing = governing(at, times.size(), timing, modality);
    if (governing < 0 && modality == Modality.PLANNED) {
      governing = following(end, timing);
    }
    String period = governing < 0 ? "" : resolve(governing, timing, modality);
    return period.isEmpty() ? timing.period(modality) : period;
  }

  /** Whether a year in digits before the one planned for is that of a count. */
  boolean isPast(int at, Timing timing) {
    int governing = governing(at, times.size(), timing, Modality.DONE);
    return governing >= 0
        && times.get(governing).year() instanceof NamedYear.Stated stated
        && stated.isOneYear()
        && Integer.parseInt(stated.last()) <= timing.reportYear();
  }

  /** Whether it tells from its first word on what is yet to come: 2023年,全区将推选120名代表. */
  boolean opensWithPlan(Timing timing) {
    return !times.isEmpty()
        && times.get(0).begin() == 0
        && !times.get(0).isPart()
        && times.get(0).isStatedPlanYear(timing);
  }

  /**
   * The last of the first times that governs what begins at an offset, negative where none does.
   */
  private int governing(int at, int first, Timing timing, Modality modality) {
    for (int i = first - 1; i >= 0; i--) {
      NamedTime time = times.get(i);
      if (time.begin() < at && at < time.reach() && time.tells(timing, modality)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A year or a part of it behind a count in its clause (其余9个上半年接入, 8个列入今年计划), negative where there
   * is none.
   */
  private int following(int end, Timing timing) {
    for (int i = 0; i < times.size(); i++) {
      NamedTime time = times.get(i);
      if (time.begin() >= end && (time.isPart() || time.isToCome(timing))) {
        boolean apart =
            sentence
                .substring(end, time.begin())
                .chars()
                .anyMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
        return apart ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a count is put off to the year planned for: 其余3件转入2022年继续办理. */
  boolean isDeferred(int end, Timing timing) {
    int later = following(end, timing);
    if (later < 0 || !times.get(later).isToCome(timing)) {
      return false;
    }
    NamedTime time = times.get(later);
    boolean stated = time.year() instanceof NamedYear.Stated;
    return DEFERRED.matcher(sentence).region(end, time.begin()).find()
        && (stated || GOES_ON.matcher(sentence).region(time.end(), sentence.length()).lookingAt());
  }

  private String resolve(int index, Timing timing, Modality modality) {
    NamedTime time = times.get(index);
    String year = year(index, timing, modality);
    if (!time.isPart()) {
      return year;
    }
    if (!isOneYear(year)) {
      return "";
    }
    if (time.year() == TimeCue.THIS
        && time.lastMonth().compareTo(LAST_MONTH_OF_SESSIONS) <= 0
        && timing.planYear() > 0) {
      year = Timing.year(timing.planYear());
    }
    return year + "-" + time.months().replace("/", "/" + year + "-");
  }

  private String year(int index, Timing timing, Modality modality) {
    NamedTime time = times.get(index);
    if (time.year() instanceof NamedYear.Told told) {
      return told.period(timing);
    }
    return switch ((TimeCue) time.year()) {
      case TERM -> NamedYear.TERM;
      case TERM_BEFORE -> termBefore(timing);
      case REPORTED -> timing.termReport() ? NamedYear.TERM : Timing.year(timing.reportYear());
      case LAST -> Timing.year(timing.reportYear());
      case BEFORE, YEAR_BEFORE -> Timing.year(Math.max(0, timing.reportYear() - 1));
      case THIS ->
          Timing.year(modality == Modality.PLANNED ? timing.planYear() : timing.reportYear());
      case PLANNED -> Timing.year(timing.planYear());
      case SAME -> index == 0 ? "" : first(year(index - 1, timing, modality));
      case LATEST -> latest(index, timing, modality);
      case DEFAULT -> timing.period(modality);
    };
  }

  private static String termBefore(Timing timing) {
    int last = timing.reportYear() - TERM_YEARS;
    return timing.termReport() && last > TERM_YEARS ? last - TERM_YEARS + 1 + "/" + last : "";
  }

  private String latest(int index, Timing timing, Modality modality) {
    int governing = governing(times.get(index).begin(), index, timing, modality);
    String year = governing < 0 ? "" : year(governing, timing, modality);
    return isOneYear(year) ? year : timing.period(modality);
  }

  /** The first year of a span. */
  private static String first(String period) {
    int slash = period.indexOf('/');
    return slash < 0 ? period : period.substring(0, slash);
  }

  private static boolean isOneYear(String period) {
    return period.length() == 4 && Character.isDigit(period.charAt(0));
  }
}
