package org.huiyao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon<String> lexicon =
      new Lexicon<>(Map.of("常委会", "a", "常委会会议", "b", "会议纪要", "c", "议", "d"));

  @Test
  void takesTheLongestWordAtTheLeftmostPlace() {
    assertThat(lexicon.longest("开常委会会议纪要")).extracting(Lexicon.Hit::value).containsExactly("b");
  }

  @Test
  void findsEveryWordThatDoesNotOverlap() {
    assertThat(lexicon.longest("常委会议,会议纪要"))
        .extracting(Lexicon.Hit::value)
        .containsExactly("a", "d", "c");
  }

  @Test
  void findsWordsUpToTheEndOfAStretchAndNoFurther() {
    assertThat(lexicon.all("会议纪要", 0, 4)).extracting(Lexicon.Hit::value).containsExactly("d", "c");
    assertThat(lexicon.all("会议纪要", 0, 3)).extracting(Lexicon.Hit::value).containsExactly("d");
    assertThat(lexicon.all("会议纪要", 0, 1)).isEmpty();
  }

  @Test
  void findsAWordOfOneCharacterAtTheVeryEnd() {
    assertThat(lexicon.at("会议", 1)).extracting(Lexicon.Hit::value).containsExactly("d");
  }
}
