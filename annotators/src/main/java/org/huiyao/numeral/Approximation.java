package org.huiyao.numeral;

import java.util.Locale;

/** How near to its value a number claims to be. */
public enum Approximation {
  EXACT,
  /** 余, 多, 以上, 超过, 至少. */
  OVER,
  /** 近, 不足, 不到, 以内. */
  UNDER,
  /** 约, 左右. */
  ABOUT,
  /** From a lower to an upper end: 2—3. */
  RANGE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The approximation as records name it: exact, over, under, about or range. */
  public String label() {
    return label;
  }

  static Approximation of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
