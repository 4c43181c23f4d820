package org.huiyao.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CustomWordsTest {

  private final WordFinder finder = new WordFinder();
  private final CoreDictionary dictionary = WordModel.load().dictionary();

  static Stream<Arguments> rows() {
    return Table.load("word/custom_words.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("example"), row.get("word")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void areCutWholeWhereTheirExamplesStand(String example) {
    String phrase = example.replace("|", "");
    Span all = new Span(0, phrase.length());
    List<Word> words = finder.words(FoldedText.of(phrase), List.of(all)).in(all);
    assertThat(words)
        .extracting(found -> found.span().of(phrase))
        .containsExactly(example.split("\\|"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void areNoneOfHanLps(String example, String word) {
    assertThat(dictionary.number(word)).isNegative();
  }
}
