package org.huiyao.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** Finds what was counted before a count that may be of the same thing. */
final class Antecedents {

  /** What people are removed from: 免去职务36人次. */
  private static final String OFFICE = "职务";

  /** Units of the classes that things counted are sorted into: 建议146件,分为四类. */
  private static final Set<String> CLASSES = Set.of("类", "大类");

  private final FoldedText text;
  private final ParagraphItems earlier;
  private final NounPhrases phrases;
  private final Deeds deeds;
  private final CountedPeople people;
  private final Fillers fillers;
  private final CountVocabulary vocabulary;

  /**
   * @param earlier what the paragraph has counted before the sentence
   */
  Antecedents(
      FoldedText text,
      ParagraphItems earlier,
      PhraseReaders readers,
      CountedPeople people,
      Fillers fillers,
      CountVocabulary vocabulary) {
    this.text = text;
    this.earlier = earlier;
    this.people = people;
    this.fillers = fillers;
    this.vocabulary = vocabulary;
    phrases = readers.nouns();
    deeds = readers.deeds();
  }

  /**
   * The thing counted before that a count may be of: the last one's if it has the same unit, the
   * paragraph's at the head of a sentence. What happens is counted anew.
   */
  Optional<Span> of(CountSlot slot, List<Count> counts) {
    NumeralMention numeral = slot.numeral();
    if (slot.follows() || SlotReader.EVENTS.contains(numeral.unit())) {
      return Optional.empty();
    }
    if (counts.isEmpty()) {
      return numeral.isRate()
          ? Optional.empty()
          : phrases.namesClass(slot.own()) ? earlier.most(numeral.unit()) : earlier.of(numeral);
    }
    return last(counts, other -> !other.isRate() && !CLASSES.contains(other.unit()))
        .filter(count -> count.numeral().unit().equals(numeral.unit()))
        .or(() -> deeds.isResult(slot.own()) ? sameUnit(counts, numeral) : Optional.empty())
        .map(Count::item);
  }

  /**
   * What a count is of that only names a level: 代表 in 代表5200名,省级38人, the paragraph's thing at the
   * head of a sentence.
   */
  Optional<Span> ofLevel(CountSlot slot, List<Count> counts) {
    boolean level =
        Continuations.isLevel(slot.own().of(text))
            || Continuations.isLevel(text.subSequence(slot.left(), slot.begin()));
    return level
        ? last(counts, other -> Wholes.sameUnit(other, slot.numeral()))
            .map(Count::item)
            .or(() -> of(slot, counts))
        : Optional.empty();
  }

  /** What a count in brackets is part of that only says where: 代表联络站 in 代表联络站90个(其中乡镇30个). */
  Optional<Span> partedByPlaces(CountSlot slot, List<Count> counts) {
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
  boolean isOfTheSame(CountSlot slot, Span own, Optional<Span> antecedent) {
    return antecedent.isPresent()
        && (deeds.isDeed(own)
            || people.areCounted(slot.numeral()) && own.of(text).equals(OFFICE)
            || Count.isOfPapers(slot.numeral())
                && phrases.isClass(own)
                && vocabulary.endsWithItem(antecedent.get().of(text)));
  }

  /**
   * The last count in a number's unit, one that is not less if there is any: what goes on with a
   * part goes on with its whole where it is more. A share's is the last that is none.
   */
  static Optional<Count> sameUnit(List<Count> counts, NumeralMention numeral) {
    if (numeral.isRate()) {
      return last(counts, other -> !other.isRate());
    }
    Predicate<NumeralMention> alike = other -> other.unit().equals(numeral.unit());
    return last(counts, alike.and(other -> other.value() >= numeral.value()))
        .or(() -> last(counts, alike));
  }

  /** The last count of such a number. */
  static Optional<Count> last(List<Count> counts, Predicate<NumeralMention> such) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      if (such.test(counts.get(i).numeral())) {
        return Optional.of(counts.get(i));
      }
    }
    return Optional.empty();
  }
}
