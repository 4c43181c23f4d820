package org.huiyao.fact;

import java.util.List;
import java.util.Optional;
import org.huiyao.count.Count;
import org.huiyao.count.CountedSentence;
import org.huiyao.numeral.NumeralMention;

/** When the counts of a sentence happened, or shall happen. Offsets are the sentence's. */
final class TimedSentence {

  /** Ends what a plan builds on: 在已有52个联络站基础上再建9个. */
  private static final String BASE = "基础上";

  private final String text;
  private final int offset;
  private final List<Count> counts;
  private final Timing timing;
  private final SentenceTimes times;
  private final SentenceModality cues;

  /** The sentence whose counts are told in parts here. */
  private final Optional<TimedSentence> before;

  /**
   * @param text the characters of the sentence
   * @param timing what its section says
   * @param last the sentence before it that has counts
   */
  TimedSentence(
      CountedSentence sentence,
      String text,
      Timing timing,
      TimeFinder times,
      ModalityRules modalities,
      Optional<TimedSentence> last) {
    this.text = text;
    offset = sentence.span().begin();
    counts = sentence.counts();
    List<Integer> begins =
        counts.stream().map(count -> count.numeral().span().begin() - offset).toList();
    this.times = times.find(text, begins);
    this.timing = this.times.opensWithPlan(timing) ? timing.planned() : timing;
    cues = modalities.of(text, this.timing.plan());
    before =
        text.startsWith(TimeReach.OF_THESE) && this.times.times().isEmpty()
            ? last
            : Optional.empty();
  }

  /** Whether a count is done or planned. */
  Modality modality(int index) {
    if (timing.plan() && times.isPast(begin(index), timing)) {
      return Modality.DONE;
    }
    if (!timing.plan() && times.isDeferred(end(index), timing)) {
      return Modality.PLANNED;
    }
    int from = timing.plan() ? listBegin(index) : 0;
    return cues.decide(from, clauseEnd(index), index == 0 ? 0 : end(index - 1));
  }

  /** The period of a count as the record contract writes it, empty where nothing tells. */
  String period(int index, Modality modality) {
    return before.isPresent()
        ? before.get().lastPeriod(modality)
        : times.period(begin(index), end(index), timing, modality);
  }

  private String lastPeriod(Modality modality) {
    return period(counts.size() - 1, modality);
  }

  private int begin(int index) {
    return counts.get(index).numeral().span().begin() - offset;
  }

  private int end(int index) {
    return counts.get(index).numeral().span().end() - offset;
  }

  /** Where the clause of a count ends, before brackets behind it. */
  private int clauseEnd(int index) {
    int end = Math.max(end(index), counts.get(index).after().end() - offset);
    int bracket = text.indexOf('(', end(index));
    return bracket < 0 ? end : Math.min(end, bracket);
  }

  /**
   * Where what a plan tells of deeds may begin: behind the last count of another clause, or of a
   * relative one (目前已建成站点86个,新建10个; 在已建成的86个站点中择优打造10个).
   */
  private int listBegin(int index) {
    for (int i = index; i > 0; i--) {
      NumeralMention previous = counts.get(i - 1).numeral();
      int end = previous.unitEnd() - offset;
      String between = text.substring(end, begin(i));
      boolean relative = begin(i - 1) > 0 && text.charAt(begin(i - 1) - 1) == '的';
      if (relative && between.indexOf('、') < 0
          || between.contains(BASE)
          || between.indexOf(',') >= 0
          || between.indexOf(';') >= 0) {
        return end;
      }
    }
    return 0;
  }
}
