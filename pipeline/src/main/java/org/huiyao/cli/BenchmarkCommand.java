package org.huiyao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huiyao.benchmark.Benchmark;
import org.huiyao.benchmark.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code huiyao benchmark}. */
@Command(
    name = "benchmark",
    description = "Measure the extraction beside HanLP's named-entity segmentation.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BenchmarkCommand implements Callable<Integer> {

  private static final Path HOME = Path.of(System.getProperty("huiyao.home", "."));

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "The reports to read again and again (default: Huiyao's own test corpus).")
  private Path corpus = HOME.resolve("test-corpus").resolve("reports");

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      defaultValue = "10",
      description = "How much to read in the longest run (default: ${DEFAULT-VALUE}).")
  private int megabytes;

  @Override
  public Integer call() throws IOException {
    if (megabytes < 1) {
      throw new ParameterException(spec.commandLine(), "--megabytes must be at least 1");
    }
    new Benchmark(HOME, Corpus.of(corpus), megabytes, spec.commandLine().getOut()).run();
    return 0;
  }
}
