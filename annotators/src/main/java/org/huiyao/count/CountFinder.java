package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.numeral.Category;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;
import org.huiyao.word.Words;

/** Finds the sentences that count or measure, and reads how their counts hang together. */
public final class CountFinder {

  private final CountVocabulary vocabulary;
  private final Fillers fillers = new Fillers();

  /**
   * @param vocabulary the words by which what is counted is known
   */
  public CountFinder(CountVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The sentences of a document that hold counts, in order.
   *
   * @param sentences the document's sentences, in order
   * @param words its words
   * @param numerals its numerals, in order; those that neither count nor measure are passed over
   */
  public List<CountedSentence> find(
      FoldedText text, List<Span> sentences, Words words, List<NumeralMention> numerals) {
    List<CountedSentence> found = new ArrayList<>();
    int numeral = 0;
    int paragraphEnd = 0;
    ParagraphItems paragraph = new ParagraphItems();
    for (Span sentence : sentences) {
      List<NumeralMention> counts = new ArrayList<>();
      for (; numeral < numerals.size() && begin(numerals, numeral) < sentence.end(); numeral++) {
        NumeralMention mention = numerals.get(numeral);
        if (isCount(mention) && sentence.contains(mention.span())) {
          counts.add(mention);
        }
      }
      if (!counts.isEmpty()) {
        boolean opens = hasLineBreak(text, paragraphEnd, sentence.begin());
        if (opens) {
          paragraph.clear();
        }
        found.add(read(text, sentence, paragraph, words, counts, opens));
        paragraph.add(found.get(found.size() - 1));
        paragraphEnd = sentence.end();
      }
    }
    return found;
  }

  private CountedSentence read(
      FoldedText text,
      Span sentence,
      ParagraphItems paragraph,
      Words words,
      List<NumeralMention> numerals,
      boolean opensParagraph) {
    List<Hit<VocabularyWord>> hits = vocabulary.hits(text, sentence);
    // What begins and ends inside words is none of the vocabulary's: 议案 in 复议案件.
    List<Word> ofSentence = words.in(sentence);
    hits.removeIf(hit -> !words.isEdge(hit.begin()) && !words.isEdge(hit.end()));
    SentenceWords sentenceWords = new SentenceWords(text, sentence, ofSentence, hits);
    PhraseReaders readers = PhraseReaders.of(text, sentenceWords, vocabulary, fillers);
    List<Count> counts =
        new CountReader(text, sentence, paragraph, readers, fillers, vocabulary).read(numerals);
    List<Integer> wholes = new Wholes(text, sentence, counts).read();
    return new CountedSentence(sentence, ofSentence, hits, counts, wholes, opensParagraph);
  }

  private static boolean isCount(NumeralMention numeral) {
    return numeral.category() == Category.COUNT || numeral.isRate();
  }

  private static int begin(List<NumeralMention> numerals, int index) {
    return numerals.get(index).span().begin();
  }

  private static boolean hasLineBreak(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
