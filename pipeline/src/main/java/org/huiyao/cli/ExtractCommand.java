package org.huiyao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huiyao.engine.Engine;
import org.huiyao.input.Failure;
import org.huiyao.input.Inputs;
import org.huiyao.input.Source;
import org.huiyao.input.Stage;
import org.huiyao.output.DirectOutput;
import org.huiyao.output.InterruptibleOutput;
import org.huiyao.output.Output;
import org.huiyao.output.ResumableFile;
import org.huiyao.output.Run;
import org.huiyao.record.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the records to FILE, which appears when all are written; until then they stand in"
              + " FILE.part.")
  private Path output;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what failed to FILE as error records (default: standard error).")
  private Path errors;

  @Option(
      names = "--resume",
      description =
          "Go on where an earlier run with the same inputs and options stopped, if one did; needs"
              + " --output.")
  private boolean resume;

  @Override
  public Integer call() throws IOException {
    checkResume();
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

  private void checkResume() {
    if (resume && output == null) {
      throw new ParameterException(spec.commandLine(), "--resume needs --output");
    } else if (resume && inputs.hasStandardInput()) {
      throw new ParameterException(
          spec.commandLine(), "--resume cannot go on in the midst of standard input");
    }
  }

  /** Whether standard output is a pipe whose reader has seen enough, which calls for no message. */
  private boolean isReaderGone(IOException thrown) {
    return output == null && StandardOutput.isReaderGone(thrown);
  }

  private void extract(Engine engine, ErrorLog log) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Inputs resolved = inputs.resolved();
    try (Output out =
            new InterruptibleOutput(open(resolved), message -> err.println("huiyao: " + message));
        Progress progress = new Progress(err)) {
      resolved.failures().forEach(log::add);
      out.ended().forEach(log::repeat);
      Iterable<Source> left = inputs.unpacked(resolved, err).after(out.ended().size());
      new Extraction(engine).run(left, new ExtractionSink(out, log, progress));
      out.complete();
    }
  }

  private Output open(Inputs resolved) throws IOException {
    if (output == null) {
      return DirectOutput.standard();
    } else if (Files.exists(output) && !Files.isRegularFile(output) && !Files.isDirectory(output)) {
      return DirectOutput.to(output);
    }
    Run run = Run.of(Version.build(), inputs.readingInWords(), resolved.sources());
    return ResumableFile.open(output, run, resume);
  }
}
