package org.huiyao.fact;

import java.util.Locale;

/** Whether what is told happened or is meant to. */
public enum Modality {
  DONE,
  PLANNED;

  /** The modality as records name it: done or planned. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
