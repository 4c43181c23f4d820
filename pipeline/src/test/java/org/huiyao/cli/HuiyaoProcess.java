package org.huiyao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the command line as a process of its own. */
final class HuiyaoProcess {

  private final Path directory;

  /**
   * @param directory where what it says on standard error is written, to {@code err}
   */
  HuiyaoProcess(Path directory) {
    this.directory = directory;
  }

  Path err() {
    return directory.resolve("err");
  }

  /** A process with these arguments, ready to start. */
  ProcessBuilder of(String... words) {
    return builder(List.of(), words);
  }

  /** The same in a shell, after a command of it. */
  ProcessBuilder after(String command, String... words) {
    return builder(List.of("sh", "-c", command + "; exec \"$@\"", "sh"), words);
  }

  private ProcessBuilder builder(List<String> before, String... words) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Huiyao.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(err().toFile());
  }

  /** Runs a process to its end and gives its exit status. */
  static int run(ProcessBuilder process) throws IOException, InterruptedException {
    return process.start().waitFor();
  }
}
