package org.huiyao.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1, chineseCounting, 一",
    "10, chineseCountingThousand, 十",
    "12, japaneseCounting, 十二",
    "20, chineseCounting, 二十",
    "21, taiwaneseCountingThousand, 二十一",
    "103, chineseCounting, 一〇三",
    "10, ideographDigital, 一〇",
    "12, decimal, 12",
    "12, decimalFullWidth, １２",
    "3, decimalEnclosedCircle, ③",
    "21, decimalEnclosedCircle, 21",
    "3, upperLetter, C",
    "27, lowerLetter, 27",
    "14, lowerRoman, xiv",
    "9, upperRoman, IX",
    "2, bullet, ''",
    "7, unheardOf, 7"
  })
  void isWrittenAsItsFormatSays(int number, String format, String written) {
    assertThat(ListNumber.of(number, format)).isEqualTo(written);
  }
}
