package org.huiyao.fact;

/** Where counts stand that the classifier of kinds learns from. */
public enum Domain {
  /** In whole reports, as those that the model will read. */
  REPORTS,
  /** In paragraphs written for training. */
  PARAGRAPHS;

  /** Begins the names of the features that hold for it alone. */
  String prefix() {
    return name() + "|";
  }
}
