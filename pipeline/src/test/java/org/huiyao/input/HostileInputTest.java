package org.huiyao.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file system may hold that is no plain file. */
class HostileInputTest {

  @TempDir private Path directory;

  @Test
  void linksThatLoopAreNotFollowed() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "会议5次");
    Path below = Files.createDirectory(directory.resolve("below"));
    Files.createSymbolicLink(below.resolve("up"), directory);
    Files.createSymbolicLink(below.resolve("self.txt"), below.resolve("self.txt"));
    Files.createSymbolicLink(below.resolve("file.txt"), directory.resolve("a.txt"));
    assertThat(read(directory))
        .containsExactly(directory + "/a.txt: 会议5次", directory + "/below/file.txt: 会议5次");
    assertThat(read(below.resolve("self.txt")))
        .singleElement()
        .asString()
        .contains("self.txt: cannot be read: ");
  }

  @Test
  void aLinkToADirectoryThatIsNamedIsWalked() throws IOException {
    Path reports = Files.createDirectory(directory.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "会议5次");
    Path link = Files.createSymbolicLink(directory.resolve("link"), reports);
    assertThat(read(link)).containsExactly(link + "/a.txt: 会议5次");
  }

  @Test
  void namesThatAreNotUtf8AreRead() throws Exception {
    run("printf 5 > \"$(printf '\\373\\341.txt')\"");
    run("printf 6 > \"$(printf '\\373\\342.txt')\"");
    assumeTrue(Files.list(directory).count() == 2, "this file system keeps to UTF-8");
    assertThat(read(directory))
        .allMatch(line -> line.startsWith(directory + "/\uFFFD\uFFFD.txt: "))
        .extracting(line -> line.substring(line.indexOf(' ') + 1))
        .containsExactly("5", "6");
  }

  @Test
  void aPipeThatNobodyWritesDoesNotHang() throws Exception {
    assumeTrue(run("mkfifo pipe.txt") == 0, "no named pipes here");
    Path pipe = directory.resolve("pipe.txt");
    Path link = Files.createSymbolicLink(directory.resolve("link.txt"), pipe);
    Files.writeString(directory.resolve("a.txt"), "会议5次");
    assertThat(read(directory)).containsExactly(directory + "/a.txt: 会议5次");
    for (Path named : List.of(pipe, link)) {
      assertThat(read(named))
          .containsExactly(
              named + ": cannot be read: a named pipe or a device; give it as standard input");
    }
  }

  @Test
  void whatMayNotBeReadIsAnErrorOfItsOwn() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "会议5次");
    Path locked = Files.writeString(directory.resolve("b.txt"), "会议6次");
    Path closed = Files.createDirectory(directory.resolve("c"));
    for (Path path : List.of(locked, closed)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    }
    try {
      assumeFalse(Files.isReadable(locked), "permissions do not bind this user");
      assertThat(read(directory))
          .containsExactly(
              directory + "/c: no permission to read it",
              directory + "/a.txt: 会议5次",
              directory + "/b.txt: no permission to read it");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void whatFailsWhileItIsReadIsAnError() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory), "no " + memory);
    assertThat(read(memory)).containsExactly(memory + ": cannot be read: Input/output error");
  }

  private int run(String command) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", command).directory(directory.toFile()).start().waitFor();
  }

  private static List<String> read(Path named) {
    Inputs inputs = Inputs.of(List.of(named.toString()));
    List<String> read = new ArrayList<>();
    inputs.failures().forEach(failure -> read.add(failure.source() + ": " + failure.message()));
    for (Source source : new UnpackedSources(inputs.sources(), Reading.STRICT)) {
      try {
        read.add(source.name() + ": " + source.read());
      } catch (UnreadableSourceException e) {
        read.add(source.name() + ": " + e.getMessage());
      }
    }
    return read;
  }
}
