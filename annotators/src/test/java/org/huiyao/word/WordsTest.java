package org.huiyao.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.SentenceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  private static final Path REPORTS = Path.of("..", "test-corpus", "reports");

  private final WordFinder finder = new WordFinder();
  private final SentenceFinder sentences = new SentenceFinder();

  static Stream<Path> reports() throws IOException {
    return Files.list(REPORTS).filter(path -> path.toString().endsWith(".txt")).sorted();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void clausesHaveTheWordsOfTheirSentences(Path report) throws IOException {
    FoldedText text = FoldedText.of(Files.readString(report));
    assertThat(allOf(text)).isEqualTo(sentenceBySentence(text));
  }

  @Test
  void clausesOfAnyCharactersHaveTheWordsOfTheirSentences() {
    Random random = new Random(7);
    String characters = "一二三百年月次会人大的市了 12３.，、；：,%—()《》“”abＺ①代表监督。";
    for (int round = 0; round < 3000; round++) {
      StringBuilder random40 = new StringBuilder();
      for (int i = random.nextInt(1, 40); i > 0; i--) {
        random40.append(characters.charAt(random.nextInt(characters.length())));
      }
      FoldedText text = FoldedText.of(random40.toString());
      assertThat(allOf(text)).as("%s", text).isEqualTo(sentenceBySentence(text));
    }
  }

  @Test
  void wordsAreFoundByWhereTheyBeginAndEnd() {
    FoldedText text = FoldedText.of("听取报告,审议 条例");
    Words words = finder.words(text, sentences.find(text));
    assertThat(words.beginningAt(5)).isEqualTo(new Word(5, 7, "v"));
    assertThat(words.endingAt(7)).isEqualTo(new Word(5, 7, "v"));
    assertThat(words.endingAt(8)).isNull();
    assertThat(words.beginningAt(6)).isNull();
    assertThat(words.endingAt(0)).isNull();
    assertThat(words.beginningAt(text.length())).isNull();
    assertThat(List.of(0, 1, 2, 4, 10))
        .map(words::isEdge)
        .containsExactly(true, false, true, true, true);
  }

  @Test
  void outsideTheSentencesThereAreNoWords() {
    FoldedText text = FoldedText.of("首页听取报告首页");
    Words words = finder.words(text, List.of(new Span(2, 6)));
    assertThat(words.in(new Span(0, 8))).extracting(Word::begin).containsExactly(2, 4);
  }

  @Test
  void givenWordsAreKept() {
    FoldedText text = FoldedText.of("听取报告");
    Word given = new Word(1, 3, "n");
    Words words = Words.of(text, List.of(given));
    assertThat(words.in(new Span(0, 4))).containsExactly(given);
  }

  private List<Word> allOf(FoldedText text) {
    return finder.words(text, sentences.find(text)).in(new Span(0, text.length()));
  }

  private List<Word> sentenceBySentence(FoldedText text) {
    List<Word> words = new ArrayList<>();
    WordCutter cutter = new WordCutter(text, WordModel.load(), CustomWords.shipped());
    sentences.find(text).forEach(sentence -> words.addAll(cutter.cut(sentence)));
    return words;
  }
}
