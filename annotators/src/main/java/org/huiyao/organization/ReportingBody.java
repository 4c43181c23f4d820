package org.huiyao.organization;

import org.huiyao.place.AdministrativeDivision;

/**
 * Who gives the report, which decides what 市委 in it means.
 *
 * @param place the division the body belongs to; null where unknown
 * @param name the body's canonical name; null where unknown
 */
public record ReportingBody(AdministrativeDivision place, String name) {

  /** Nothing known. */
  public static final ReportingBody UNKNOWN = new ReportingBody(null, null);

  boolean isCongress() {
    return name != null && name.contains("人民代表大会");
  }

  boolean isCppcc() {
    return name != null && name.contains("人民政治协商会议");
  }
}
