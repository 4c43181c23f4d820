package org.huiyao.organization;

/**
 * A body read from a text.
 *
 * @param end offset after its last character
 * @param orgClass named or relative
 * @param type what kind of body
 * @param canonical full official name
 * @param seat the division it belongs to
 */
record Reading(
    int end, OrganizationClass orgClass, OrganizationType type, String canonical, Seat seat) {}
