package org.huiyao.fact;

/**
 * What the rules say a count counts.
 *
 * @param type fact type of the record contract
 * @param kind its subdivision, empty where it has none
 * @param label type and kind in one word
 * @param score how much of the count's surroundings the rule explains
 */
record Kind(String type, String kind, String label, int score) {

  /** The score of a unit that decides alone. */
  static final int CERTAIN = 1000;

  /** What a count counts of which nothing is known. */
  static final Kind UNKNOWN = new Kind("other", "", 0);

  Kind(String type, String kind, int score) {
    this(type, kind, type + "/" + kind, score);
  }

  /** The same with another score. */
  Kind scored(int otherScore) {
    return new Kind(type, kind, label, otherScore);
  }
}
