package org.huiyao.fact;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyao.count.Count;
import org.huiyao.count.CountedSentence;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Tells the classifier of kinds of a count: its unit, the words of its item, the verbs around it,
 * what the rules say of it and of the count before it. The order counts, in which weights are
 * added.
 */
final class KindFeatures {

  private static final Feature[] HEADS = {
    Feature.HEAD1, Feature.HEAD2, Feature.HEAD3, Feature.HEAD4
  };
  private static final int WORDS_AFTER = 4;

  private final FoldedText text;
  private final KindRules rules;
  private final FeatureSink sink;
  private List<Word> words = List.of();
  private int unit;

  /** The sink's numbers of names: of the kinds, by their numbers, and others. */
  private final int[] labels;

  /** Those of the classes of words, by the first letter of their tags. */
  private final int[] classes;

  private final int genre;
  private final int none;
  private final int title;
  private final int own;
  private final int inherited;
  private final int before;
  private final int after;
  private final int bare;

  /**
   * @param genre the document's
   */
  KindFeatures(FoldedText text, KindRules rules, String genre, FeatureSink sink) {
    this.text = text;
    this.rules = rules;
    this.sink = sink;
    labels = rules.kinds().stream().mapToInt(kind -> sink.name(kind.label())).toArray();
    classes =
        IntStream.rangeClosed('a', 'z').map(tag -> sink.name(Character.toString(tag))).toArray();
    this.genre = sink.name(genre);
    none = sink.name("none");
    title = sink.name("title");
    own = sink.name("own");
    inherited = sink.name("inherited");
    before = sink.name("before");
    after = sink.name("after");
    bare = sink.name("bare");
  }

  /** Goes on to the counts of a sentence. */
  void open(CountedSentence sentence) {
    words = sentence.words();
    sink.open(words);
  }

  /** Tells of a count of the sentence. */
  void tell(KindObservation seen) {
    unit = sink.name(rules.likeUnit(seen.count().numeral().unit()));
    rules(seen.ranked());
    item(seen.count());
    verbs(seen.count());
    neighbours(seen.count());
    list(seen);
    sink.add(Feature.GENRE, genre);
  }

  /** What the rules say, best first. */
  private void rules(List<Kind> ranked) {
    int first = ranked.isEmpty() ? none : label(ranked.get(0));
    int second = ranked.size() < 2 ? none : label(ranked.get(1));
    sink.add(Feature.RULE, first);
    sink.add(Feature.RULES, first, second);
    if (!ranked.isEmpty()) {
      int score = ranked.get(0).score();
      sink.addNumber(Feature.SCORE, first, score / 60);
      int margin = score - (ranked.size() < 2 ? 0 : ranked.get(1).score());
      sink.addNumber(Feature.MARGIN, first, Math.min(4, margin / 30));
    }
  }

  /** What is counted, and in which unit. */
  private void item(Count count) {
    sink.add(Feature.UNIT, unit);
    Span item = count.item();
    if (!count.hasItem()) {
      sink.add(Feature.ITEM, none);
      sink.add(Feature.NOITEM, unit);
      return;
    }
    if (count.countsTitle(text)) {
      sink.add(Feature.ITEM, title);
      sink.add(Feature.TITLED, unit);
      return;
    }
    for (int length = 1; length <= HEADS.length && length <= item.length(); length++) {
      sink.addCharacters(HEADS[length - 1], item.end() - length, item.end());
    }
    int head = Math.min(2, item.length());
    sink.addCharacters(Feature.UNITHEAD, unit, item.end() - head, item.end());
    sink.add(Feature.HOW, count.inheritsItem() ? inherited : own);
    for (int i = 0; i < words.size(); i++) {
      if (isIn(item, words.get(i)) && length(words.get(i)) > 1) {
        sink.addWord(Feature.ITEM, i);
      }
    }
  }

  /** What was done to it. */
  private void verbs(Count count) {
    int nearest = -1;
    int behind = 0;
    int opens = none;
    int deed = none;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean verb = word.pos().charAt(0) == 'v';
      if (isIn(count.before(), word)) {
        sink.addWord(verb ? Feature.VERB : Feature.BEFORE, i);
        nearest = verb ? i : nearest;
      } else if (behind < WORDS_AFTER && isIn(count.after(), word)) {
        sink.addWord(Feature.AFTER, i);
        opens = behind == 0 ? classes[word.pos().charAt(0) - 'a'] : opens;
        deed = verb ? after : deed;
        behind++;
      } else if (verb && isIn(count.lead(), word)) {
        sink.addWord(Feature.LEAD, i);
      } else if (verb && isIn(count.tail(), word)) {
        sink.addWord(Feature.TAIL, i);
      } else if (length(word) > 1
          && word.end() <= count.before().begin()
          && !isIn(count.item(), word)) {
        sink.addWord(Feature.NEAR, i);
      }
    }
    sink.add(Feature.OPENS, opens, unit);
    sink.add(Feature.DEED, deed, unit);
    if (nearest < 0) {
      sink.add(Feature.NEAREST, none);
      sink.add(Feature.NEARESTUNIT, none, unit);
    } else {
      sink.addWord(Feature.NEAREST, nearest);
      sink.addWord(Feature.NEARESTUNIT, nearest, unit);
    }
  }

  /** The characters right before the number and right after its unit, within the sentence. */
  private void neighbours(Count count) {
    int begin = count.numeral().span().begin();
    int end = count.numeral().unitEnd();
    int first = words.get(0).begin();
    int last = Math.max(end, words.get(words.size() - 1).end());
    sink.addCharacters(Feature.LEFT1, Math.max(first, begin - 1), begin);
    sink.addCharacters(Feature.RIGHT1, end, Math.min(last, end + 1));
    sink.addCharacters(Feature.UNITRIGHT1, unit, end, Math.min(last, end + 1));
    sink.addCharacters(Feature.LEFT2, Math.max(first, begin - 2), begin);
    sink.addCharacters(Feature.RIGHT2, end, Math.min(last, end + 2));
    sink.addCharacters(Feature.UNITRIGHT2, unit, end, Math.min(last, end + 2));
    sink.addCharacters(Feature.UNITLEFT, unit, Math.max(first, begin - 2), begin);
  }

  /** What it has from the counts before it: the one right before, and the last one of its unit. */
  private void list(KindObservation seen) {
    Count count = seen.count();
    int byRules = seen.byRules().equals(rules.unknown()) ? none : label(seen.byRules());
    sink.add(Feature.PREVIOUS, label(seen.previous()));
    sink.add(Feature.PREVIOUSRULE, label(seen.previous()), byRules);
    boolean follows = count.item().begin() >= count.numeral().unitEnd();
    int form = follows ? after : count.inheritsItem() ? bare : before;
    sink.add(Feature.FORM, form);
    sink.add(Feature.BYRULES, byRules);
    sink.add(Feature.SAMEUNIT, form, label(seen.sameUnit()));
  }

  private int label(Kind kind) {
    return labels[kind.number()];
  }

  private static boolean isIn(Span stretch, Word word) {
    return stretch.begin() <= word.begin() && word.end() <= stretch.end();
  }

  private static int length(Word word) {
    return word.end() - word.begin();
  }
}
