package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyao.numeral.Category;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Reads how the counts of one sentence hang together: which noun each counts, whether it stands
 * before (常委会会议5次) or after (5次常委会会议), and what a list shares (修改32项、废止8项).
 */
final class CountReader {

  /** Units that count what happens. */
  private static final Set<String> EVENTS = Set.of("次", "场", "场次", "期", "轮", "批", "批次");

  /** Units that count things and people, to which something is done. */
  private static final Set<String> THINGS = Set.of("个", "家", "名", "位", "户", "所");

  /** What is spent, given or earned stands for itself: 捐款30万元. */
  private static final Set<String> MONEY = Set.of("元", "美元");

  private static final String LEVELS = "省市州县区旗镇乡";

  private final FoldedText text;
  private final Span sentence;
  private final NounPhrases phrases;
  private final Fillers fillers;
  private final Continuations continuations;

  CountReader(FoldedText text, Span sentence, NounPhrases phrases, Fillers fillers) {
    this.text = text;
    this.sentence = sentence;
    this.phrases = phrases;
    this.fillers = fillers;
    continuations = new Continuations(text);
  }

  /**
   * A count with what is its own.
   *
   * @param left where its clause begins, or the count before it ends
   * @param right where its clause ends, or the next count begins
   * @param own the thing counted as named beside the number; empty where it is not
   * @param follows whether {@code own} stands after the number
   * @param joined whether no comma parts it from the count before it
   * @param continues whether it is of what was counted before, whatever stands beside it
   */
  private record Slot(
      NumeralMention numeral,
      int left,
      int right,
      Span own,
      boolean follows,
      boolean joined,
      boolean continues) {

    int begin() {
      return numeral.span().begin();
    }

    int end() {
      return follows ? own.end() : numeral.unitEnd();
    }

    Span before() {
      return new Span(left, follows || own.length() == 0 ? begin() : own.begin());
    }

    /** With all that stands between the unit and a noun further on: 参与 in 120人自愿参与防汛. */
    Span after() {
      boolean apart = follows && own.begin() > numeral.unitEnd();
      return new Span(apart ? numeral.unitEnd() : Math.min(right, end()), right);
    }

    /** What stands after it in a list whose next count names its own thing: nothing. */
    Slot closed() {
      return new Slot(numeral, left, Math.min(right, end()), own, follows, joined, continues);
    }
  }

  /** The counts of the sentence, in order. */
  List<Count> read(List<NumeralMention> numerals) {
    List<Slot> slots = slots(numerals);
    List<Span> tails = tails(slots);
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      Count previous = i == 0 ? null : counts.get(i - 1);
      Slot next = i + 1 < slots.size() ? slots.get(i + 1) : null;
      Span lead = slot.joined() || carriesOn(slot, previous) ? previous.lead() : slot.before();
      counts.add(
          new Count(
              slot.numeral(),
              slot.continues() ? continued(slot, counts) : item(slot, previous, next),
              slot.before(),
              slot.after(),
              lead,
              tails.get(i)));
    }
    return counts;
  }

  private List<Slot> slots(List<NumeralMention> numerals) {
    List<Slot> slots = new ArrayList<>();
    int from = sentence.begin();
    for (int i = 0; i < numerals.size(); i++) {
      NumeralMention numeral = numerals.get(i);
      boolean last = i + 1 == numerals.size();
      int to = last ? sentence.end() : numerals.get(i + 1).span().begin();
      int begin = numeral.span().begin();
      int left = Clauses.begin(text, from, begin);
      int right = Clauses.end(text, numeral.unitEnd(), to);
      boolean handedOn = continuations.isHandedOn(left, begin, numeral.unitEnd(), right);
      Span none = new Span(begin, begin);
      Span after = handedOn ? none : phrases.after(numeral.unitEnd(), right, !last && right == to);
      Optional<Span> shared =
          isShare(numeral) ? continuations.shared(left, begin) : Optional.empty();
      boolean relative =
          shared.isEmpty()
              && after.length() == 0
              && (continuations.isRelative(left, begin) || continuations.isSameAgain(left, begin));
      Span before =
          shared.map(this::thing).orElseGet(() -> relative ? none : phrases.before(left, begin));
      boolean continues =
          handedOn && before.length() == 0
              || relative
              || shared.filter(span -> span.length() == 0).isPresent();
      if (after.length() == 0
          && before.length() == 0
          && !continues
          && goesOn(numeral.unitEnd(), right)) {
        after = phrases.first(numeral.unitEnd(), right);
      }
      if (isLevel(after, numeral)) {
        after = new Span(after.begin(), after.begin() + 1);
      } else if (THINGS.contains(numeral.unit())) {
        after = phrases.thing(after);
      }
      boolean follows =
          after.length() > 0 && (before.length() == 0 || phrases.opensWithNoun(after));
      boolean joined = i > 0 && left == from;
      Slot slot =
          new Slot(numeral, left, right, follows ? after : before, follows, joined, continues);
      boolean listed = slot.end() < right && text.charAt(slot.end()) == '、';
      slots.add(listed && right < to ? slot : listed && !last ? slot.closed() : slot);
      from = slots.get(i).end();
    }
    return slots;
  }

  /**
   * Whether a level stands right after a number and is all that it counts: 市 in 苏州、无锡两市法规27部,
   * 到11个市实地察看.
   */
  private boolean isLevel(Span after, NumeralMention numeral) {
    return after.length() > 1
        && LEVELS.indexOf(text.charAt(after.begin())) >= 0
        && (numeral.unit().isEmpty() && after.begin() == numeral.span().end()
            || numeral.unit().equals("个") && phrases.standsAlone(after));
  }

  /** The thing that a stretch ends with; all of it where it is a relative clause. */
  private Span thing(Span stretch) {
    boolean relative = stretch.length() > 1 && text.charAt(stretch.end() - 1) == '的';
    return relative
        ? new Span(stretch.begin(), stretch.end() - 1)
        : phrases.before(stretch.begin(), stretch.end());
  }

  /** Whether the clause goes on after the unit with a word, not with 的 or a mark. */
  private boolean goesOn(int from, int to) {
    return from < to && "的、()”》".indexOf(text.charAt(from)) < 0;
  }

  /** What stands after each count, or after the last one of its list. */
  private List<Span> tails(List<Slot> slots) {
    List<Span> tails = new ArrayList<>();
    for (int i = slots.size() - 1; i >= 0; i--) {
      Span after = slots.get(i).after();
      boolean shared = i + 1 < slots.size() && slots.get(i + 1).joined() && after.length() <= 1;
      tails.add(0, shared ? tails.get(0) : after);
    }
    return tails;
  }

  private Span item(Slot slot, Count previous, Slot next) {
    if (fillers.countsPeople(slot.numeral().unit())) {
      Span people = isPeople(slot.own()) ? slot.own() : phrases.people(slot.left(), slot.begin());
      if (people.length() > 0) {
        return people;
      }
    }
    boolean goesOn = goesOn(slot, previous);
    if (goesOn && continuations.isLevel(slot.own())) {
      return previous.item();
    }
    if (slot.own().length() > 0 && !(goesOn && phrases.isDeed(slot.own()))) {
      return slot.own();
    }
    if (MONEY.contains(slot.numeral().unit())) {
      Span deed = phrases.deed(slot.left(), slot.begin());
      if (deed.length() > 0) {
        return deed;
      }
    }
    int unitEnd = slot.numeral().unitEnd();
    if (next != null && next.begin() - unitEnd <= 1 && slot.right() == next.begin()) {
      return next.own();
    }
    if (slot.joined()) {
      return previous.item();
    }
    Span subject = phrases.subject(slot.left(), slot.begin());
    if (subject.length() > 0) {
      return subject;
    }
    return previous == null ? nounEarlier(slot.left()) : previous.item();
  }

  /**
   * What a count goes on with: the thing of the last count of its unit, for a share of the last
   * that is none.
   */
  private Span continued(Slot slot, List<Count> counts) {
    boolean share =
        isShare(slot.numeral()) && !continuations.isSameAgain(slot.left(), slot.begin());
    for (int i = counts.size() - 1; i >= 0; i--) {
      NumeralMention other = counts.get(i).numeral();
      if (share
          ? !isShare(other)
          : other.unit().equals(slot.numeral().unit()) || isShare(slot.numeral())) {
        return counts.get(i).item();
      }
    }
    return counts.isEmpty() ? nounEarlier(slot.left()) : counts.get(counts.size() - 1).item();
  }

  private static boolean isShare(NumeralMention numeral) {
    return numeral.category() == Category.RATE;
  }

  /** Whether a count may be of what the one before it counts; what happens is counted anew. */
  private static boolean goesOn(Slot slot, Count previous) {
    String unit = slot.numeral().unit();
    return !slot.follows()
        && previous != null
        && !EVENTS.contains(unit)
        && unit.equals(previous.numeral().unit());
  }

  /** Whether a clause only names what is counted: 镇人大代表58人 after 选出区人大代表213人. */
  private boolean carriesOn(Slot slot, Count previous) {
    return previous != null
        && !phrases.hasVerb(slot.before())
        && slot.numeral().unit().equals(previous.numeral().unit());
  }

  private boolean isPeople(Span phrase) {
    return fillers.isPeople(text.subSequence(phrase.begin(), phrase.end()).toString());
  }

  /** The noun at the end of the clause before: 梳理工作制度,修改32项. */
  private Span nounEarlier(int left) {
    int end = Math.max(sentence.begin(), left - 1);
    return phrases.before(Clauses.begin(text, sentence.begin(), end), end);
  }
}
