package org.huiyao.fact;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.huiyao.numeral.NumeralFinder;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.SentenceFinder;
import org.huiyao.word.WordFinder;

/**
 * A sentence in which 【】 marks one number, as the examples of the fact tables have it.
 *
 * @param text the sentence without the marks
 * @param numeral where the number stands
 */
record MarkedSentence(FoldedText text, Span numeral) {

  /** Where the sentences stand: in the review of a report on 2024. */
  static final Timing REVIEW =
      new Timing("npc_standing_committee_report", 2024, 2025, false, false);

  private static final FactFinder FACTS = new FactFinder(Optional.empty());
  private static final NumeralFinder NUMERALS = new NumeralFinder();
  private static final SentenceFinder SENTENCES = new SentenceFinder();
  private static final WordFinder WORDS = new WordFinder();

  static MarkedSentence of(String marked) {
    int open = marked.indexOf('【');
    int close = marked.indexOf('】');
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    return new MarkedSentence(FoldedText.of(text), new Span(open, close - 1));
  }

  static MarkedSentence unmarked(String text) {
    return new MarkedSentence(FoldedText.of(text), new Span(0, 0));
  }

  List<FactMention> facts(Timing timing) {
    List<Span> sentences = SENTENCES.find(text);
    return FACTS.find(
        text, sentences, WORDS.words(text, sentences), NUMERALS.find(text), at -> timing);
  }

  /** The fact whose number is marked. */
  FactMention fact(Timing timing) {
    return facts(timing).stream()
        .filter(fact -> fact.numeral().span().equals(numeral))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no fact at " + numeral + " in " + text));
  }

  String item(FactMention fact) {
    return fact.item().of(text);
  }
}
