package org.huiyao.fact;

/**
 * What the rules say a count counts.
 *
 * @param number which of the rules' kinds it is, in the order of their labels
 * @param type fact type of the record contract
 * @param kind its subdivision, empty where it has none
 * @param label type and kind in one word
 * @param score how much of the count's surroundings the rule explains
 */
record Kind(int number, String type, String kind, String label, int score) {

  /** The score of a unit that decides alone. */
  static final int CERTAIN = 1000;

  static Kind of(int number, String label, int score) {
    int slash = label.indexOf('/');
    return new Kind(number, label.substring(0, slash), label.substring(slash + 1), label, score);
  }

  /** The same with another score. */
  Kind scored(int otherScore) {
    return new Kind(number, type, kind, label, otherScore);
  }
}
