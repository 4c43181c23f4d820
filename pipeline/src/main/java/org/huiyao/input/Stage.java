package org.huiyao.input;

import java.util.Locale;

/** Where on the way from an input to its records something failed. */
public enum Stage {
  READ,
  DECODE,
  EXTRACT,
  WRITE;

  /** The stage as error records name it: read, decode, extract or write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
