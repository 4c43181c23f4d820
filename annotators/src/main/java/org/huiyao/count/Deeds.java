package org.huiyao.count;

import java.util.Set;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Tells what is done apart from what is counted, in the phrases around the counts of one sentence.
 * All offsets are the document's.
 */
final class Deeds {

  /** Units that count firms, whatever of theirs stands behind: 14户国有企业资产. */
  private static final Set<String> FIRM_UNITS = Set.of("家", "户");

  private static final String FIRM = "企业";

  /** Before a body that is asked to do something: 提请代表大会审议3件. */
  private static final Set<String> ASKING = Set.of("提请", "报请", "提交");

  /** How many words before the last of its name a body may begin that is asked. */
  private static final int LONGEST_BODY = 3;

  private static final Set<String> DONE = Set.of("已", "已经", "均已", "全部");

  /** Ends what was brought about: 整改到位. */
  private static final String IN_PLACE = "到位";

  private final SentenceWords words;
  private final CountVocabulary vocabulary;
  private final Fillers fillers;
  private final FoldedText text;

  Deeds(FoldedText text, SentenceWords words, CountVocabulary vocabulary, Fillers fillers) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
    this.fillers = fillers;
  }

  /**
   * Whether a phrase only says what was done: 代表大会审议 in 提请代表大会审议3件, 立案 in 提案402件,立案346件, 整改到位 in
   * 整改到位24条, not 决定 in 做出决定5项.
   */
  boolean isDeed(Span phrase) {
    int index = words.indexAt(phrase.begin());
    String before = index > 0 ? words.form(words.get(index - 1)) : "";
    boolean named = words.endsItem(phrase.end());
    if (isAsked(index, phrase.end())) {
      return true;
    }
    if (fillers.isMaking(before) || named && before.equals("、")) {
      return false;
    }
    Word word = words.get(index);
    int people = peopleEnd(phrase);
    if (people > phrase.begin() && people < phrase.end()) {
      return isDeed(new Span(people, phrase.end()));
    }
    return word.span().equals(phrase)
        ? words.isVerbal(word)
            && (!named || vocabulary.isVerb(words.form(word)) || DONE.contains(before))
        : !named && isOfVerbs(phrase);
  }

  /** Whether a phrase says what a body is asked to do, from a word on. */
  private boolean isAsked(int index, int end) {
    int last = words.indexAt(end) - 1;
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_BODY); i--) {
      String form = words.form(words.get(i));
      if (PhraseMarks.isStop(form)) {
        return false;
      }
      if (ASKING.contains(form)) {
        return last > index && words.isVerbal(words.get(last));
      }
    }
    return false;
  }

  /** Whether a phrase only says what became of what was counted: 整改到位. */
  boolean isResult(Span phrase) {
    return phrase.of(text).endsWith(IN_PLACE) && isDeed(phrase);
  }

  /** Where the people end that a phrase opens with; its begin where it opens with none. */
  private int peopleEnd(Span phrase) {
    int end = phrase.begin();
    for (int i = words.indexAt(end);
        i < words.size() && words.get(i).end() <= phrase.end() && words.isNominal(words.get(i));
        i++) {
      end = fillers.isPeople(words.form(words.get(i))) ? words.get(i).end() : end;
    }
    return end;
  }

  private boolean isOfVerbs(Span phrase) {
    for (int i = words.indexAt(phrase.begin());
        i < words.size() && words.get(i).begin() < phrase.end();
        i++) {
      if (!words.isVerbal(words.get(i)) && !words.isPlace(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands at {@code from} is done, not a thing: 提出 in 9件提出审查意见. */
  boolean isDone(int from, int to) {
    int index = words.indexAt(from);
    return from < to
        && index < words.size()
        && words.isVerbal(words.get(index))
        && !words.isInItem(words.get(index));
  }

  /** Whether a verb stands in a stretch. */
  boolean hasVerb(Span stretch) {
    for (int i = words.indexAt(stretch.begin()); i < words.size(); i++) {
      if (words.get(i).begin() >= stretch.end()) {
        return false;
      }
      if (words.isVerbal(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The deed that ends at {@code to} or before the fillers there: 捐款捐物 in 捐款捐物达30万元. */
  Span deed(int from, int to) {
    int end = fillers.skipBack(text, from, to);
    int begin = end;
    for (int i = words.indexAt(end) - 1; i >= 0 && words.get(i).begin() >= from; i--) {
      if (!words.isVerbal(words.get(i)) && !words.isIdiom(words.get(i))) {
        break;
      }
      begin = words.get(i).begin();
    }
    return new Span(begin, end);
  }

  boolean isMoney(NumeralMention numeral) {
    return vocabulary.isMoney(numeral.unit());
  }

  /** Whether money is only spent, and what for follows: 投入30万元更新设备. */
  boolean isSpent(int left, NumeralMention numeral) {
    int next = words.indexAt(numeral.unitEnd());
    return isMoney(numeral)
        && next < words.size()
        && words.isVerbal(words.get(next))
        && deed(left, numeral.span().begin()).length() > 0;
  }

  /**
   * The thing that a phrase opens with, without what is done to it: 项目 in 项目立法调研.
   *
   * @param phrase a phrase that stands right after a unit for things or people
   * @param unit the unit
   */
  Span thing(Span phrase, String unit) {
    if (phrase.length() == 0) {
      return phrase;
    }
    int firm = FIRM_UNITS.contains(unit) ? phrase.of(text).indexOf(FIRM) : -1;
    int afterFirm = phrase.begin() + firm + FIRM.length();
    if (firm >= 0
        && (afterFirm == phrase.end()
            || !PhraseMarks.JOINERS.contains(
                text.subSequence(afterFirm, afterFirm + 1).toString()))) {
      return new Span(phrase.begin(), afterFirm);
    }
    int acts = actsFrom(phrase);
    if (acts < phrase.end()) {
      return new Span(phrase.begin(), acts);
    }
    int deeds = words.indexAt(phrase.end() - 1);
    while (deeds > 0 && words.get(deeds).begin() > phrase.begin() && isDone(words.get(deeds))) {
      deeds--;
    }
    int end = words.get(deeds).end();
    return end < phrase.end() && end > phrase.begin() && words.endsItem(end)
        ? new Span(phrase.begin(), end)
        : phrase;
  }

  /** Where the thing a phrase opens with begins to do something: 旁听 in 公民旁听会议. */
  private int actsFrom(Span phrase) {
    for (int i = words.indexAt(phrase.begin()) + 1;
        i < words.size() && words.get(i).end() <= phrase.end();
        i++) {
      Word word = words.get(i);
      boolean acts =
          words.isVerbal(word)
              && (!word.pos().equals("vn") || vocabulary.isVerb(words.form(word)))
              && !words.isPartOfItem(word)
              && !words.goesOnWithItem(word);
      if (acts && words.endsItem(word.begin())) {
        return word.begin();
      }
    }
    return phrase.end();
  }

  private boolean isDone(Word word) {
    return (words.isVerbal(word) || words.form(word).equals("工作")) && !words.goesOnWithItem(word);
  }
}
