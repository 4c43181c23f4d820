package org.huiyao.count;

import java.util.Set;

/** The marks and small words inside noun phrases. */
public final class PhraseMarks {

  /** Words that join things counted together. */
  static final Set<String> LINKS = Set.of("、", "和", "与", "及", "以及", "暨", "或", "·", "等");

  /** Those of one character, but for 等 and or. */
  public static final String AND = "、和与及";

  /** These, and the words for "each" before a noun. */
  static final Set<String> JOINERS =
      Set.of("、", "和", "与", "及", "以及", "暨", "或", "·", "等", "各", "类", "各类", "各项", "各种");

  /** A noun that says nothing without the word before it: 各类活动, 调研视察活动. */
  public static final String LIGHT_NOUN = "活动";

  /** Divisions by level. */
  static final String LEVELS = "省市州县区旗镇乡";

  /** Opens a phrase with where people or bodies are: 驻黔全国人大代表. */
  static final String STATIONED = "驻";

  static final String OPENING_QUOTES = "“「";
  static final String CLOSING_QUOTES = "”」";
  static final String OPENING = "“《「\"";
  static final String CLOSING = "”》」)";
  private static final String MARKS = "“”《》()「」\"";

  private PhraseMarks() {}

  /** Whether a clause ends with the mark. */
  static boolean isStop(String form) {
    return form.length() == 1 && ",;:。".contains(form);
  }

  static boolean isMark(String form) {
    return form.length() == 1 && MARKS.contains(form);
  }
}
