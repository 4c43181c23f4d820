package org.huiyao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyao.testing.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, with its standard streams. */
class ProcessTest {

  private static final Path REPORT = Corpora.texts(Corpora.TEST_CORPUS).get(0);

  @TempDir private Path directory;

  @Test
  void writesRecordsToStandardOutputAndNothingToStandardError() throws Exception {
    assertThat(run(REPORT, "extract", "-")).isZero();
    String first = Files.readString(directory.resolve("out"));
    assertThat(first).startsWith("{\"record\":\"document\"").contains("\"source\":\"-\"");
    assertThat(directory.resolve("err")).isEmptyFile();
  }

  @Test
  void leavesWithStatusOneWhereAnInputFailed() throws Exception {
    assertThat(run(REPORT, "extract", "missing.txt", "-")).isEqualTo(1);
    assertThat(directory.resolve("out")).isNotEmptyFile();
    assertThat(directory.resolve("err"))
        .hasContent(
            "{\"record\":\"error\",\"source\":\"missing.txt\",\"stage\":\"read\","
                + "\"message\":\"no such file\"}");
  }

  private int run(Path in, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Huiyao.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectInput(in.toFile())
        .redirectOutput(directory.resolve("out").toFile())
        .redirectError(directory.resolve("err").toFile())
        .start()
        .waitFor();
  }
}
