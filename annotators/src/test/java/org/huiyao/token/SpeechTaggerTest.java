package org.huiyao.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTaggerTest {

  private final Segment hanLp =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableAllNamedEntityRecognize(false)
          .enablePartOfSpeechTagging(true)
          .enableOffset(true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年召开常委会会议8次,听取和审议专项工作报告12项,作出决议、决定5项。",
        "任免国家机关工作人员46人次,3.5%的代表提出建议1,200余件;一是加强学习。",
        "ABC公司(Ltd.)、第21届“好人”评选……《条例》 \t ① \uD83D\uDE00 龘龘 é",
        "会",
        "二〇二二年,百分之三十五点六;2022-2023年"
      })
  void wordsAndTagsAreThoseOfHanLpItself(String sentence) {
    List<Word> expected =
        hanLp.seg(FoldedText.of(sentence).toString()).stream()
            .filter(term -> !term.word.isBlank())
            .map(
                term ->
                    new Word(
                        new Span(term.offset, term.offset + term.word.length()),
                        term.nature.toString()))
            .toList();
    Span whole = new Span(0, sentence.length());
    assertThat(new WordFinder().find(FoldedText.of(sentence), whole)).isEqualTo(expected);
  }
}
