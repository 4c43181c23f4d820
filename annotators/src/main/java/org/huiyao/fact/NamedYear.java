package org.huiyao.fact;

/** How a sentence names a year or several: with digits or with a word. */
sealed interface NamedYear permits NamedYear.Told, TimeCue {

  /** The period of a whole term of office. */
  String TERM = "term";

  /** One that tells its years by itself, whatever else the sentence names. */
  sealed interface Told extends NamedYear permits Stated, LastYears, NextYears {

    /** The period as the record contract writes it, empty where the report's year is unknown. */
    String period(Timing timing);
  }

  /**
   * By how many they are: 三年来.
   *
   * @param number of years up to the one reported on
   */
  record LastYears(int number) implements Told {

    private static final int SHORTEST_TERM = 4;

    /**
     * The period as the record contract writes it, empty where no year is reported on. So many that
     * they may be a term's are the term in a report on one.
     */
    @Override
    public String period(Timing timing) {
      if (timing.termReport() && number >= SHORTEST_TERM) {
        return TERM;
      }
      int last = timing.reportYear();
      return last == 0 ? "" : Timing.year(last - number + 1) + "/" + Timing.year(last);
    }
  }

  /**
   * By how many are to come: 今后五年.
   *
   * @param number of years from the one planned for
   */
  record NextYears(int number) implements Told {

    /** The period as the record contract writes it, empty where no year is planned for. */
    @Override
    public String period(Timing timing) {
      int first = timing.planYear();
      return first == 0 ? "" : Timing.year(first) + "/" + Timing.year(first + number - 1);
    }
  }

  /**
   * In digits.
   *
   * @param first the first of the years, empty where something stands so at the end of the last
   * @param last the last of them, empty where all since the first are named
   */
  record Stated(String first, String last) implements Told {

    /** One year. */
    static Stated of(String year) {
      return new Stated(year, year);
    }

    /** All years since one. */
    static Stated since(String year) {
      return new Stated(year, "");
    }

    /** What was done until a month of a year. */
    static Stated until(String year) {
      return new Stated("", year);
    }

    boolean isOneYear() {
      return !last.isEmpty() && (first.isEmpty() || first.equals(last));
    }

    /** Whether it is one year and this one. */
    boolean is(int year) {
      return isOneYear() && last.equals(Timing.year(year));
    }

    /**
     * The period as the record contract writes it. What is so since the year reported on is of that
     * year, what was done until a month of a term's last year is of the term.
     */
    @Override
    public String period(Timing timing) {
      if (last.isEmpty()) {
        return first.equals(Timing.year(timing.reportYear())) ? first : first + "/";
      }
      if (first.isEmpty() && timing.termReport() && is(timing.reportYear())) {
        return TERM;
      }
      return isOneYear() ? last : first + "/" + last;
    }
  }
}
