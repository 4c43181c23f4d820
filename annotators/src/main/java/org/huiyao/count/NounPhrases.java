package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/** The noun phrases around the counts of one sentence. All offsets are the document's. */
final class NounPhrases {

  /** Verbs whose subject is what happens. */
  private static final Set<String> HAPPENS = Set.of("召开", "举行", "举办", "开展");

  /** Behind a verb whose object may stand before it: 常委会会议开了11次. */
  private static final char COMPLETED = '了';

  /** What the names of those end with who do things. */
  private static final List<String> ACTORS = List.of("常委会", "委员会", "政协", "政府", "党组", "代表", "委员");

  /** Three characters and their quotes are part of a name: “三公”经费, “散乱污”企业. */
  private static final int LONGEST_IN_NAME = 5;

  /** Words behind the name of a class. */
  private static final Set<String> CLASSES = Set.of("类", "方面");

  private final SentenceWords words;
  private final CountVocabulary vocabulary;
  private final Fillers fillers;
  private final FoldedText text;
  private final FollowingNouns following;
  private final PrecedingNouns preceding;
  private final Quotes quotes;

  NounPhrases(FoldedText text, SentenceWords words, CountVocabulary vocabulary, Fillers fillers) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
    this.fillers = fillers;
    following = new FollowingNouns(text, words, vocabulary, fillers);
    preceding = new PrecedingNouns(text, words, vocabulary, fillers);
    quotes = new Quotes(text);
  }

  /**
   * The noun phrase that begins at {@code from}; empty where none does.
   *
   * @param beforeNumeral whether a numeral stands at {@code to}, whose verb is then no part of the
   *     phrase
   */
  Span after(int from, int to, boolean beforeNumeral) {
    return withoutQuote(following.after(from, to, beforeNumeral));
  }

  /**
   * The noun phrase behind the count that closes a list: what its members are, though a verb opens
   * it (等5项改进措施).
   */
  Span ofList(int from, int to, boolean beforeNumeral) {
    Span after = after(from, to, beforeNumeral);
    int index = words.indexAt(from);
    if (after.length() > 0 || index + 1 >= words.size() || !words.isVerbal(words.get(index))) {
      return after;
    }
    int noun = words.get(index).end();
    Span rest = noun < to ? after(noun, to, beforeNumeral) : after;
    return rest.length() > 0 && rest.begin() == noun ? new Span(from, rest.end()) : after;
  }

  /** The noun phrase that ends at {@code to} or before the fillers there (共, 达到). */
  Span before(int from, int to) {
    return withoutQuote(preceding.before(from, to));
  }

  /**
   * A phrase without what it quotes to say which one, or its title: 微视频 in “代表走山乡”微视频, 栏目 in
   * 《代表在线》栏目; all of it where nothing is named behind the quote but a deed, or 活动.
   */
  private Span withoutQuote(Span phrase) {
    int closed =
        phrase.length() == 0 ? phrase.begin() : quotes.endOfTitle(phrase.begin(), phrase.end());
    Span named = new Span(closed, phrase.end());
    boolean apart = closed - phrase.begin() > LONGEST_IN_NAME && named.length() > 0;
    return apart && isThing(named, words.get(words.indexAt(closed))) ? named : phrase;
  }

  private boolean isThing(Span named, Word first) {
    Word last = words.get(words.indexAt(named.end() - 1));
    boolean noun = last.pos().startsWith("n") || words.form(last).equals(PhraseMarks.LIGHT_NOUN);
    return noun
        && named.length() > 1
        && !named.of(text).equals(PhraseMarks.LIGHT_NOUN)
        && (words.isNominal(first) || words.isInItem(first));
  }

  /**
   * The noun phrase before the verbs that end at {@code to}: 联络站 in 联络站扩面到20个, 主席会议 in 主席会议共举行7次,
   * 全会 in 全会在苏州召开5次. Empty where the verb is another deed of the vocabulary, whose subject does it
   * rather than being counted (代表提出20件).
   */
  Span subject(int from, int to) {
    int end = fillers.skipBack(text, from, to);
    boolean fronted = end > from && text.charAt(end - 1) == COMPLETED;
    boolean deed = false;
    boolean told = false;
    int i = words.indexAt(end) - 1;
    while (i >= 0
        && words.get(i).span().end() > from
        && !words.isNominal(words.get(i))
        && !PhraseMarks.CLOSING.contains(words.form(words.get(i)))) {
      end = words.get(i).span().begin();
      String form = words.form(words.get(i));
      deed |= vocabulary.isVerb(form) && !HAPPENS.contains(form);
      told |= words.isAdverb(words.get(i));
      i--;
    }
    boolean titled = end > from && text.charAt(end - 1) == '》';
    if (end <= from || deed && !titled && !fronted) {
      return new Span(from, from);
    }
    Span noun = before(from, end);
    if (deed && !titled && !isCountable(noun)) {
      return new Span(from, from);
    }
    int preposition = words.indexAt(noun.begin()) - 1;
    if (noun.length() > 0 && !told && isGoverned(preposition, from)) {
      return new Span(noun.begin(), fillers.skipBack(text, from, to));
    }
    return preposition >= 0
            && words.get(preposition).begin() > from
            && words.isPreposition(words.get(preposition))
        ? subject(from, words.get(preposition).begin())
        : noun;
  }

  /** Whether a noun is something that is known to be counted, nobody who does it. */
  private boolean isCountable(Span noun) {
    String name = noun.of(text);
    return vocabulary.endsWithItem(name) && ACTORS.stream().noneMatch(name::endsWith);
  }

  /** Whether the word is a verb whose object goes on, a deed in it: 提出 in 提出刑事抗诉57件. */
  private boolean isGoverned(int index, int from) {
    return index >= 0 && words.get(index).begin() >= from && words.isVerbal(words.get(index));
  }

  /** Whether a phrase names people, or ends with a thing that the vocabulary knows. */
  boolean isKnown(Span phrase) {
    return words.endsItem(phrase.end()) || fillers.isPeople(phrase.of(text));
  }

  /** Whether a phrase opens with one character that neither a noun nor a mark follows. */
  boolean standsAlone(Span phrase) {
    int index = words.indexAt(phrase.begin());
    return words.get(index).span().length() == 1
        && index + 1 < words.size()
        && !words.isNominal(words.get(index + 1))
        && !PhraseMarks.isMark(words.form(words.get(index + 1)));
  }

  /**
   * Whether a phrase names no thing that the vocabulary knows, only a class of such things: 城建环保类.
   */
  boolean isClass(Span phrase) {
    return namesClass(phrase) || !words.endsItem(phrase.end());
  }

  /** Whether a phrase names a class by the word for one: 城建环保类, 经济建设方面. */
  boolean namesClass(Span phrase) {
    return CLASSES.stream()
        .anyMatch(
            word ->
                text.startsWith(word, phrase.end())
                    || text.startsWith(word, phrase.end() - word.length()));
  }

  /** The things that a phrase joins: 满意率 and 办结率 in 满意率和办结率. */
  List<Span> members(Span phrase) {
    List<Span> members = new ArrayList<>();
    int begin = phrase.begin();
    for (int i = words.indexAt(begin); i < words.size() && words.get(i).end() < phrase.end(); i++) {
      if (PhraseMarks.LINKS.contains(words.form(words.get(i))) && words.get(i).begin() > begin) {
        members.add(new Span(begin, words.get(i).begin()));
        begin = words.get(i).end();
      }
    }
    members.add(new Span(begin, phrase.end()));
    return members;
  }

  /** The first noun phrase in a stretch. */
  Span first(int from, int to) {
    for (int i = words.indexAt(from); i < words.size() && words.get(i).span().begin() < to; i++) {
      Span word = words.get(i).span();
      if (words.isNominal(words.get(i)) || words.isPartOfItem(words.get(i))) {
        return after(Math.max(from, word.begin()), to, false);
      }
    }
    return new Span(from, from);
  }

  /** Whether a phrase opens with a noun, not with a verb that goes on with the clause. */
  boolean opensWithNoun(Span phrase) {
    Word first = words.get(words.indexAt(phrase.begin()));
    return !words.isVerbal(first) || first.pos().equals("vn") || words.isInItem(first);
  }
}
