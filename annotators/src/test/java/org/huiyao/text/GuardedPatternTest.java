package org.huiyao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedPatternTest {

  private static boolean mayMatch(String regex, String text) {
    return new GuardedPattern(regex).mayMatch(Characters.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "看到.{0,9}(?:不足¦差距) | 看到工作中的差距",
        "(?:看¦感)到(?<what>不足)? | 感到高兴",
        "(?:各位¦同志们)?[,!:]*报告 | 报告",
        "[^一二]件 | 三件",
        "第(?!一)[一二三]次 | 第二次",
        "(?<!近)\\d{1,3}(?:年¦月)+ | 3月",
        "(?:¦全国)人大 | 人大",
        "[①-⑳\\]-] | ③",
        "\\(完\\) | (完)"
      })
  void isTriedWhereItMatches(String regex, String text) {
    GuardedPattern pattern = new GuardedPattern(regex.replace('¦', '|'));

    assertThat(pattern.finds(text, Characters.of(text))).isTrue();
    assertThat(pattern.beginnings()).contains(text.substring(0, 1));
  }

  @Test
  void isNotTriedWhereACharacterIsMissing() {
    assertThat(mayMatch("(?:看|感)到.{0,9}(?:不足|差距)", "看到工作中的成绩")).isFalse();
    assertThat(mayMatch("[一二三]件", "件件落实")).isFalse();
    assertThat(mayMatch("\\d{4}年", "今年")).isFalse();
  }

  @Test
  void demandsNothingThatMayBeMissing() {
    assertThat(mayMatch("(?:报告)?.*\\w[^。]", "abc")).isTrue();
    assertThat(mayMatch("报{0,2}告*", "")).isTrue();
    assertThat(mayMatch("报告|.", "x")).isTrue();
  }

  @Test
  void matchesTheWholeText() {
    GuardedPattern pattern = new GuardedPattern("工作报告");

    assertThat(pattern.matches("工作报告", Characters.of("工作报告"))).isTrue();
    assertThat(pattern.matches("工作报告书", Characters.of("工作报告书"))).isFalse();
  }

  @Test
  void refusesFlags() {
    assertThatIllegalArgumentException().isThrownBy(() -> new GuardedPattern("(?i)abc"));
  }
}
