package org.huiyao.place;

import org.apache.uima.jcas.JCas;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.type.Division;

/** Divisions as values and as feature structures of a CAS. */
public final class Divisions {

  private Divisions() {}

  /** The value of a feature structure; null for null. */
  public static AdministrativeDivision read(Division division) {
    return division == null
        ? null
        : new AdministrativeDivision(
            division.getName(),
            division.getCode(),
            Level.of(division.getLevel()),
            division.getProvince());
  }

  /** A new feature structure with the division's values; null for null. */
  public static Division write(JCas jcas, AdministrativeDivision division) {
    if (division == null) {
      return null;
    }
    Division written = new Division(jcas);
    written.setName(division.name());
    written.setCode(division.code());
    written.setLevel(division.level().label());
    written.setProvince(division.province());
    return written;
  }
}
