package org.huiyao.tally;

import java.util.Comparator;
import org.huiyao.record.DocumentRecord;
import org.huiyao.record.FactRecord;

/**
 * What is added up: only facts that agree in all of this may be added.
 *
 * @param type what is counted
 * @param kind its subdivision, empty where it has none
 * @param modality done or planned
 * @param period the year, {@code term}, or a span as the record has it
 * @param unit the unit, empty where the text has none
 */
record Count(String type, String kind, String modality, String period, String unit)
    implements Comparable<Count> {

  private static final int YEAR_DIGITS = 4;

  /**
   * The count that a fact belongs to. A month counts to its year; a term and a span of time stand
   * for themselves, so that they are never added to a year.
   */
  static Count of(FactRecord fact, DocumentRecord document) {
    return new Count(
        fact.type(), fact.kind(), fact.modality(), covered(fact, document), fact.unit());
  }

  private static String covered(FactRecord fact, DocumentRecord document) {
    String period = fact.period();
    if (period == null) {
      Integer year = isPlanned(fact) ? document.planYear() : document.reportYear();
      return year == null ? "" : year.toString();
    }
    boolean insideYear = period.length() >= YEAR_DIGITS && period.matches("[0-9-]+");
    return insideYear ? period.substring(0, YEAR_DIGITS) : period;
  }

  private static boolean isPlanned(FactRecord fact) {
    return "planned".equals(fact.modality());
  }

  /** Whether this is what was done in another single year than the one reported on. */
  boolean isOfAnotherYear(int reportYear) {
    return modality.equals("done")
        && period.matches("\\d{4}")
        && Integer.parseInt(period) != reportYear;
  }

  @Override
  public int compareTo(Count other) {
    return Comparator.comparing(Count::type)
        .thenComparing(Count::kind)
        .thenComparing(Count::modality)
        .thenComparing(Count::period)
        .thenComparing(Count::unit)
        .compare(this, other);
  }
}
