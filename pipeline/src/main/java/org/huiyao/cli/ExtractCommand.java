package org.huiyao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiyao.engine.Engine;
import org.huiyao.input.Inputs;
import org.huiyao.record.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huiyao extract}. */
@Command(
    name = "extract",
    description = "Write the records of work reports as JSON Lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "A UTF-8 text file, a directory whose *.txt files are read, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the records to FILE, which appears when all are written.")
  private Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents annotated at the same time (default: the number of processors).")
  private Integer threads;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what failed to FILE as error records (default: standard error).")
  private Path errors;

  @Override
  public Integer call() throws IOException {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    Inputs resolved = Inputs.of(inputs);
    try (Engine engine = new Engine(workers);
        ErrorLog log = ErrorLog.open(errors, spec.commandLine().getErr())) {
      resolved.failures().forEach(log::add);
      if (output == null) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        new Extraction(engine).run(resolved.sources(), out, log::add, document -> {});
      } else {
        try (OutputFile file = OutputFile.beside(output)) {
          new Extraction(engine).run(resolved.sources(), file.stream(), log::add, document -> {});
          file.moveIntoPlace();
        }
      }
      return log.isEmpty() ? 0 : 1;
    }
  }
}
