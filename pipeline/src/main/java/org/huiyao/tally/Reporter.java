package org.huiyao.tally;

import java.util.Comparator;
import org.huiyao.record.DocumentRecord;
import org.huiyao.record.PlaceValue;

/**
 * Whose counts are added up: one reporting body of one place.
 *
 * @param code the place's GB/T 2260 code, empty where it is not known
 * @param place the place's name, empty where it is not known
 * @param organization the body's canonical name, the document's title where it is not known
 */
record Reporter(String code, String place, String organization) implements Comparable<Reporter> {

  /** Who gave a report. */
  static Reporter of(DocumentRecord document) {
    PlaceValue place = document.place();
    return new Reporter(
        place == null || place.code() == null ? "" : place.code(),
        place == null ? "" : place.name(),
        document.organization() == null ? document.title() : document.organization());
  }

  @Override
  public int compareTo(Reporter other) {
    return Comparator.comparing(Reporter::code)
        .thenComparing(Reporter::place)
        .thenComparing(Reporter::organization)
        .compare(this, other);
  }
}
