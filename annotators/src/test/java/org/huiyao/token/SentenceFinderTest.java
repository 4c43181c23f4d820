package org.huiyao.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceFinderTest {

  private final SentenceFinder finder = new SentenceFinder();

  private List<String> sentences(String text) {
    return finder.find(FoldedText.of(text)).stream().map(span -> span.of(text)).toList();
  }

  /** Texts in which | stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "召开会议5次。|通过决定3项。",
        "工作怎么样？|群众说了算！|好",
        "听取报告2项；视察3次;调研1次。",
        "他说:“办得好。”|大家同意。",
        "(见附件。)|其余不变。",
        "真的?!|是。",
        "增长3.5%,共12.6万元。"
      })
  void endsAtFullStopQuestionAndExclamationMarkWithWhatClosesBehind(String marked) {
    assertThat(sentences(marked.replace("|", ""))).containsExactly(marked.split("\\|"));
  }

  @Test
  void endsAtEveryLineBreakAndTakesNoBlanksFromBothEnds() {
    assertThat(sentences("　　一、工作回顾\r\n\n\u00A0 开会\t\n  \n(一)立法。\u3000\u2028完 "))
        .containsExactly("一、工作回顾", "开会", "(一)立法。", "完");
  }

  @Test
  void nothingComesFromNothing() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n\u3000")).isEmpty();
  }

  @Test
  void cutsWhatNeverEndsAfterAClause() {
    FoldedText text = FoldedText.of("开会5次,".repeat(2000));
    List<Span> sentences = new SentenceFinder().find(text);
    assertThat(sentences).hasSizeBetween(5, 10).allMatch(span -> span.of(text).endsWith("次,"));
    assertThat(sentences.stream().mapToInt(Span::length).sum()).isEqualTo(text.length());
  }
}
