package org.huiyao.count;

import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/** The people in the phrases around the counts of one sentence. All offsets are the document's. */
final class PeoplePhrases {

  /** How many words behind a body its people may stand: 主要负责人. */
  private static final int LONGEST_TITLE = 2;

  private final FoldedText text;
  private final SentenceWords words;
  private final Fillers fillers;
  private final NounPhrases phrases;

  PeoplePhrases(FoldedText text, SentenceWords words, Fillers fillers, NounPhrases phrases) {
    this.text = text;
    this.words = words;
    this.fillers = fillers;
    this.phrases = phrases;
  }

  /** The people who do what is said before {@code to}: 代表 in 邀请代表列席会议. */
  Span people(int from, int to) {
    int i = words.indexAt(to) - 1;
    boolean deed = false;
    while (i >= 0 && words.get(i).span().begin() >= from) {
      Word word = words.get(i);
      if (deed && words.isNominal(word) && fillers.isPeople(words.form(word))) {
        return phrases.before(from, word.end());
      }
      deed = words.isVerbal(word);
      i--;
    }
    return new Span(from, from);
  }

  /** The people for whom something is named: 代表 in 代表培训班. */
  Span within(Span phrase) {
    int i = words.indexAt(phrase.end()) - 1;
    while (i >= 0 && words.get(i).begin() >= phrase.begin()) {
      Word word = words.get(i);
      if (word.end() < phrase.end() && fillers.isPeople(words.form(word))) {
        return phrases.before(phrase.begin(), word.end());
      }
      i--;
    }
    return new Span(phrase.begin(), phrase.begin());
  }

  /** Whether a phrase names people and the unit counts such. */
  boolean isPeople(Span phrase, String unit) {
    return fillers.countsPeople(unit) && fillers.isPeople(phrase.of(text));
  }

  /** Whether a number counts people who then do something: 63人面对国旗作出承诺. */
  boolean act(NumeralMention numeral) {
    int next = words.indexAt(numeral.unitEnd());
    return fillers.countsPeople(numeral.unit())
        && next < words.size()
        && words.isVerbal(words.get(next))
        && !words.form(words.get(next)).equals(PhraseMarks.STATIONED);
  }

  /**
   * A phrase up to the people it goes on with, where the unit counts people: 部门主要负责人 for 部门 in
   * 12名部门主要负责人.
   */
  Span withPeople(Span phrase, String unit) {
    if (phrase.length() == 0 || !fillers.countsPeople(unit) || isPeople(phrase, unit)) {
      return phrase;
    }
    int who = peopleEnd(phrase);
    if (who < phrase.end() && acts(words.get(words.indexAt(who)))) {
      return new Span(phrase.begin(), who);
    }
    int first = words.indexAt(phrase.end());
    for (int i = first; i < Math.min(words.size(), first + LONGEST_TITLE); i++) {
      Word word = words.get(i);
      if (!words.isNominal(word)) {
        break;
      }
      if (fillers.isPeople(words.form(word))) {
        return new Span(phrase.begin(), word.end());
      }
    }
    return phrase;
  }

  private boolean acts(Word word) {
    return words.isVerbal(word) || !words.isNominal(word);
  }

  /** Where the last people end that a phrase names; its end where it names none. */
  private int peopleEnd(Span phrase) {
    for (int i = words.indexAt(phrase.end() - 1); i >= 0; i--) {
      Word word = words.get(i);
      if (word.begin() < phrase.begin()) {
        break;
      }
      if (words.isNominal(word) && fillers.isPeople(words.form(word))) {
        return word.end();
      }
    }
    return phrase.end();
  }
}
