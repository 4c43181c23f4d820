package org.huiyao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiyao.engine.Engine;
import org.huiyao.input.Failure;
import org.huiyao.input.Inputs;
import org.huiyao.input.Stage;
import org.huiyao.input.UnpackedSources;
import org.huiyao.record.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private ThreadsOption threads;

  @Mixin private ReadingOptions reading;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "A text file, web page, DOCX, PDF or a ZIP or tar.gz of these, told by content; a"
              + " directory whose *.txt, *.html, *.docx, *.pdf, *.zip and *.gz files are read; or -"
              + " for standard input.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the records to FILE, which appears when all are written.")
  private Path output;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what failed to FILE as error records (default: standard error).")
  private Path errors;

  @Override
  public Integer call() throws IOException {
    try (ErrorLog log = ErrorLog.open(errors, spec.commandLine().getErr());
        Engine engine = new Engine(threads.number())) {
      try {
        extract(engine, log);
      } catch (IOException e) {
        if (isReaderGone(e)) {
          return 1;
        }
        String target = output == null ? "standard output" : output.toString();
        log.add(Failure.of(target, Stage.WRITE, "cannot be written: " + e.getMessage()));
      }
      return log.isEmpty() ? 0 : 1;
    }
  }

  /** Whether standard output is a pipe whose reader has seen enough, which calls for no message. */
  private boolean isReaderGone(IOException thrown) {
    return output == null && "Broken pipe".equals(thrown.getMessage());
  }

  private void extract(Engine engine, ErrorLog log) throws IOException {
    if (output == null) {
      extract(engine, new FileOutputStream(FileDescriptor.out), log);
      return;
    }
    try (OutputFile file = OutputFile.open(output)) {
      extract(engine, file.stream(), log);
      file.moveIntoPlace();
    }
  }

  private void extract(Engine engine, OutputStream out, ErrorLog log) throws IOException {
    Inputs resolved = Inputs.of(inputs);
    resolved.failures().forEach(log::add);
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      new Extraction(engine)
          .run(
              new UnpackedSources(resolved.sources(), reading.reading(spec.commandLine().getErr())),
              out,
              log::add,
              log::warn,
              document -> progress.add(document.text().length()));
    }
  }
}
