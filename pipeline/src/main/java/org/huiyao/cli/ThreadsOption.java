package org.huiyao.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads}, the same for every command that runs the pipeline. */
final class ThreadsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int threads = Runtime.getRuntime().availableProcessors();

  /** How many documents to annotate at the same time. */
  int number() {
    return threads;
  }

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents annotated at the same time (default: the number of processors).")
  private void setThreads(int number) {
    if (number < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    threads = number;
  }
}
