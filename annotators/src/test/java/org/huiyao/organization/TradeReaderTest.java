package org.huiyao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeReaderTest {

  private static final ReportingBody BODY = Findings.congress("海州市");

  @ParameterizedTest
  @CsvSource({
    "代表走访泓昌食品。, 泓昌食品",
    "走访泓昌食品、霁川重工和市工信局, 泓昌食品 霁川重工 市工信局",
    "协调久大公司、泓昌食品扩产用地, 久大公司 泓昌食品",
    "协调泓昌食品、霁川重工、久大公司扩产用地, 泓昌食品 霁川重工 久大公司",
    "帮助泓昌食品、霁川重工、天澜乳业等12家骨干企业融资, 泓昌食品 霁川重工 天澜乳业",
    "走访江特电机、百神药业、贡川酒业, 江特电机 百神药业 贡川酒业",
    "走访好时光集团、泓昌食品, 好时光集团 泓昌食品",
    "由市建设局、久大公司、海州泓昌水务协同施工, 市建设局 久大公司 海州泓昌水务",
  })
  void companiesThatTheirCompanyTells(String source, String expected) {
    assertThat(Findings.texts(source, BODY)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "泓昌食品",
        "考察海州化工、纺织产业",
        "走访泓昌食品产业园区",
        "发展新能源汽车、生物医药、高端机械",
        "推动泓昌食品安全",
        "视察新能源汽车、生物医药等企业",
        "走访龙头企业、重点公司",
        "走访快递公司、电商直播公司",
        "走访海州化工"
      })
  void industriesAreNone(String source) {
    assertThat(Findings.texts(source, BODY)).isEmpty();
  }
}
