package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** Reads what stands beside each count of one sentence: its clause, its noun, on which side. */
final class SlotReader {

  /** Units that count things and people, to which something is done. */
  private static final Set<String> THINGS =
      Set.of("个", "家", "名", "位", "户", "所", "部", "件", "项", "处", "条");

  /** Units that count what happens. */
  static final Set<String> EVENTS = Set.of("次", "场", "场次", "期", "轮", "批", "批次");

  private static final String AIMING = "对将";

  private final FoldedText text;
  private final Span sentence;
  private final NounPhrases phrases;
  private final PeoplePhrases people;
  private final Deeds deeds;
  private final Activities activities;
  private final Continuations continuations;

  SlotReader(FoldedText text, Span sentence, PhraseReaders readers, Continuations continuations) {
    this.text = text;
    this.sentence = sentence;
    phrases = readers.nouns();
    people = readers.people();
    deeds = readers.deeds();
    activities = readers.activities();
    this.continuations = continuations;
  }

  /** The slots of the sentence's counts, in order. */
  List<CountSlot> read(List<NumeralMention> numerals) {
    List<CountSlot> slots = new ArrayList<>();
    int from = sentence.begin();
    for (int i = 0; i < numerals.size(); i++) {
      NumeralMention numeral = numerals.get(i);
      boolean last = i + 1 == numerals.size();
      int to = last ? sentence.end() : numerals.get(i + 1).span().begin();
      int nounEnd = numeral.span().begin() - (isBracketed(numeral) ? 1 : 0);
      int left = Clauses.begin(text, from, nounEnd);
      int right = Clauses.end(text, numeral.unitEnd(), to);
      Sides sides = sides(numeral, new Span(left, nounEnd), right, !last && right == to);
      boolean joined = i > 0 && left == from;
      CountSlot slot =
          new CountSlot(
              numeral, left, right, sides.own(), sides.follows(), joined, sides.continues());
      boolean listed = slot.end() < right && text.charAt(slot.end()) == '、';
      slots.add(listed && right < to ? slot : listed && !last ? slot.closed() : slot);
      from = slots.get(i).end();
    }
    return slots;
  }

  /**
   * The thing counted as named beside a number.
   *
   * @param own the noun phrase, empty where there is none
   * @param follows whether it stands after the number
   * @param continues whether the count is of what was counted before, whatever stands beside it
   */
  private record Sides(Span own, boolean follows, boolean continues) {}

  private Sides sides(NumeralMention numeral, Span lead, int right, boolean beforeNumeral) {
    int left = lead.begin();
    int begin = numeral.span().begin();
    int unitEnd = numeral.unitEnd();
    Span none = new Span(begin, begin);
    boolean closesList = begin > left && text.charAt(begin - 1) == '等';
    boolean handedOn = isHandedOn(lead, numeral, right);
    Span after = handedOn ? none : following(numeral, right, closesList, beforeNumeral);
    handedOn |= after.length() == 0 && isAimedAt(lead, numeral, right);
    Optional<Span> shared = numeral.isRate() ? continuations.shared(left, begin) : Optional.empty();
    boolean again =
        shared.isEmpty() && after.length() == 0 && continuations.isOfTheSame(left, begin);
    Span before =
        shared
            .map(this::thing)
            .orElseGet(() -> again ? none : phrases.before(left, nounEnd(lead, numeral)));
    if (EVENTS.contains(numeral.unit())) {
      before =
          after.length() == 0 && activities.isHeld(unitEnd, right)
              ? none
              : activities.activity(before);
    }
    boolean named = after.length() > 0 || before.length() > 0;
    boolean continues =
        again || handedOn && !named || shared.filter(span -> span.length() == 0).isPresent();
    if (!named && !continues && goesOn(unitEnd, right) && !people.act(numeral)) {
      Span visit = activities.visit(unitEnd, right);
      after = visit.length() > 0 ? visit : phrases.first(placeEnd(unitEnd, right), right);
    }
    boolean spent = before.length() == 0 && deeds.isSpent(left, numeral);
    after = spent ? none : counted(after, numeral);
    boolean who = people.isPeople(before, numeral.unit());
    boolean follows =
        after.length() > 0
            && (before.length() == 0 || closesList || !who && phrases.opensWithNoun(after));
    return new Sides(follows ? after : before, follows, continues);
  }

  private Span following(
      NumeralMention numeral, int right, boolean closesList, boolean beforeNumeral) {
    return closesList
        ? phrases.ofList(numeral.unitEnd(), right, beforeNumeral)
        : phrases.after(numeral.unitEnd(), right, beforeNumeral);
  }

  /** Whether a count is of what was counted before, and what became of it stands behind. */
  private boolean isHandedOn(Span lead, NumeralMention numeral, int right) {
    int begin = numeral.span().begin();
    int unitEnd = numeral.unitEnd();
    return continuations.isHandedOn(lead.begin(), begin, unitEnd, right)
        || continuations.isPicked(lead.begin(), begin) && deeds.isDone(unitEnd, right);
  }

  /** The same where papers are only what something is done to: 对4件提出审查意见. */
  private boolean isAimedAt(Span lead, NumeralMention numeral, int right) {
    return Count.isOfPapers(numeral)
        && lead.length() == 1
        && AIMING.indexOf(text.charAt(lead.begin())) >= 0
        && deeds.isDone(numeral.unitEnd(), right);
  }

  /** Where the noun before a number ends, the change told of it left out: 投资 in 投资增长12%. */
  private int nounEnd(Span lead, NumeralMention numeral) {
    return numeral.isRate() || deeds.isMoney(numeral)
        ? continuations.changeBegin(lead.begin(), lead.end())
        : continuations.fromBegin(lead.begin(), lead.end());
  }

  /** What is counted of the phrase behind a number, without what is done to it. */
  private Span counted(Span after, NumeralMention numeral) {
    if (isLevel(after, numeral)) {
      return new Span(after.begin(), after.begin() + 1);
    }
    Span thing = THINGS.contains(numeral.unit()) ? deeds.thing(after, numeral.unit()) : after;
    return people.withPeople(thing, numeral.unit());
  }

  /**
   * Whether a level stands right after a number and is all that it counts: 市 in 苏州、无锡两市法规27部,
   * 到11个市实地察看.
   */
  private boolean isLevel(Span after, NumeralMention numeral) {
    return after.length() > 1
        && PhraseMarks.LEVELS.indexOf(text.charAt(after.begin())) >= 0
        && (numeral.unit().isEmpty() && after.begin() == numeral.span().end()
            || numeral.unit().equals("个")
                && text.charAt(after.begin() + 1) != '级'
                && phrases.standsAlone(after));
  }

  /** The thing that a stretch ends with; all of it where it is a relative clause. */
  private Span thing(Span stretch) {
    boolean relative = stretch.length() > 1 && text.charAt(stretch.end() - 1) == '的';
    return relative
        ? new Span(stretch.begin(), stretch.end() - 1)
        : phrases.before(stretch.begin(), stretch.end());
  }

  /** Whether a count stands alone in brackets behind its noun: 代表建议(66件). */
  private boolean isBracketed(NumeralMention numeral) {
    int before = numeral.span().begin() - 1;
    return before > sentence.begin()
        && text.charAt(before) == '('
        && numeral.unitEnd() < sentence.end()
        && text.charAt(numeral.unitEnd()) == ')';
  }

  /** Where what stands after the unit goes on behind a place: 在全省会议上 in 8次在全省会议上介绍经验. */
  private int placeEnd(int from, int to) {
    if (text.charAt(from) == '在') {
      for (int i = from + 1; i < to; i++) {
        if (text.charAt(i) == '上') {
          return i + 1;
        }
      }
    }
    return from;
  }

  /** Whether the clause goes on after the unit with a word, not with 的 or a mark. */
  private boolean goesOn(int from, int to) {
    return from < to && "的、()”》".indexOf(text.charAt(from)) < 0;
  }
}
