package org.huiyao.fact;

/** Which cells of one column of the rules a count meets; filled anew for each count. */
final class MetCells {

  private final int[] unmet;
  private final int[] strengths;
  private final int[] rules;
  private int size;

  /**
   * @param unmet how strongly each rule's cell is met where nothing is found
   */
  MetCells(int[] unmet) {
    this.unmet = unmet;
    strengths = unmet.clone();
    rules = new int[unmet.length];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      strengths[rules[i]] = unmet[rules[i]];
    }
    size = 0;
  }

  /** Tells that a rule's cell is met, if it is; the strongest time counts. */
  void put(int rule, int strength) {
    if (strength > strengths[rule]) {
      if (strengths[rule] == unmet[rule]) {
        rules[size++] = rule;
      }
      strengths[rule] = strength;
    }
  }

  /** How strongly a rule's cell is met; 0 where it asks for nothing. */
  int strength(int rule) {
    return strengths[rule];
  }

  /** How many cells are met that ask for something. */
  int size() {
    return size;
  }

  /** The rule of one of them. */
  int rule(int index) {
    return rules[index];
  }
}
