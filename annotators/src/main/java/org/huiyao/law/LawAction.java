package org.huiyao.law;

import java.util.Locale;

/** What was or will be done to a law. */
public enum LawAction {
  ENACT,
  AMEND,
  REPEAL,
  DELIBERATE,
  APPROVE,
  RESEARCH,
  INSPECT;

  /** The action as records name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The action that records name {@code label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static LawAction of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
