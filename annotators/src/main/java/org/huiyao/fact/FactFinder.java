package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.huiyao.count.Count;
import org.huiyao.count.CountFinder;
import org.huiyao.count.CountedSentence;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;
import org.huiyao.word.Words;

/**
 * Finds the facts of a document: the numerals that count or measure, with what they count, whether
 * it is done or planned, and the time they cover. One instance serves any number of threads.
 */
public final class FactFinder {

  private static final class Shared {
    static final FactFinder FINDER = new FactFinder(Optional.of(KindModel.shipped()));
  }

  /**
   * The finder that all annotators of a process share, made when first asked for, with the model
   * that ships with Huiyao.
   */
  public static FactFinder shared() {
    return Shared.FINDER;
  }

  private final KindRules rules = new KindRules();
  private final Opinions opinions = new Opinions();
  private final JointKinds joint = new JointKinds(rules.all());
  private final CountFinder countFinder = new CountFinder(rules.vocabulary());
  private final ModalityRules modalities = new ModalityRules();
  private final TimeFinder times = new TimeFinder();
  private final Subjects subjects = new Subjects();
  private final Optional<KindModel> model;

  /**
   * @param model decides the kinds together with the rules; empty where the rules decide alone
   */
  public FactFinder(Optional<KindModel> model) {
    this.model = model;
  }

  /**
   * @param sentences the document's sentences, in order
   * @param words its words, in order
   * @param numerals its numerals, in order; those that neither count nor measure are passed over
   * @param timingAt what the section at an offset says of the time
   * @return the facts, in order
   */
  public List<FactMention> find(
      FoldedText text,
      List<Span> sentences,
      Words words,
      List<NumeralMention> numerals,
      IntFunction<Timing> timingAt) {
    List<FactMention> facts = new ArrayList<>();
    KindDecider decider =
        new KindDecider(text, timingAt.apply(0).genre(), rules, opinions, joint, model);
    Optional<TimedSentence> last = Optional.empty();
    for (CountedSentence sentence : countFinder.find(text, sentences, words, numerals)) {
      Timing timing = timingAt.apply(sentence.span().begin());
      List<Decision> kinds = decider.decide(sentence);
      TimedSentence timed =
          new TimedSentence(sentence, sentence.span().of(text), timing, times, modalities, last);
      for (int i = 0; i < kinds.size(); i++) {
        facts.add(fact(text, sentence, i, kinds.get(i), timed));
      }
      last = kinds.isEmpty() ? last : Optional.of(timed);
    }
    return facts;
  }

  private FactMention fact(
      FoldedText text, CountedSentence sentence, int index, Decision kind, TimedSentence timed) {
    Count count = sentence.counts().get(index);
    OptionalInt whole = sentence.whole(index);
    int begin = count.numeral().span().begin();
    String before = text.toString().substring(sentence.span().begin(), begin);
    Modality modality = timed.modality(index);
    return new FactMention(
        count.numeral(),
        sentence.span(),
        count.item(),
        kind.type(),
        kind.kind(),
        modality,
        timed.period(index, modality),
        trigger(text, sentence.words(), count),
        subjects.isReportingBody(kind.type(), kind.kind(), before),
        whole.isPresent()
            ? Optional.of(sentence.counts().get(whole.getAsInt()).numeral().span())
            : Optional.empty(),
        kind.confidence());
  }

  /** The last verb before the count, in its own clause or at the head of its list. */
  private static String trigger(FoldedText text, List<Word> words, Count count) {
    for (int i = words.size() - 1; i >= 0; i--) {
      Span word = words.get(i).span();
      if (words.get(i).pos().startsWith("v")
          && word.length() > 1
          && (count.before().contains(word) || count.lead().contains(word))) {
        return word.of(text);
      }
    }
    return "";
  }
}
