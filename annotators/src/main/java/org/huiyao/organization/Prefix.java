package org.huiyao.organization;

/**
 * What stands before an organ's name: 海州市, 市, 海州经开区.
 *
 * @param end offset after its last character
 * @param orgClass named for a place's name, relative for a level
 * @param seat the division meant
 * @param full whether it is a level or a full name, so that 委 may follow
 */
record Prefix(int end, OrganizationClass orgClass, Seat seat, boolean full) {}
