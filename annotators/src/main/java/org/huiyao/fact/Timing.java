package org.huiyao.fact;

/**
 * What time the counts of a stretch of a document cover where their sentences say nothing.
 *
 * @param genre the document's genre
 * @param reportYear the year reported on; 0 where unknown
 * @param planYear the year planned for; 0 where unknown
 * @param termReport whether the report looks back on a whole term of office
 * @param plan whether the stretch tells plans
 */
public record Timing(String genre, int reportYear, int planYear, boolean termReport, boolean plan) {

  /** The period of a done or planned count, empty where the years are unknown. */
  String period(Modality modality) {
    if (modality == Modality.PLANNED && plan) {
      return year(planYear);
    }
    return termReport ? NamedYear.TERM : year(reportYear);
  }

  /** The same of a stretch that tells plans. */
  Timing planned() {
    return new Timing(genre, reportYear, planYear, termReport, true);
  }

  static String year(int year) {
    return year == 0 ? "" : Integer.toString(year);
  }
}
