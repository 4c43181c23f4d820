package org.huiyao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumableFileTest {

  private static final Run RUN = new Run("1", "plain", "digest");
  private static final EndedInput A = new EndedInput("a", false, List.of());
  private static final EndedInput B = new EndedInput("会议", true, List.of("{\"record\":\"error\"}"));

  @TempDir private Path directory;
  private Path target;
  private Path part;
  private Path journal;

  @BeforeEach
  void nameFiles() {
    target = directory.resolve("out");
    part = directory.resolve("out.part");
    journal = directory.resolve("out.part.journal");
  }

  @Test
  void appearsUnderItsNameWhenItIsComplete() throws IOException {
    try (ResumableFile file = ResumableFile.open(target, RUN, false)) {
      write(file, "一\n");
      file.end(A);
      assertThat(target).doesNotExist();
      file.complete();
    }
    assertThat(target).hasContent("一\n");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void goesOnAfterTheLastInputThatEnded() throws IOException {
    stopAfterAAndB();
    try (ResumableFile file = ResumableFile.open(target, RUN, true)) {
      assertThat(file.ended()).containsExactly(A, B);
      write(file, "三\n");
      file.complete();
    }
    assertThat(target).hasContent("一\n二\n三\n");
  }

  @Test
  void startsAfreshWhereNothingIsUnfinishedOrResumingIsNotAskedFor() throws IOException {
    try (ResumableFile file = ResumableFile.open(target, RUN, true)) {
      assertThat(file.ended()).isEmpty();
    }
    assertThat(names()).isEmpty();
    stopAfterAAndB();
    try (ResumableFile file = ResumableFile.open(target, RUN, false)) {
      assertThat(file.ended()).isEmpty();
      assertThat(part).isEmptyFile();
    }
  }

  @Test
  void cutsOffATornEnd() throws IOException {
    stopAfterAAndB();
    Files.writeString(part, "{\"record\":\"docu", StandardOpenOption.APPEND);
    Files.writeString(journal, "{\"record\":\"error\"}\n{\"rec", StandardOpenOption.APPEND);
    try (ResumableFile file = ResumableFile.open(target, RUN, true)) {
      assertThat(file.ended()).containsExactly(A, B);
      file.end(A);
    }
    try (ResumableFile file = ResumableFile.open(target, RUN, true)) {
      assertThat(file.ended()).containsExactly(A, B, A);
      file.complete();
    }
    assertThat(target).hasContent("一\n二\n");
  }

  @Test
  void forgetsInputsWhoseRecordsAreLost() throws IOException {
    stopAfterAAndB();
    Files.writeString(part, "一\n");
    try (ResumableFile file = ResumableFile.open(target, RUN, true)) {
      assertThat(file.ended()).containsExactly(A);
    }
    Files.delete(part);
    try (ResumableFile file = ResumableFile.open(target, RUN, true)) {
      assertThat(file.ended()).isEmpty();
    }
  }

  @Test
  void refusesToGoOnWithAnotherRun() throws IOException {
    stopAfterAAndB();
    refuses(new Run("2", "plain", "digest"), "another build of Huiyao (1)");
    refuses(new Run("1", "Big5", "digest"), "other options (plain)");
    refuses(new Run("1", "plain", "other"), "other inputs, or some have changed since");
    Files.writeString(journal, "no JSON\n");
    assertThatThrownBy(() -> ResumableFile.open(target, RUN, true))
        .hasMessage("its journal is damaged: start afresh without --resume");
    assertThat(part).content().startsWith("一\n二\n");
  }

  @Test
  void isWrittenByOneRunAtATime() throws IOException {
    try (ResumableFile file = ResumableFile.open(target, RUN, false)) {
      write(file, "一\n");
      assertThatThrownBy(() -> ResumableFile.open(target, RUN, false))
          .hasMessage("another run is writing it");
      file.complete();
    }
    assertThat(target).hasContent("一\n");
  }

  private void stopAfterAAndB() throws IOException {
    try (ResumableFile file = ResumableFile.open(target, RUN, false)) {
      write(file, "一\n");
      file.end(A);
      write(file, "二\n");
      file.end(B);
      write(file, "of an input that does not end\n");
      assertThat(file.leftover()).isEqualTo("--resume goes on after the first 2 files");
    }
    assertThat(target).doesNotExist();
  }

  private void refuses(Run run, String difference) {
    assertThatThrownBy(() -> ResumableFile.open(target, run, true))
        .hasMessage(part + " is of " + difference + ": start afresh without --resume");
  }

  private static void write(ResumableFile file, String lines) throws IOException {
    file.write(lines.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
