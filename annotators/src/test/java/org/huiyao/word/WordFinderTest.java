package org.huiyao.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFinderTest {

  private final WordFinder finder = new WordFinder();

  private List<Word> words(String text) {
    return words(FoldedText.of(text), new Span(0, text.length()));
  }

  private List<Word> words(FoldedText text, Span stretch) {
    return finder.words(text, List.of(stretch)).in(stretch);
  }

  @Test
  void wordsHaveTheirPartOfSpeech() {
    String text = "召开5次会议";
    assertThat(words(text))
        .extracting(word -> word.span().of(text), Word::pos)
        .containsExactly(tuple("召开", "v"), tuple("5", "m"), tuple("次", "q"), tuple("会议", "n"));
  }

  @Test
  void offsetsCountFromTheTextNotTheStretch() {
    FoldedText text = FoldedText.of("开会。调研");
    assertThat(words(text, new Span(3, 5))).extracting(Word::span).containsExactly(new Span(3, 5));
  }

  /** Everything but blanks is covered, each character once, whatever stands there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "共１２３次,增长３．５％。",
        "ABC　公司\u00A0\t热线 12345  号",
        "好😀𠀀字",
        "坏\uD83D字\u0000\u0001",
        "①②Ⅲ㈠二〇二二年\uFEFF全年",
        "   ",
        "",
        "\r\n\r\n",
        "“两个确立”,《乡村振兴促进法》、《条例(草案)》…… ——"
      })
  void wordsCoverTheTextExactly(String text) {
    StringBuilder covered = new StringBuilder();
    int end = 0;
    for (Word word : words(text)) {
      assertThat(word.span().begin()).isGreaterThanOrEqualTo(end);
      covered.append(word.span().of(text));
      end = word.span().end();
    }
    assertThat(unblank(covered.toString())).isEqualTo(unblank(text));
  }

  private static String unblank(String text) {
    return FoldedText.of(text).toString().replaceAll("[\\s\u0001]", "");
  }
}
