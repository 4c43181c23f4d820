package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.huiyao.numeral.Category;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/**
 * Finds the facts of a document: the numerals that count or measure, with what they count, whether
 * it is done or planned, and the time they cover. One instance serves any number of threads.
 */
public final class FactFinder {

  private final KindRules kinds = new KindRules();
  private final ModalityRules modalities = new ModalityRules();
  private final PeriodRules periods = new PeriodRules();
  private final Fillers fillers = new Fillers();

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
      List<Word> words,
      List<NumeralMention> numerals,
      IntFunction<Timing> timingAt) {
    List<FactMention> facts = new ArrayList<>();
    KindReader reader = new KindReader(text, timingAt.apply(0).genre(), kinds);
    int word = 0;
    int numeral = 0;
    Span before = new Span(0, 0);
    for (Span sentence : sentences) {
      if (KindReader.isNewParagraph(text, before, sentence)) {
        reader.beginParagraph();
      }
      before = sentence;
      List<NumeralMention> counts = new ArrayList<>();
      for (; numeral < numerals.size() && begin(numerals, numeral) < sentence.end(); numeral++) {
        NumeralMention mention = numerals.get(numeral);
        if (isFact(mention) && sentence.contains(mention.span())) {
          counts.add(mention);
        }
      }
      int first = word;
      while (word < words.size() && words.get(word).span().begin() < sentence.end()) {
        word++;
      }
      if (!counts.isEmpty()) {
        Timing timing = timingAt.apply(sentence.begin());
        facts.addAll(find(text, sentence, words.subList(first, word), counts, timing, reader));
      }
    }
    return facts;
  }

  private static boolean isFact(NumeralMention numeral) {
    return numeral.category() == Category.COUNT || numeral.category() == Category.RATE;
  }

  private static int begin(List<NumeralMention> numerals, int index) {
    return numerals.get(index).span().begin();
  }

  private List<FactMention> find(
      FoldedText text,
      Span sentence,
      List<Word> words,
      List<NumeralMention> numerals,
      Timing timing,
      KindReader kindReader) {
    List<Hit<String>> hits = kinds.hits(text, sentence);
    NounPhrases phrases = new NounPhrases(text, words, hits, kinds, fillers);
    CountReader reader = new CountReader(text, sentence, phrases);
    List<Count> counts = reader.read(numerals);
    List<Integer> wholes = new Wholes(text, sentence, counts).read();
    List<FactMention> facts = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      Span numeral = count.numeral().span();
      FactMention whole = wholes.get(i) == Wholes.NONE ? null : facts.get(wholes.get(i));
      KindObservation observation =
          kindReader.observe(
              count,
              words,
              hits,
              Optional.ofNullable(whole).map(w -> new KindRules.Kind(w.type(), w.kind(), 0)));
      KindRules.Kind kind = observation.byRules();
      Span toEndOfClause = new Span(sentence.begin(), Math.max(numeral.end(), count.after().end()));
      Modality modality = modalities.decide(text, toEndOfClause, timing.plan());
      String before = text.toString().substring(sentence.begin(), numeral.begin());
      facts.add(
          new FactMention(
              count.numeral(),
              sentence,
              count.item(),
              kind.type(),
              kind.kind(),
              modality,
              periods.decide(before, timing, modality),
              trigger(text, words, count),
              Optional.ofNullable(whole).map(FactMention::numeral).map(NumeralMention::span),
              0.9));
    }
    return facts;
  }

  /** The last verb before the count, in its own clause or at the head of its list. */
  private static String trigger(FoldedText text, List<Word> words, Count count) {
    String trigger = "";
    for (Word word : words) {
      boolean inZone = count.before().contains(word.span()) || count.lead().contains(word.span());
      if (inZone && word.pos().startsWith("v") && word.span().length() > 1) {
        trigger = word.span().of(text);
      }
    }
    return trigger;
  }
}
