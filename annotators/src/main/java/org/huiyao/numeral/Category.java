package org.huiyao.numeral;

import java.util.Locale;

/** What a number does in its sentence. Only counts and rates are facts. */
public enum Category {
  /** Says how many or how much: 5次, 300万元. */
  COUNT,
  /** Says what share: 95%, 三分之二, 八成, 5个百分点. */
  RATE,
  /** A day, month or year: 2022年, 9月份. */
  DATE,
  /** A time of day: 9:00, 8时. */
  TIME,
  /** A length of time or an age: 三年, 24小时, 40周年. */
  DURATION,
  /** A place in an order: 第五届, 二次全会. */
  ORDINAL,
  /** Part of a name, a code or an enumerator: 一号提案, 12345热线, 一是. */
  LABEL,
  /** 一 where English has "a": 一批, 一项重大任务. */
  ARTICLE,
  /** Part of a set phrase, a slogan or the writer's own enumeration: 两个确立, 三个方面. */
  PHRASE,
  /** Says many or few without a number: 数十, 几百. */
  VAGUE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The category as the type system names it, in lower case. */
  public String label() {
    return label;
  }

  static Category of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
