package org.huiyao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingDetectorTest {

  private static final String SIMPLIFIED = "各位代表:我受市人大常委会的委托,向大会报告工作。共召开常委会会议5次,听取和审议专项工作报告12项。\n";
  private static final String TRADITIONAL = "各位代表:我受市人大常委會的委託,向大會報告工作。共召開常委會會議5次,聽取和審議專項工作報告12項。\n";

  @ParameterizedTest
  @CsvSource({"GBK, GB18030", "GB18030, GB18030", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
  void tellsTheEncodingOfSimplifiedTexts(String written, String told) {
    byte[] bytes = SIMPLIFIED.repeat(5).getBytes(Charset.forName(written));
    assertThat(EncodingDetector.detect(bytes)).map(Charset::name).contains(told);
  }

  @Test
  void tellsBig5() {
    byte[] bytes = TRADITIONAL.repeat(5).getBytes(Charset.forName("Big5"));
    assertThat(EncodingDetector.detect(bytes)).map(Charset::name).contains("Big5-HKSCS");
  }

  @Test
  void believesADeclarationThatHolds() {
    String page = "<html><head><meta charset=\"gb2312\"></head><body>会议";
    assertThat(EncodingDetector.detect(page.getBytes(Charset.forName("GBK"))))
        .map(Charset::name)
        .contains("GB18030");
  }

  @Test
  void tellsNothingOfTooLittle() {
    assertThat(EncodingDetector.detect("会议".getBytes(Charset.forName("GBK")))).isEmpty();
    assertThat(EncodingDetector.detect(new byte[] {(byte) 0xFF})).isEmpty();
    assertThat(EncodingDetector.detect(new byte[0])).isEmpty();
  }
}
