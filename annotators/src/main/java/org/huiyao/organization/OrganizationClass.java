package org.huiyao.organization;

import java.util.Locale;

/** How a mention singles its organization out. */
public enum OrganizationClass {
  /** By a proper name, or because there is only one: 海州市委, 国务院. */
  NAMED,
  /** Through the document's own place: 市委. */
  RELATIVE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The class as records name it: named or relative. */
  public String label() {
    return label;
  }
}
