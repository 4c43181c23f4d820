package org.huiyao.fact;

import org.huiyao.fact.NamedYear.NextYears;
import org.huiyao.fact.NamedYear.Stated;

/**
 * A time that a sentence names: a year, a part of one, or both. Offsets are the sentence's.
 *
 * @param year the year or span of years
 * @param months {@code 03} or {@code 01/06}, empty where whole years are named
 * @param reach it is the time of counts that begin before this offset
 */
record NamedTime(int begin, int end, NamedYear year, String months, int reach) {

  /** The same time as far as another offset. */
  NamedTime upTo(int offset) {
    return new NamedTime(begin, end, year, months, offset);
  }

  /** Whether a part of this year may be named right behind it. */
  boolean takes(NamedTime part) {
    boolean open = year instanceof TimeCue cue ? cue.isYear() : isStatedYear();
    return open && !isPart() && part.isPart() && part.lacksYear();
  }

  /** The part of this year that is named right behind it. */
  NamedTime with(NamedTime part) {
    return new NamedTime(begin, part.end, year, part.months, reach);
  }

  /** The years from this stated one to another. */
  NamedTime until(NamedTime last) {
    Stated span = new Stated(((Stated) year).first(), ((Stated) last.year).last());
    return new NamedTime(begin, last.end, span, "", reach);
  }

  /** Whether it is one year in digits and no part of it. */
  boolean isStatedYear() {
    return year instanceof Stated stated && stated.isOneYear() && !isPart();
  }

  boolean isPart() {
    return !months.isEmpty();
  }

  /** The last month of a part, two digits. */
  String lastMonth() {
    return months.substring(months.indexOf('/') + 1);
  }

  /** Whether it is one month. */
  boolean isMonth() {
    return isPart() && months.indexOf('/') < 0;
  }

  /** Whether a part is named without its year. */
  boolean lacksYear() {
    return year == TimeCue.LATEST;
  }

  /** Whether it is the year planned for. */
  boolean isToCome(Timing timing) {
    return year == TimeCue.THIS || year == TimeCue.PLANNED || isStatedPlanYear(timing);
  }

  /** Whether it is the year planned for, in digits. */
  boolean isStatedPlanYear(Timing timing) {
    return timing.planYear() > timing.reportYear()
        && year instanceof Stated stated
        && stated.is(timing.planYear());
  }

  /** Whether it may be a count's. Nothing is done yet in the year planned for. */
  boolean tells(Timing timing, Modality modality) {
    if (modality == Modality.PLANNED) {
      return !(year instanceof TimeCue cue && cue.isPast());
    }
    return isPart() || !(isStatedPlanYear(timing) || year instanceof NextYears);
  }
}
