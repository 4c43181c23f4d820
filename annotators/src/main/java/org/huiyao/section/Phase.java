package org.huiyao.section;

import java.util.Locale;

/** What a section is about. */
public enum Phase {
  /** What was done. */
  REVIEW,
  /** What was found wanting. */
  PROBLEMS,
  /** What shall be done. */
  PLAN,
  /** Anything else, and where nothing tells. */
  OTHER;

  /** The phase as records name it, such as {@code review}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
