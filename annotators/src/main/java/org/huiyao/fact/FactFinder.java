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

  /** Ends what a plan builds on: 在已有52个联络站基础上再建9个. */
  private static final String BASE = "基础上";

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
    KindDecider decider = new KindDecider(text, timingAt.apply(0).genre(), rules, opinions, model);
    for (CountedSentence sentence : countFinder.find(text, sentences, words, numerals)) {
      Timing timing = timingAt.apply(sentence.span().begin());
      List<Decision> kinds = decider.decide(sentence);
      SentenceTimes named = times(text, sentence);
      for (int i = 0; i < kinds.size(); i++) {
        facts.add(fact(text, sentence, i, kinds.get(i), named, timing));
      }
    }
    return facts;
  }

  private SentenceTimes times(FoldedText text, CountedSentence sentence) {
    int begin = sentence.span().begin();
    List<Integer> counts =
        sentence.counts().stream().map(count -> count.numeral().span().begin() - begin).toList();
    return times.find(sentence.span().of(text), counts);
  }

  private FactMention fact(
      FoldedText text,
      CountedSentence sentence,
      int index,
      Decision kind,
      SentenceTimes named,
      Timing timing) {
    Count count = sentence.counts().get(index);
    OptionalInt whole = sentence.whole(index);
    Span numeral = count.numeral().span();
    int begin = sentence.span().begin();
    int told = timing.plan() ? listBegin(text, sentence, index) : begin;
    int clauseEnd = Math.max(numeral.end(), count.after().end());
    int bracket = text.toString().indexOf('(', numeral.end());
    clauseEnd = bracket < 0 ? clauseEnd : Math.min(clauseEnd, bracket);
    String before = text.toString().substring(begin, numeral.begin());
    int previous = index == 0 ? begin : sentence.counts().get(index - 1).numeral().span().end();
    Modality modality = modalities.decide(text, new Span(told, clauseEnd), previous, timing.plan());
    if (timing.plan() && named.isPast(numeral.begin() - begin, timing)) {
      modality = Modality.DONE;
    }
    return new FactMention(
        count.numeral(),
        sentence.span(),
        count.item(),
        kind.type(),
        kind.kind(),
        modality,
        named.period(numeral.begin() - begin, numeral.end() - begin, timing, modality),
        trigger(text, sentence.words(), count),
        subjects.isReportingBody(kind.type(), kind.kind(), before),
        whole.isPresent()
            ? Optional.of(sentence.counts().get(whole.getAsInt()).numeral().span())
            : Optional.empty(),
        kind.confidence());
  }

  /**
   * Where what a plan tells of deeds may begin: behind the last count of another clause, or of a
   * relative one (目前已建成站点86个,新建10个; 在已建成的86个站点中择优打造10个).
   */
  private static int listBegin(FoldedText text, CountedSentence sentence, int index) {
    for (int i = index; i > 0; i--) {
      NumeralMention previous = sentence.counts().get(i - 1).numeral();
      int end = previous.unitEnd();
      String between = new Span(end, sentence.counts().get(i).numeral().span().begin()).of(text);
      boolean relative =
          text.charAt(previous.span().begin() - 1) == '的' && between.indexOf('、') < 0;
      if (relative
          || between.contains(BASE)
          || between.indexOf(',') >= 0
          || between.indexOf(';') >= 0) {
        return end;
      }
    }
    return sentence.span().begin();
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
