package org.huiyao.organization;

/**
 * A body read from a text.
 *
 * @param end offset after its last character
 * @param orgClass named or relative
 * @param type what kind of body
 * @param canonical full official name
 * @param seat the division it belongs to
 * @param parent the body it is a part of; null where it is none
 */
record Reading(
    int end,
    OrganizationClass orgClass,
    OrganizationType type,
    String canonical,
    Seat seat,
    Reading parent) {

  Reading(int end, OrganizationClass orgClass, OrganizationType type, String canonical, Seat seat) {
    this(end, orgClass, type, canonical, seat, null);
  }
}
