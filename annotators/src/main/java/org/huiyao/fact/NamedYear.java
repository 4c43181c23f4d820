package org.huiyao.fact;

/** How a sentence names a year or several: with digits or with a word. */
sealed interface NamedYear permits NamedYear.Stated, TimeCue {

  /**
   * In digits.
   *
   * @param period {@code 2021}, {@code 2018/2022} or, for all since, {@code 2021/}
   */
  record Stated(String period) implements NamedYear {

    boolean isOneYear() {
      return period.indexOf('/') < 0;
    }

    /** The period in a report on a year; what is so since that year is of the year. */
    String in(int reportYear) {
      return period.equals(reportYear + "/") ? Timing.year(reportYear) : period;
    }

    /** The first of the years. */
    String first() {
      return isOneYear() ? period : period.substring(0, period.indexOf('/'));
    }
  }
}
