package org.huiyao.place;

/**
 * A name of divisions, or what the names of towns end in.
 *
 * @param town whether it is what they end in
 * @param common whether it is a common word too: 朝阳
 * @param scope where it counts
 */
record Toponym(boolean town, boolean common, Scope scope) {

  /** What the names of towns end in: 镇. */
  static final Toponym TOWN = new Toponym(true, false, Scope.ANYWHERE);

  /** From how far a name is taken for a division's. */
  enum Scope {
    ANYWHERE,
    PROVINCE,
    PREFECTURE
  }
}
