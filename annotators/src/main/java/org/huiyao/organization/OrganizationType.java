package org.huiyao.organization;

import java.util.Locale;

/** What kind of body an organization is. */
public enum OrganizationType {
  PARTY,
  CONGRESS,
  CPPCC,
  GOVERNMENT,
  JUDICIAL,
  SUPERVISORY,
  ASSOCIATION,
  ENTERPRISE,
  EDUCATION,
  MEDIA,
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The type as records name it: party, congress and so on. */
  public String label() {
    return label;
  }

  static OrganizationType of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** What a body of the type is known as: a newspaper as its publisher (海州日报 → 海州日报社). */
  String known(String written) {
    return this == MEDIA && written.endsWith("报") ? written + "社" : written;
  }
}
