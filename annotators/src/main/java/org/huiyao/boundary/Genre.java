package org.huiyao.boundary;

import java.util.Locale;

/** What sort of document a text is. */
public enum Genre {
  NPC_STANDING_COMMITTEE_REPORT,
  CPPCC_STANDING_COMMITTEE_REPORT,
  /** Of a town or township, whose congress has a presidium and no standing committee. */
  NPC_PRESIDIUM_REPORT,
  GOVERNMENT_REPORT,
  COURT_REPORT,
  PROCURATORATE_REPORT,
  NEWS,
  SPEECH,
  OTHER;

  /** The genre as records name it, such as {@code court_report}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
