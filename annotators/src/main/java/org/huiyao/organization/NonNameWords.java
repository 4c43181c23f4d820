package org.huiyao.organization;

import org.huiyao.organization.Chart.Found;
import org.huiyao.word.Word;

/** Tells what stands around proper names and not in them: counts, function words, verbs, deeds. */
final class NonNameWords {

  /** Verbs of one character before where somebody goes or whom somebody hears: 赴浙江大学. */
  private static final String GOING = "赴到往去进听";

  /** What counts bodies and begins no name, though other measures do: 四联集团, but not 3家集团. */
  private static final String COUNTING = "个家所座间批届期支条件项种类级次名位多余几";

  /** Words of one character that end at an edge and begin no name. */
  static final String FUNCTION_CHARACTERS =
      "在和与对向是把被由以从到给于了的或并将就经受报请等按让使令当但而又也还要会不应各全每该本此其我赴至自据随及同为";

  /** Ends every phrase. */
  static final String PUNCTUATION = "、,。;:!?“”《》\n ";

  private static final String FUNCTION_WORDS = "wpcur";

  private final Chart chart;

  NonNameWords(Chart chart) {
    this.chart = chart;
  }

  /** Whether a character ends every phrase. */
  boolean isPunctuation(int at) {
    return PUNCTUATION.indexOf(chart.text().charAt(at)) >= 0;
  }

  /** Whether a character is one that names don't begin with. */
  boolean isFunctionCharacter(int at) {
    return FUNCTION_CHARACTERS.indexOf(chart.text().charAt(at)) >= 0;
  }

  static boolean isFunctionWord(Word word) {
    return FUNCTION_WORDS.indexOf(word.pos().charAt(0)) >= 0;
  }

  static boolean isAdverb(Word word) {
    return word.pos().startsWith("d");
  }

  /** Whether a word is a verb and no noun too. */
  static boolean isVerb(Word word) {
    return word.pos().startsWith("v") && !word.pos().equals("vn");
  }

  /** Whether a word says that somebody goes to or hears what follows. */
  boolean isGoing(Word word) {
    return word.span().length() == 1 && GOING.indexOf(chart.text().charAt(word.begin())) >= 0;
  }

  /** Whether a word counts what follows: 3 and 家 in 3家公司. */
  boolean counts(Word word) {
    char first = chart.text().charAt(word.begin());
    if (word.pos().startsWith("q")) {
      return word.span().length() > 1 || COUNTING.indexOf(first) >= 0;
    }
    Word next = first >= '0' && first <= '9' ? chart.wordAt(word.end()) : null;
    return next != null && next.pos().startsWith("q");
  }

  /**
   * The offset after a word for what is done to bodies, which may be a noun too (支持 + 永岸村党支部); the
   * offset itself where none begins.
   */
  int afterDeed(int begin) {
    Word word = chart.wordAt(begin);
    if (word == null) {
      return begin;
    }
    for (Found<Entry.Deed> found : chart.entries(begin, EntryKind.DEED)) {
      if (found.end() == word.end()) {
        return word.end();
      }
    }
    return begin;
  }
}
