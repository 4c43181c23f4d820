package org.huiyao.fact;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the classifier of kinds is told of a count, by name; a model knows it as name=value. */
enum Feature {
  /** The kind that the rules put first. */
  RULE(Value.NAME),
  /** Those that they put first and second. */
  RULES(Value.PAIR),
  /** How high the first scores. */
  SCORE(Value.NUMBERED),
  /** How much higher than the second. */
  MARGIN(Value.NUMBERED),
  UNIT(Value.NAME),
  /** A word of the thing counted. */
  ITEM(Value.WORD),
  /** The unit of a count that names nothing. */
  NOITEM(Value.NAME),
  /** The unit of a count of copies of a named paper. */
  TITLED(Value.NAME),
  /** The last character of the thing counted. */
  HEAD1(Value.CHARACTERS),
  HEAD2(Value.CHARACTERS),
  HEAD3(Value.CHARACTERS),
  HEAD4(Value.CHARACTERS),
  UNITHEAD(Value.UNIT_CHARACTERS),
  /** Whether the thing is named by the count itself. */
  HOW(Value.NAME),
  /** A verb before the count. */
  VERB(Value.WORD),
  /** Another word before it. */
  BEFORE(Value.WORD),
  AFTER(Value.WORD),
  /** The class of the first word behind it, with its unit. */
  OPENS(Value.PAIR),
  /** Whether a verb stands behind it, with its unit: 代表300名进站开展活动. */
  DEED(Value.PAIR),
  /** A verb before the list that the count stands in. */
  LEAD(Value.WORD),
  /** A verb behind it. */
  TAIL(Value.WORD),
  /** A word further before. */
  NEAR(Value.WORD),
  /** The last verb before the count. */
  NEAREST(Value.WORD),
  NEARESTUNIT(Value.PAIR),
  /** The character right before the number. */
  LEFT1(Value.CHARACTERS),
  LEFT2(Value.CHARACTERS),
  /** The character right behind the unit. */
  RIGHT1(Value.CHARACTERS),
  RIGHT2(Value.CHARACTERS),
  UNITRIGHT1(Value.UNIT_CHARACTERS),
  UNITRIGHT2(Value.UNIT_CHARACTERS),
  UNITLEFT(Value.UNIT_CHARACTERS),
  /** The kind of the count before by the rules. */
  PREVIOUS(Value.NAME),
  PREVIOUSRULE(Value.PAIR),
  /** Whether the thing is named before the count, behind it or not at all. */
  FORM(Value.NAME),
  /** The kind by the rules and the counts before. */
  BYRULES(Value.NAME),
  /** The kind of the last count in the same unit. */
  SAMEUNIT(Value.PAIR),
  GENRE(Value.NAME);

  /** What the value of a feature is. */
  enum Value {
    /** One of few words that are no text's: a label, a unit. */
    NAME,
    /** A word of the text. */
    WORD,
    /** Two names, or a word and a name, joined by {@link #AND}. */
    PAIR,
    /** A name and a number, joined by {@link #AT}. */
    NUMBERED,
    /** Characters of the text. */
    CHARACTERS,
    /** A unit and characters of the text, joined by {@link #AND}. */
    UNIT_CHARACTERS
  }

  static final char AND = '+';
  static final char AT = '@';
  static final char IS = '=';

  private static final Map<String, Feature> BY_LABEL =
      Stream.of(values()).collect(Collectors.toMap(Feature::label, Function.identity()));

  private final Value value;
  private final String label = name().toLowerCase(Locale.ROOT);

  Feature(Value value) {
    this.value = value;
  }

  /** The feature that models know by this label. */
  static Feature of(String label) {
    return BY_LABEL.get(label);
  }

  /** The name by which models know it. */
  String label() {
    return label;
  }

  /** What its value is. */
  Value value() {
    return value;
  }
}
