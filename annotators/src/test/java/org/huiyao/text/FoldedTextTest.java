package org.huiyao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedTextTest {

  @Test
  void keepsTheLengthOfWhateverItFolds() {
    String source = "\u3000\u3000(一)2022年,\u00a0任免64人次\r\n𠮷";
    assertThat(FoldedText.of(source)).hasSameSizeAs(source);
  }

  @Test
  void foldsFullWidthAsciiAndBlanks() {
    assertThat(FoldedText.of("\u3000(1)50%\u00a0,")).hasToString(" (1)50% ,");
  }

  @Test
  void leavesLineBreaksAlone() {
    assertThat(FoldedText.of("一\r\n二\n三")).hasToString("一\r\n二\n三");
  }

  @Test
  void foldsTraditionalCharacters() {
    assertThat(FoldedText.of("「會議」審議條例、任免幹部")).hasToString("“会议”审议条例、任免干部");
    assertThat(FoldedText.simplified("「會議」５次")).isEqualTo("“会议”５次");
  }

  @ParameterizedTest
  @MethodSource("words")
  void foldsAWordAsItsExampleShows(String from, String to, String example) {
    String folded = FoldedText.of(example).toString();
    assertThat(to).hasSameSizeAs(from);
    assertThat(folded).hasSameSizeAs(example).contains(to);
    assertThat(from.equals(to) || !folded.contains(from)).as(folded).isTrue();
    assertThat(FoldedText.simplified(example)).contains(to);
  }

  static Stream<Arguments> words() {
    return Table.load("text/traditional_words.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("from"), row.get("to"), row.get("example")));
  }

  @Test
  void keepsACharacterWhereAnyWordThatKeepsItCoversIt() {
    assertThat(FoldedText.of("成效顯著,一本著作,名著力作,分批覆蓋")).hasToString("成效显著,一本著作,名著力作,分批覆盖");
    assertThat(FoldedText.of("隨著著名企業著力答覆,反覆討論")).hasToString("随着著名企业着力答复,反复讨论");
  }

  @Test
  void leavesCharactersThatSimplifiedTextsUseThemselves() {
    String text = "著名品牌覆盖乾县,慰藉,颠覆,瞭望,著作,显著";
    assertThat(FoldedText.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "会议l2次, 会议12次",
    "2O22年, 2022年",
    "２Ｏ项, 20项",
    "1〇2人次, 102人次",
    "二0二二年, 二〇二二年",
    "1OO件, 100件",
    "O2O模式, O2O模式",
    "CO2排放, CO2排放",
    "I类2项, I类2项",
    "5G与V2X, 5G与V2X",
    "二〇二二年, 二〇二二年",
    "第10号, 第10号"
  })
  void readsLettersInNumbersAsDigits(String text, String folded) {
    assertThat(FoldedText.of(text)).hasToString(folded);
    assertThat(FoldedText.simplified(text)).isEqualTo(text);
  }
}
