package org.huiyao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huiyao.testing.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that really stop early, and what goes on after them. */
class ResumeTest {

  private static final int IGNORES_INTERRUPT = 1 << 1;

  @TempDir private Path directory;
  private HuiyaoProcess huiyao;
  private Path inputs;
  private Path out;
  private Path part;
  private Path journal;
  private Path errors;

  @BeforeEach
  void gatherInputs() throws IOException {
    huiyao = new HuiyaoProcess(directory);
    inputs = Files.createDirectory(directory.resolve("inputs"));
    out = directory.resolve("out.jsonl");
    part = directory.resolve("out.jsonl.part");
    journal = directory.resolve("out.jsonl.part.journal");
    errors = directory.resolve("errors.jsonl");
    List<Path> reports = Corpora.texts(Corpora.TEST_CORPUS).subList(0, 4);
    Files.createFile(inputs.resolve("a-is-empty.txt"));
    for (Path report : reports) {
      Files.copy(report, inputs.resolve("b-" + report.getFileName()));
    }
    // long enough that a signal comes before its end
    Files.writeString(inputs.resolve("c-long.txt"), Files.readString(reports.get(0)).repeat(150));
    Files.copy(reports.get(1), inputs.resolve("d.txt"));
  }

  @ParameterizedTest
  @CsvSource({"KILL, 137", "INT, 130"})
  void aRunThatWasStoppedGoesOnToTheBytesOfAnUnbrokenOne(String signal, int status)
      throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "no signals to send");
    assumeTrue(!signal.equals("INT") || isInterruptible(), "SIGINT is ignored here");
    Process stopped = huiyao.of(extract()).start();
    while (stopped.isAlive() && inputsEnded() < 5) {
      Thread.sleep(5);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(stopped.pid())).start().waitFor();
    assertThat(stopped.waitFor()).isEqualTo(status);
    assertThat(out).doesNotExist();
    if (!signal.equals("KILL")) {
      assertThat(huiyao.err())
          .hasContent("huiyao: interrupted: --resume goes on after the first 5 files");
      assertThatRecordsAreWhole(part);
    }
    assertResumingGivesTheBytesOfAnUnbrokenRun();
  }

  @Test
  void aRunThatFilledItsDiskGoesOnWhenThereIsRoom() throws Exception {
    assertThat(HuiyaoProcess.run(huiyao.after("ulimit -f 600", extract()))).isEqualTo(1);
    assertThat(out).doesNotExist();
    assertThat(lastLine(errors)).contains("cannot be written: File too large; --resume goes on");
    assertThatRecordsAreWhole(part);
    assertResumingGivesTheBytesOfAnUnbrokenRun();
  }

  @Test
  void standardOutputEndsWithAWholeLineWhereARunIsInterrupted() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "no signals to send");
    Path written = directory.resolve("written");
    Process stopped =
        huiyao.of("extract", inputs.toString()).redirectOutput(written.toFile()).start();
    while (stopped.isAlive() && Files.size(written) == 0) {
      Thread.sleep(5);
    }
    stopped.destroy();
    assertThat(stopped.waitFor()).isEqualTo(143);
    assertThatRecordsAreWhole(written);
  }

  private String[] extract(String... more) {
    return Stream.concat(
            Stream.of("extract", "-o", out.toString(), "--errors", errors.toString()),
            Stream.concat(Stream.of(inputs.toString()), Stream.of(more)))
        .toArray(String[]::new);
  }

  private long inputsEnded() throws IOException {
    if (!Files.exists(journal)) {
      return 0;
    }
    return Files.readString(journal).lines().filter(line -> line.contains("\"input\"")).count();
  }

  private static void assertThatRecordsAreWhole(Path records) throws IOException {
    assertThat(Files.readString(records)).endsWith("}\n");
    for (String line : Files.readAllLines(records)) {
      assertThat(new ObjectMapper().readTree(line).path("record").asText()).isNotEmpty();
    }
  }

  private void assertResumingGivesTheBytesOfAnUnbrokenRun() throws Exception {
    assertThat(Huiyao.commandLine().execute(extract("--resume"))).isEqualTo(1);
    byte[] resumed = Files.readAllBytes(out);
    byte[] told = Files.readAllBytes(errors);
    assertThat(part).doesNotExist();
    assertThat(journal).doesNotExist();
    assertThat(Huiyao.commandLine().execute(extract())).isEqualTo(1);
    assertThat(resumed).isEqualTo(Files.readAllBytes(out));
    assertThat(told).isEqualTo(Files.readAllBytes(errors));
  }

  private static String lastLine(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.get(lines.size() - 1);
  }

  /** A process started in the background may pass on to its children that it ignores SIGINT. */
  private static boolean isInterruptible() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .allMatch(ignored -> (ignored & IGNORES_INTERRUPT) == 0);
  }
}
