package org.huiyao.fact;

import java.util.BitSet;

/**
 * What the rules say of a unit.
 *
 * @param certain the kind of what is counted in it, null where the unit does not decide alone
 * @param rules those that apply to it
 */
record UnitRules(Kind certain, BitSet rules) {}
