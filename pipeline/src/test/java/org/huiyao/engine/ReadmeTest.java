package org.huiyao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsCodeThatIsTested() throws IOException {
    Path test = Path.of("src/test/java/org/huiyao/engine/EmbeddingTest.java");
    String tested = flush(Files.readString(test));
    String readme = Files.readString(Path.of("../README.md"));
    List<String> shown =
        JAVA.matcher(readme).results().map(block -> flush(block.group(1))).toList();
    assertThat(shown).hasSize(2).allSatisfy(code -> assertThat(tested).contains(code));
  }

  @Test
  void showsARecordThatTheReportGives() throws IOException {
    Path report = Corpora.TEST_CORPUS.resolve("qingcen_npc.txt");
    List<String> found = Extracts.of(List.of(report), 1).lines().map(ReadmeTest::stable).toList();
    String readme = Files.readString(Path.of("../README.md"));
    List<String> shown = readme.lines().filter(line -> line.startsWith("{\"record\"")).toList();
    assertThat(shown).hasSize(1).allSatisfy(line -> assertThat(found).contains(stable(line)));
  }

  /** A record without its confidence, which changes with every training. */
  private static String stable(String line) {
    return line.replaceFirst(",\"confidence\":[0-9.]+", "");
  }

  private static String flush(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
