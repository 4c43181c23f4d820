package org.huiyao.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.SentenceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * But for the custom words, the words are HanLP's; so are their parts of speech up to the first
 * that HanLP's model of their transitions lacks.
 */
class HanLpAgreementTest {

  private static final Path REPORTS = Path.of("..", "test-corpus", "reports");

  private final WordFinder finder = new WordFinder(CustomWords.NONE);
  private final Set<String> labels =
      Set.of(
          new String(HanLpModel.read(TagModel.FILE), UTF_8).lines().findFirst().get().split(","));
  private final SentenceFinder sentences = new SentenceFinder();

  private final Segment hanLp =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableAllNamedEntityRecognize(false)
          .enableNumberQuantifierRecognize(false)
          .enablePartOfSpeechTagging(true);

  static Stream<Path> reports() throws IOException {
    return Files.list(REPORTS).filter(path -> path.toString().endsWith(".txt")).sorted();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void onReports(Path report) throws IOException {
    FoldedText text = FoldedText.of(Files.readString(report));
    for (Span sentence : sentences.find(text)) {
      assertAgreement(words(text, sentence), text, sentence.of(text));
    }
  }

  @Test
  void onAnyCharacters() {
    Random random = new Random(7);
    String characters = "一二三十百万年月日次会人大的市 12３.,．%-—()《》“”abＺ①Ⅲ㈠〇零个都会议员々ー한\uD83D\uDE00\u0001";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(1, round % 100 == 0 ? 2000 : 40); i > 0; i--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      FoldedText folded = FoldedText.of(text.toString());
      Span all = new Span(0, folded.length());
      assertAgreement(words(folded, all), folded, folded.toString());
    }
  }

  @Test
  void tagsBehindAParticleAreChosenByWhatStandsAroundThem() {
    FoldedText text = FoldedText.of("代表的监督工作");
    assertThat(words(text, new Span(0, text.length())))
        .extracting(Word::pos)
        .containsExactly("n", "uj", "vn", "vn");
  }

  private List<Word> words(FoldedText text, Span sentence) {
    return finder.words(text, List.of(sentence)).in(sentence);
  }

  private void assertAgreement(List<Word> words, FoldedText text, String sentence) {
    List<Term> terms = hanLp.seg(sentence).stream().filter(term -> !term.word.isBlank()).toList();
    assertThat(words)
        .as(sentence)
        .extracting(word -> word.span().of(text))
        .isEqualTo(terms.stream().map(term -> term.word).toList());
    int agreed = agreed(terms);
    assertThat(words.subList(0, agreed))
        .as(sentence)
        .extracting(Word::pos)
        .isEqualTo(terms.subList(0, agreed).stream().map(term -> term.nature.toString()).toList());
  }

  /** How many words stand before one beside a word that the model of transitions lacks a tag of. */
  private int agreed(List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (!isKnown(terms.get(i))) {
        return Math.max(0, i - 1);
      }
    }
    return terms.size();
  }

  private boolean isKnown(Term term) {
    CoreDictionary dictionary = WordModel.load().dictionary();
    int word = dictionary.number(term.word);
    return labels.contains(term.nature.toString())
        && (word < 0
            || IntStream.range(0, dictionary.tags(word))
                .mapToObj(n -> Nature.values()[dictionary.tag(word, n)].toString())
                .allMatch(labels::contains));
  }
}
