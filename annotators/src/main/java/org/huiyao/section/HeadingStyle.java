package org.huiyao.section;

import java.util.Locale;

/** How a heading stands in its text. */
public enum HeadingStyle {
  /** A line of its own. */
  LINE,
  /** At the start of a paragraph, text follows. */
  RUN_IN,
  /** The counting word of a point (一是, 其次) inside a paragraph or at its start. */
  ITEM;

  /** The style as records name it: line, run_in or item. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
