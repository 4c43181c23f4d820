package org.huiyao.fact;

import java.util.Locale;

/** What a word says of the year that a count covers. */
enum TimeCue implements NamedYear {
  /** The term of office. */
  TERM,

  /** The term of office before, of which single counts are told to compare with (上届的108项). */
  TERM_BEFORE,

  /** What is reported on, a year or the term. */
  REPORTED,

  /** The year reported on, a term's last. */
  LAST,

  /** The year before the one reported on. */
  BEFORE,

  /** The same, of which single counts are told to compare with (上年的36件). */
  YEAR_BEFORE,

  /** The year reported on or, of what is planned, the year planned for. */
  THIS,

  /** The year planned for. */
  PLANNED,

  /** The year named last. */
  SAME,

  /** The year named last, as long as it is told of, else that of the section; no part of it. */
  LATEST,

  /** The year of the section, whatever was named. */
  DEFAULT;

  static TimeCue of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** Whether it tells nothing of what is planned. */
  boolean isPast() {
    return this == REPORTED || this == LAST || this == BEFORE;
  }

  /** Whether it is said of the very next count alone. */
  boolean isCompared() {
    return this == TERM_BEFORE || this == YEAR_BEFORE;
  }

  /** Whether a part of the year may follow: 今年1至9月. */
  boolean isYear() {
    return this == THIS
        || this == LAST
        || this == BEFORE
        || this == PLANNED
        || this == SAME
        || this == YEAR_BEFORE;
  }
}
