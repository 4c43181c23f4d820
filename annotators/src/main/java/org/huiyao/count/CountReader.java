package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Reads how the counts of one sentence hang together: which noun each counts, whether it stands
 * before (常委会会议5次) or after (5次常委会会议), and what a list shares (修改32项、废止8项).
 */
final class CountReader {

  /** What people are removed from: 免去职务36人次. */
  private static final String OFFICE = "职务";

  private final FoldedText text;
  private final Span sentence;
  private final ParagraphItems earlier;
  private final PhraseReaders readers;
  private final NounPhrases phrases;
  private final Deeds deeds;
  private final CountedPeople people;
  private final Fillers fillers;
  private final CountVocabulary vocabulary;
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
    this.fillers = fillers;
    this.vocabulary = vocabulary;
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
    Optional<Span> whole = partedByPlaces(slot, counts);
    if (whole.isPresent()) {
      return whole.get();
    }
    Optional<Span> antecedent = antecedent(slot, counts);
    if (antecedent.isPresent() && continuations.isLevel(slot.own())) {
      return antecedent.get();
    }
    if (slot.own().length() > 0 && !isOfTheSame(slot, slot.own(), antecedent)) {
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
    if (subject.length() > 0 && !isOfTheSame(slot, subject, antecedent)) {
      return subject;
    }
    if (previous == null) {
      return whoEarlier(slot);
    }
    boolean changed =
        previous.numeral().isRate()
            && slot.numeral().isRate()
            && continuations.isChange(slot.left(), slot.begin());
    return changed ? previous.item() : sameUnit(counts, slot.numeral()).orElse(previous).item();
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
      return last(counts, NumeralMention::isRate).map(Count::item).orElse(last);
    }
    return sameUnit(counts, numeral).map(Count::item).or(() -> earlier.of(numeral)).orElse(last);
  }

  /**
   * The last count in a number's unit, one that is not less if there is any: what goes on with a
   * part goes on with its whole where it is more. A share's is the last that is none.
   */
  private static Optional<Count> sameUnit(List<Count> counts, NumeralMention numeral) {
    if (numeral.isRate()) {
      return last(counts, other -> !other.isRate());
    }
    Predicate<NumeralMention> alike = other -> other.unit().equals(numeral.unit());
    return last(counts, alike.and(other -> other.value() >= numeral.value()))
        .or(() -> last(counts, alike));
  }

  private static Optional<Count> last(List<Count> counts, Predicate<NumeralMention> such) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      if (such.test(counts.get(i).numeral())) {
        return Optional.of(counts.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The thing counted before that a count may be of: the last one's if it has the same unit, the
   * paragraph's at the head of a sentence. What happens is counted anew.
   */
  private Optional<Span> antecedent(CountSlot slot, List<Count> counts) {
    NumeralMention numeral = slot.numeral();
    if (slot.follows() || SlotReader.EVENTS.contains(numeral.unit())) {
      return Optional.empty();
    }
    if (counts.isEmpty()) {
      return numeral.isRate()
          ? Optional.empty()
          : phrases.namesClass(slot.own()) ? earlier.most(numeral.unit()) : earlier.of(numeral);
    }
    return last(counts, other -> !other.isRate())
        .filter(count -> count.numeral().unit().equals(numeral.unit()))
        .or(() -> deeds.isResult(slot.own()) ? sameUnit(counts, numeral) : Optional.empty())
        .map(Count::item);
  }

  /** What a count in brackets is part of that only says where: 代表联络站 in 代表联络站90个(其中乡镇30个). */
  private Optional<Span> partedByPlaces(CountSlot slot, List<Count> counts) {
    String own = slot.own().of(text);
    if (!fillers.isPlace(own)) {
      return Optional.empty();
    }
    int open = text.toString().lastIndexOf('(', slot.begin());
    return last(counts, other -> other.unitEnd() == open)
        .filter(count -> count.numeral().unit().equals(slot.numeral().unit()))
        .map(Count::item)
        .filter(item -> !fillers.isPlace(item.of(text)));
  }

  /**
   * Whether what stands beside a count only tells what was done to the things counted before it, or
   * which papers of them it counts: 立案 and 城建类 after 提案402件.
   */
  private boolean isOfTheSame(CountSlot slot, Span own, Optional<Span> antecedent) {
    return antecedent.isPresent()
        && (deeds.isDeed(own)
            || people.areCounted(slot.numeral()) && own.of(text).equals(OFFICE)
            || Count.isOfPapers(slot.numeral())
                && phrases.isClass(own)
                && vocabulary.endsWithItem(antecedent.get().of(text)));
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
