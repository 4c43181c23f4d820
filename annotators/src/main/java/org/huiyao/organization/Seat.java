package org.huiyao.organization;

import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;

/**
 * The division a body belongs to, with the name its full name begins with.
 *
 * @param division null where unknown
 * @param official 岳阳市云溪区 for 云溪区, 全国 for the nation
 * @param level the level of its bodies: a county's for a zone, whatever division it lies in
 */
record Seat(AdministrativeDivision division, String official, Level level) {

  /** No place, of a body that no place tells. */
  static final Seat NOWHERE = new Seat(null, "", Level.TOWNSHIP);

  private static final String LEVELS = "省市县区旗州盟镇乡";

  /**
   * A full name from its template: {} stands for the seat's name, {stem} for its short one, {above}
   * for that of the division above it and {name} for the rest.
   */
  String fill(String template) {
    int above = above();
    return template
        .replace("{}", official)
        .replace("{stem}", stem())
        .replace("{above}", official.substring(0, above))
        .replace("{name}", official.substring(above));
  }

  /** Whether it is a zone's in the division, not the division's own. */
  boolean isZone() {
    return division != null && !official.endsWith(division.name());
  }

  /** Where the division's own name begins in its full one. */
  private int above() {
    boolean inside = division != null && official.endsWith(division.name());
    return inside ? official.length() - division.name().length() : 0;
  }

  /** The short name: 新城 for 新城区. */
  String stem() {
    String name = division == null ? official : division.name();
    boolean cut = name.length() > 2 && LEVELS.indexOf(name.charAt(name.length() - 1)) >= 0;
    return cut ? name.substring(0, name.length() - 1) : name;
  }
}
