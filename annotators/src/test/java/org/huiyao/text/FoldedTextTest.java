package org.huiyao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  @Test
  void leavesCharactersThatSimplifiedTextsUseThemselves() {
    String text = "著名品牌覆盖乾县,慰藉";
    assertThat(FoldedText.of(text)).hasToString(text);
  }
}
