package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Reads how the counts of one sentence hang together: which noun each counts, whether it stands
 * before (常委会会议5次) or after (5次常委会会议), and what a list shares (修改32项、废止8项).
 */
final class CountReader {

  private final FoldedText text;
  private final Span sentence;
  private final ParagraphItems earlier;
  private final PhraseReaders readers;
  private final NounPhrases phrases;
  private final Deeds deeds;
  private final CountedPeople people;
  private final Antecedents antecedents;
  private final Continuations continuations;

  /**
   * @param earlier what the paragraph has counted before the sentence
   */
  CountReader(
      FoldedText text,
      Span sentence,
      ParagraphItems earlier,
      PhraseReaders readers,
      Fillers fillers,
      CountVocabulary vocabulary) {
    this.text = text;
    this.sentence = sentence;
    this.earlier = earlier;
    this.readers = readers;
    phrases = readers.nouns();
    deeds = readers.deeds();
    people = new CountedPeople(text, readers.people(), fillers);
    antecedents = new Antecedents(text, earlier, readers, people, fillers, vocabulary);
    continuations = new Continuations(text);
  }

  /** The counts of the sentence, in order. */
  List<Count> read(List<NumeralMention> numerals) {
    List<CountSlot> slots = new SlotReader(text, sentence, readers, continuations).read(numerals);
    CountLists lists = new CountLists(text, phrases, slots);
    List<Span> tails = lists.tails();
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      CountSlot slot = slots.get(i);
      Count previous = i == 0 ? null : counts.get(i - 1);
      CountSlot next = i + 1 < slots.size() ? slots.get(i + 1) : null;
      Span lead = slot.joined() || carriesOn(slot, previous) ? previous.lead() : slot.before();
      Span item = slot.continues() ? continued(slot, counts) : item(slot, counts, next);
      if (item.length() == 0) {
        item = earlier.of(slot.numeral()).orElse(item);
      }
      counts.add(
          new Count(
              slot.numeral(),
              item,
              passesOver(slot, item) ? new Span(slot.left(), slot.begin()) : slot.before(),
              slot.after(),
              lead,
              tails.get(i)));
    }
    return people.namedLater(lists.respectively(counts));
  }

  /** Whether the noun before a number is a deed done to what was counted: 立案 in 立案346件. */
  private boolean passesOver(CountSlot slot, Span item) {
    return !slot.follows()
        && item.end() <= slot.left()
        && slot.own().length() > 0
        && deeds.isDeed(slot.own());
  }

  private Span item(CountSlot slot, List<Count> counts, CountSlot next) {
    Count previous = counts.isEmpty() ? null : counts.get(counts.size() - 1);
    Span who = people.of(slot, previous);
    if (who.length() > 0) {
      return who;
    }
    Optional<Span> whole = antecedents.partedByPlaces(slot, counts);
    if (whole.isPresent()) {
      return whole.get();
    }
    Optional<Span> leveled = antecedents.ofLevel(slot, counts);
    if (leveled.isPresent()) {
      return leveled.get();
    }
    Optional<Span> antecedent = antecedents.of(slot, counts);
    if (slot.own().length() > 0 && !antecedents.isOfTheSame(slot, slot.own(), antecedent)) {
      return slot.own();
    }
    // What is spent, given or earned stands for itself: 捐款30万元.
    if (deeds.isMoney(slot.numeral()) && !continuations.isChange(slot.left(), slot.begin())) {
      Span deed = deeds.deed(slot.left(), slot.begin());
      if (deed.length() > 0) {
        return deed;
      }
    }
    int unitEnd = slot.numeral().unitEnd();
    if (next != null
        && next.begin() - unitEnd <= 1
        && slot.right() == next.begin()
        && next.own().length() > 0) {
      return next.own();
    }
    if (slot.joined()) {
      return previous.item();
    }
    Span subject = phrases.subject(slot.left(), slot.begin());
    if (SlotReader.EVENTS.contains(slot.numeral().unit())) {
      subject = readers.activities().activity(subject);
    }
    if (subject.length() > 0 && !antecedents.isOfTheSame(slot, subject, antecedent)) {
      return subject;
    }
    if (previous == null) {
      return whoEarlier(slot);
    }
    boolean changed =
        previous.numeral().isRate()
            && slot.numeral().isRate()
            && continuations.isChange(slot.left(), slot.begin());
    return changed
        ? previous.item()
        : Antecedents.sameUnit(counts, slot.numeral()).orElse(previous).item();
  }

  /**
   * What a count goes on with: the thing of the last count of its unit, a share's that of the last
   * that is none, a share's change the share's own.
   */
  private Span continued(CountSlot slot, List<Count> counts) {
    NumeralMention numeral = slot.numeral();
    if (counts.isEmpty()) {
      return earlier.of(numeral).orElseGet(() -> nounEarlier(slot.left()));
    }
    Span last = counts.get(counts.size() - 1).item();
    if (numeral.isRate() && continuations.isSameAgain(slot.left(), slot.begin())) {
      return Antecedents.last(counts, NumeralMention::isRate).map(Count::item).orElse(last);
    }
    return Antecedents.sameUnit(counts, numeral)
        .map(Count::item)
        .or(() -> earlier.of(numeral))
        .orElse(last);
  }

  /** Whether a clause only names what is counted: 镇人大代表58人 after 选出区人大代表213人. */
  private boolean carriesOn(CountSlot slot, Count previous) {
    return previous != null
        && !deeds.hasVerb(slot.before())
        && slot.numeral().unit().equals(previous.numeral().unit());
  }

  /** The same, where the unit counts people something that is known to be counted. */
  private Span whoEarlier(CountSlot slot) {
    Span noun = nounEarlier(slot.left());
    return people.areCounted(slot.numeral()) && noun.length() > 0 && !phrases.isKnown(noun)
        ? new Span(noun.begin(), noun.begin())
        : noun;
  }

  /** The noun at the end of the clause before: 梳理工作制度,修改32项. */
  private Span nounEarlier(int left) {
    int end = Math.max(sentence.begin(), left - 1);
    Span noun = phrases.before(Clauses.begin(text, sentence.begin(), end), end);
    return noun.length() > 0 && deeds.isDeed(noun) ? new Span(end, end) : noun;
  }
}
