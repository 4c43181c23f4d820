package org.huiyao.organization;

import java.util.Objects;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.text.Span;

/**
 * One organization mentioned in a text.
 *
 * @param span where it stands
 * @param orgClass named or relative
 * @param orgType what kind of body it is
 * @param canonical full official name
 * @param place the division the body belongs to; null where unknown
 */
public record OrganizationMention(
    Span span,
    OrganizationClass orgClass,
    OrganizationType orgType,
    String canonical,
    AdministrativeDivision place) {

  /**
   * @throws NullPointerException if anything but {@code place} is null
   */
  public OrganizationMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(orgClass, "orgClass");
    Objects.requireNonNull(orgType, "orgType");
    Objects.requireNonNull(canonical, "canonical");
  }
}
