package org.huiyao.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.huiyao.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralFinderTest {

  private static final NumeralFinder FINDER = new NumeralFinder();

  private static NumeralMention first(String text) {
    return FINDER.find(FoldedText.of(text)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "开会5次, 5, 5",
    "开会５次, ５, 5",
    "开会一千二百三十四次, 一千二百三十四, 1234",
    "筹资480余万元, 480余万, 4800000",
    "筹资8000多万元, 8000多万, 80000000",
    "筹资1.2亿元, 1.2亿, 120000000",
    "筹资2.03亿元, 2.03亿, 203000000",
    "走访3万多户, 3万多, 30000",
    "走访4.2万多户, 4.2万多, 42000",
    "走访7万余户, 7万余, 70000",
    "走访两万户, 两万, 20000",
    "走访二十多户, 二十多, 20",
    "走访百余户, 百余, 100",
    "走访十几户, 十几, 10",
    "走访十余万户, 十余万, 100000",
    "'走访1,234户', '1,234', 1234",
    "满意率75.2%, 75.2%, 75.2",
    "满意率百分之九十, 百分之九十, 90",
    "满意率百分之三十五点六, 百分之三十五点六, 35.6",
    "三分之二成员到会, 三分之二, 0.6667",
    "完成八成, 八, 8",
    "新建一百零五个, 一百零五, 105",
    "发电三亿五千万千瓦时, 三亿五千万, 350000000",
    "二〇二二年, 二〇二二, 2022",
    "二○二二年, 二○二二, 2022",
    "202 2年, 202 2, 2022",
    "培训5 1人, 5 1, 51",
    "办理信访1 2 6件, 1 2 6, 126",
    "满意率95 .6 %, 95 .6 %, 95.6",
    "节约经费三十六点五万元, 三十六点五万, 365000",
    "提高三点二个百分点, 三点二, 3.2",
    "约四分之一成员到会, 四分之一, 0.25",
    "一半成员到会, 一半, 0.5",
    "满意率百分之百, 百分之百, 100",
    "2022.1.6开会, 2022.1.6, 2022",
  })
  void readsTheValueAndKeepsTheSourcesSpan(String text, String written, double value) {
    NumeralMention mention = first(text);
    assertThat(mention.span().of(text)).isEqualTo(written);
    assertThat(mention.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "打造2—3个站点, 2—3, 2, 3",
    "打造2-3个站点, 2-3, 2, 3",
    "打造2~3个站点, 2~3, 2, 3",
    "打造２～３个站点, ２～３, 2, 3",
    "打造三到五个站点, 三到五, 3, 5",
    "打造两三个站点, 两三, 2, 3",
    "打造三四十个站点, 三四十, 30, 40",
    "打造十七八个站点, 十七八, 17, 18",
    "占比50%至60%, 50%至60%, 50, 60",
    "占比50—60%, 50—60%, 50, 60",
    "投入2至3万元, 2至3万, 20000, 30000",
  })
  void readsRanges(String text, String written, double low, double high) {
    NumeralMention mention = first(text);
    assertThat(mention.span().of(text)).isEqualTo(written);
    assertThat(mention.value()).isEqualTo(low);
    assertThat(mention.valueMax()).hasValue(high);
    assertThat(mention.approx()).isEqualTo(Approximation.RANGE);
  }

  @ParameterizedTest
  @CsvSource({
    "组织宪法宣誓5次39人, 5 39",
    "'开会5次,390人参加', 5 390",
    "由2个增加到5个, 2 5",
    "建成8个站点、12个基地, 8 12",
  })
  void neighboursAreNumbersOfTheirOwn(String text, String values) {
    List<String> found =
        FINDER.find(FoldedText.of(text)).stream().map(m -> m.span().of(text)).toList();
    assertThat(String.join(" ", found)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource({
    "'制定、修订条例两部', COUNT",
    "听取甲局、乙局、丙局三家汇报, COUNT",
    "提出整改事项等八个方面建议, COUNT",
    "四个县区开展试点, COUNT",
    "批准苏州、无锡两市法规, COUNT",
    "推进市、县两级联动, LABEL",
    "两次听取审议专项报告, COUNT",
    "“满意率100%”的目标, RATE",
    "构建“8个委员会”的格局, COUNT",
    "实施“6+1”工程, LABEL",
    "2022年7·20灾害, DATE",
    "推广5G应用, LABEL",
    "落实“三个结合”要求, PHRASE",
    "研读《十项措施》, LABEL",
    "围绕三个方面发力, PHRASE",
    "一是加强学习, LABEL",
    "1 坚决拥护核心, LABEL",
    "2 次会议, COUNT",
    "三要服务大局, LABEL",
    "2.加强监督。, LABEL",
    "(三)加强监督, LABEL",
    "提交一、二审稿, LABEL",
    "开会9:00开始, TIME",
    "四0四公司, LABEL",
    "收入比为1.8:1, LABEL",
    "改造S205省道, LABEL",
    "近百家企业参加, COUNT",
    "点击量超过百万, COUNT",
    "百名代表进乡村, PHRASE",
    "围绕5个方面开展询问, PHRASE",
    "围绕治水等五个方面重大问题调研, COUNT",
    "制定一部、修改两部, COUNT",
    "废止一部、修改一部、制定两部, COUNT",
    "决议一项、决定三项, COUNT",
    "组织一次询问、两次检查, COUNT",
    "每年一次、每次两天, ARTICLE",
  })
  void surroundingsDecideTheCategory(String text, Category category) {
    assertThat(first(text).category()).isEqualTo(category);
  }

  @Test
  void theUnitEndsWhereItEnds() {
    NumeralMention mention = first("培训代表800余人次。");
    assertThat(mention.unit()).isEqualTo("人次");
    assertThat(mention.unitEnd()).isEqualTo(10);
    NumeralMention bare = first("914万多选民");
    assertThat(bare.unit()).isEmpty();
    assertThat(bare.unitEnd()).isEqualTo(bare.span().end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一", "1", "十", "亿", "(", "“", "1,", "一到", "1—", "百分之", "0.", "《一》", "\uD840"})
  void anyLongLineIsRead(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertThat(FINDER.find(FoldedText.of(text)))
        .allSatisfy(mention -> assertThat(mention.value()).isFinite());
  }

  @Test
  void anyMixtureOfSignsIsRead() {
    String signs = "0123.5 9,:-—~至到%一二十百千万亿两零〇点分之半余多几成个次年月日第届“”《》()+近、。元\n人";
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (NumeralMention mention : FINDER.find(FoldedText.of(text.toString()))) {
        assertThat(mention.span().begin()).as("in %s", text).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().length()).isPositive();
        assertThat(mention.value()).isFinite();
        assertThat(mention.valueMax().orElse(mention.value())).isFinite();
        end = mention.span().end();
        assertThat(mention.unitEnd()).isBetween(end, text.length());
      }
    }
  }

  @Test
  void noTextNoNumbers() {
    assertThat(FINDER.find(FoldedText.of(""))).isEmpty();
  }
}
