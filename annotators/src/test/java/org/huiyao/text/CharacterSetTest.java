package org.huiyao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetTest {

  @ParameterizedTest
  @ValueSource(chars = {'。', '!', '\uFFFF', '\u0000'})
  void holdsWhatItWasMadeOf(char c) {
    assertThat(CharacterSet.of("。!\uFFFF\u0000").contains(c)).isTrue();
  }

  /** Characters that share a word of bits with one of the set, or a bit within the word. */
  @ParameterizedTest
  @ValueSource(chars = {'、', '〃', '"', 'a'})
  void holdsNothingElse(char c) {
    assertThat(CharacterSet.of("。!").contains(c)).isFalse();
  }

  @Test
  void linesBreakAtEverySignOfUnicode() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean breaks = c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      assertThat(CharacterSet.LINE_BREAKS.contains(c)).as("U+%04X", (int) c).isEqualTo(breaks);
    }
  }
}
