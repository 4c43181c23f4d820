package org.huiyao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyao.testing.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, with its standard streams. */
class ProcessTest {

  private static final Path REPORT = Corpora.texts(Corpora.TEST_CORPUS).get(0);
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path directory;
  private HuiyaoProcess huiyao;

  @BeforeEach
  void prepare() {
    huiyao = new HuiyaoProcess(directory);
  }

  @Test
  void writesRecordsToStandardOutputAndNothingToStandardError() throws Exception {
    Path out = directory.resolve("out");
    assertThat(run(huiyao.of("extract", "-").redirectOutput(out.toFile()))).isZero();
    assertThat(Files.readString(out))
        .startsWith("{\"record\":\"document\"")
        .contains("\"source\":\"-\"");
    assertThat(huiyao.err()).isEmptyFile();
  }

  @Test
  void leavesWithStatusOneWhereAnInputFailed() throws Exception {
    Path out = directory.resolve("out");
    int status = run(huiyao.of("extract", "missing.txt", "-").redirectOutput(out.toFile()));
    assertThat(status).isEqualTo(1);
    assertThat(out).isNotEmptyFile();
    assertThat(huiyao.err())
        .hasContent(
            "{\"record\":\"error\",\"source\":\"missing.txt\",\"stage\":\"read\","
                + "\"message\":\"no such file\"}");
  }

  @Test
  void leavesWithoutAWordWhenItsReaderHasSeenEnough() throws Exception {
    ProcessBuilder process = huiyao.of("extract", Corpora.TEST_CORPUS.toString());
    Process head = process.redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    try (BufferedReader lines = head.inputReader()) {
      assertThat(lines.readLine()).startsWith("{\"record\":\"document\"");
    }
    assertThat(head.waitFor()).isEqualTo(1);
    assertThat(huiyao.err()).isEmptyFile();
  }

  @Test
  void readsAPipeThatTheShellHandsOver() throws Exception {
    Path descriptor = Path.of("/dev/fd/0");
    assumeTrue(Files.exists(descriptor), "no " + descriptor);
    Path out = directory.resolve("out");
    Process reader =
        huiyao
            .of("extract", descriptor.toString())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(out.toFile())
            .start();
    try (OutputStream pipe = reader.getOutputStream()) {
      Files.copy(REPORT, pipe);
    }
    assertThat(reader.waitFor()).isZero();
    assertThat(Files.readString(out)).contains("\"source\":\"/dev/fd/0\"");
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    assumeTrue(Files.exists(FULL), "no " + FULL);
    String message =
        "\"stage\":\"write\",\"message\":\"cannot be written: No space left on device\"}";
    assertThat(run(huiyao.of("extract", REPORT.toString()).redirectOutput(FULL.toFile())))
        .isEqualTo(1);
    assertThat(huiyao.err())
        .hasContent("{\"record\":\"error\",\"source\":\"standard output\"," + message);
    assertThat(run(huiyao.of("extract", "-o", FULL.toString(), REPORT.toString()))).isEqualTo(1);
    assertThat(huiyao.err())
        .hasContent("{\"record\":\"error\",\"source\":\"" + FULL + "\"," + message);
  }

  @Test
  void saysThatATallyCannotBeWritten() throws Exception {
    assumeTrue(Files.exists(FULL), "no " + FULL);
    assertThat(run(huiyao.of("tally", "-").redirectOutput(FULL.toFile()))).isEqualTo(1);
    assertThat(huiyao.err())
        .hasContent("huiyao: standard output cannot be written: No space left on device");
  }

  private static int run(ProcessBuilder process) throws IOException, InterruptedException {
    return HuiyaoProcess.run(process.redirectInput(REPORT.toFile()));
  }
}
