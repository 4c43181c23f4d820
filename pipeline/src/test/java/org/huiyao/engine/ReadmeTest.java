package org.huiyao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsCodeThatIsTested() throws IOException {
    String tested = Files.readString(Path.of("src/test/java/org/huiyao/engine/EmbeddingTest.java"));
    String readme = Files.readString(Path.of("../README.md"));
    List<String> shown = JAVA.matcher(readme).results().map(ReadmeTest::code).toList();
    assertThat(shown).hasSize(2).allSatisfy(code -> assertThat(tested).contains(code));
  }

  private static String code(MatchResult block) {
    return block.group(1);
  }
}
