package org.huiyao.count;

import java.util.List;
import java.util.Set;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** Tells who is counted where the unit counts people: 代表 in 邀请代表列席会议81人次. */
final class CountedPeople {

  /** What people come for, whose name holds them: 群众来访. */
  private static final Set<String> VISITS = Set.of("来访", "上访", "信访");

  private static final Set<String> TAKING_PART = Set.of("参加", "参与", "列席", "出席", "旁听");

  /** What is done with people in classes, and what one ends with: 代表培训班4期,培训352名. */
  private static final Set<String> TRAINED = Set.of("培训", "参训", "轮训", "集训");

  private static final char CLASS = '班';

  /** What is done with people in offices. */
  private static final Set<String> OFFICES = Set.of("任命", "免职", "免去", "任免");

  /** Who is elected or co-opted, not appointed. */
  private static final Set<String> ELECTED = Set.of("代表", "委员");

  private final FoldedText text;
  private final PeoplePhrases phrases;
  private final Fillers fillers;

  CountedPeople(FoldedText text, PeoplePhrases phrases, Fillers fillers) {
    this.text = text;
    this.phrases = phrases;
    this.fillers = fillers;
  }

  /**
   * The people.
   *
   * @param previous the count before, null where there is none
   * @return empty where the unit counts no people or none are named
   */
  Span of(CountSlot slot, Count previous) {
    Span own = slot.own();
    String unit = slot.numeral().unit();
    if (!fillers.countsPeople(unit) || isVisit(own)) {
      return new Span(slot.left(), slot.left());
    }
    Span people = phrases.isPeople(own, unit) ? own : phrases.people(slot.left(), slot.begin());
    if (people.length() > 0 || previous == null) {
      return people;
    }
    if (takePart(slot) && countsPeople(previous)) {
      return previous.item();
    }
    if (isTrained(own) && text.charAt(previous.item().end() - 1) == CLASS) {
      return phrases.within(previous.item());
    }
    boolean again = slot.joined() && own.length() == 0 && !isVisit(previous.item());
    return again
        ? phrases.people(previous.before().begin(), previous.numeral().span().begin())
        : people;
  }

  /** Whether people can be put into an office, who are no deputies or members. */
  private boolean areOfficials(Count count) {
    return countsPeople(count) && !ELECTED.contains(lastTwo(count.item()));
  }

  private String lastTwo(Span phrase) {
    return new Span(Math.max(phrase.begin(), phrase.end() - 2), phrase.end()).of(text);
  }

  /** Gives appointments that name nobody those whom a later count names: 任命61人次,接受4名法官辞职. */
  List<Count> namedLater(List<Count> counts) {
    Count named = null;
    for (int i = counts.size() - 1; i >= 0; i--) {
      Count count = counts.get(i);
      if (areOfficials(count)) {
        named = count;
      } else if (named != null && !count.hasItem() && isOfOffice(count)) {
        counts.set(i, count.of(named.item()));
      }
    }
    return counts;
  }

  private boolean isOfOffice(Count count) {
    String clause = count.before().of(text);
    return areCounted(count.numeral()) && OFFICES.stream().anyMatch(clause::contains);
  }

  /** Whether the unit counts people. */
  boolean areCounted(NumeralMention numeral) {
    return fillers.countsPeople(numeral.unit());
  }

  private boolean isTrained(Span own) {
    return TRAINED.contains(own.of(text));
  }

  private boolean isVisit(Span phrase) {
    return phrase.length() > 2 && VISITS.contains(lastTwo(phrase));
  }

  /**
   * Whether a count tells what people do, before it (参加视察235人次) or behind it (2508人次参加视察), without
   * saying who.
   */
  private boolean takePart(CountSlot slot) {
    return TAKING_PART.stream()
        .anyMatch(
            verb ->
                text.startsWith(verb, slot.numeral().unitEnd())
                    || text.startsWith(verb, slot.left())
                    || slot.joined() && text.startsWith("、" + verb, slot.left()));
  }

  private boolean countsPeople(Count count) {
    return count != null && phrases.isPeople(count.item(), count.numeral().unit());
  }
}
