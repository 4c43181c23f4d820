package org.huiyao.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** But for the custom words, the words are HanLP's, with HanLP's parts of speech. */
class HanLpAgreementTest {

  private static final Path REPORTS = Path.of("..", "test-corpus", "reports");

  private final WordFinder finder = new WordFinder(CustomWords.NONE);
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
      assertThat(words(text, sentence)).isEqualTo(hanLp(sentence.of(text)));
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
      assertThat(words(folded, new Span(0, folded.length())))
          .as("%s", folded)
          .isEqualTo(hanLp(folded.toString()));
    }
  }

  private List<String> words(FoldedText text, Span sentence) {
    return finder.find(text, sentence).stream()
        .map(word -> word.span().of(text) + "/" + word.pos())
        .toList();
  }

  private List<String> hanLp(String sentence) {
    return hanLp.seg(sentence).stream()
        .filter(term -> !term.word.isBlank())
        .map(term -> term.word + "/" + term.nature)
        .toList();
  }
}
