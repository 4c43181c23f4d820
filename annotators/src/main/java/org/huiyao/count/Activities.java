package org.huiyao.count;

import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Tells what happens where the unit counts events, in the phrases around the counts of one
 * sentence. All offsets are the document's.
 */
final class Activities {

  /** Verbs whose object then does something. */
  private static final Set<String> BRINGING = Set.of("组织", "邀请", "安排", "动员", "发动");

  /** Opens what is held about one thing alone: 2次专题听取汇报. */
  private static final String ON_PURPOSE = "专题";

  /** What is taught and studied. */
  private static final String SPIRIT = "精神";

  private static final Set<String> GOING = Set.of("深入", "赴", "到", "前往", "走进", "分赴");

  private final FoldedText text;
  private final SentenceWords words;
  private final CountVocabulary vocabulary;
  private final Fillers fillers;
  private final Deeds deeds;

  Activities(
      FoldedText text,
      SentenceWords words,
      CountVocabulary vocabulary,
      Fillers fillers,
      Deeds deeds) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
    this.fillers = fillers;
    this.deeds = deeds;
  }

  /** What people are brought together for, without the people: 视察 in 组织代表视察. */
  Span activity(Span phrase) {
    int first = words.indexAt(phrase.begin());
    int last = words.indexAt(phrase.end() - 1);
    if (isWork(phrase) && first > 0 && isAct(words.get(first - 1))) {
      return words.get(first - 1).span();
    }
    if (phrase.length() > SPIRIT.length() && phrase.of(text).endsWith(SPIRIT)) {
      return taught(phrase);
    }
    if (phrase.length() == 0
        || first == 0
        || !BRINGING.contains(words.form(words.get(first - 1)))
        || !words.isVerbal(words.get(last))
        || words.form(words.get(last)).equals(PhraseMarks.LIGHT_NOUN)) {
      return phrase;
    }
    for (int i = last - 1; i >= first; i--) {
      if (fillers.isPeople(words.form(words.get(i)))) {
        return new Span(words.get(i).end(), phrase.end());
      }
    }
    return phrase;
  }

  /** Whether what happens is told behind its number: 听取 in 常委会两次听取汇报. */
  boolean isHeld(int from, int to) {
    int index = words.indexAt(from);
    boolean solemn = index < words.size() && words.form(words.get(index)).equals(ON_PURPOSE);
    int verb = solemn ? words.get(index).end() : from;
    if (!deeds.isDone(verb, to)) {
      return false;
    }
    String form = words.form(words.get(words.indexAt(verb)));
    return vocabulary.isVerb(form) || fillers.isMaking(form);
  }

  /** What is done somewhere: 明察暗访 in 11次深入矿山明察暗访; empty where nobody goes there. */
  Span visit(int from, int to) {
    int first = words.indexAt(from);
    boolean goes = first < words.size() && GOING.contains(words.form(words.get(first)));
    Span act = new Span(from, from);
    for (int i = first + 1; goes && i < words.size() && words.get(i).end() <= to; i++) {
      Word word = words.get(i);
      if (isAct(word)) {
        boolean goesOn = act.length() > 0 && act.end() == word.begin();
        act = new Span(goesOn ? act.begin() : word.begin(), word.end());
      }
    }
    return act;
  }

  /** Whether a phrase is of works that are looked at: 道路建设、食品安全等工作. */
  private boolean isWork(Span phrase) {
    return phrase.length() > 0 && phrase.of(text).endsWith("等工作");
  }

  /** The last deed before what is taught by it: 宣讲 in 宣讲二十大精神; the phrase where there is none. */
  private Span taught(Span phrase) {
    for (int i = words.indexAt(phrase.begin()) - 1; i >= 0; i--) {
      Word word = words.get(i);
      if (PhraseMarks.isStop(words.form(word))) {
        break;
      }
      if (isAct(word)) {
        return word.span();
      }
    }
    return phrase;
  }

  private boolean isAct(Word word) {
    return (words.isVerbal(word) || words.isIdiom(word)) && words.isInItem(word);
  }
}
