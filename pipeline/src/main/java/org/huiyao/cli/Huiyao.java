package org.huiyao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "huiyao",
    description = "Typed records of the counts, laws and organizations in Chinese work reports.",
    subcommands = {
      ExtractCommand.class,
      TallyCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      BenchmarkCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all well",
      "1:some inputs failed, and the records of the others are all there; or the output could not be"
          + " written, which has no message where its reader has left (| head)",
      "2:wrong usage",
      "130:interrupted (Ctrl-C); what is written is whole"
    })
public final class Huiyao {

  private Huiyao() {}

  /** Runs a command and leaves with its exit status. */
  public static void main(String[] arguments) {
    StandardOutput stream = new StandardOutput();
    PrintWriter out = utf8(stream);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int status = commandLine().setOut(out).setErr(err).execute(arguments);
    out.flush();
    IOException failure = stream.failure();
    if (failure != null && !StandardOutput.isReaderGone(failure)) {
      err.println("huiyao: standard output cannot be written: " + failure.getMessage());
    }
    System.exit(failure == null ? status : CommandLine.ExitCode.SOFTWARE);
  }

  /** The command line, ready to execute arguments. */
  static CommandLine commandLine() {
    return new CommandLine(new Huiyao())
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Huiyao::report);
  }

  private static int report(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
    String message =
        thrown instanceof NoSuchFileException
            ? thrown.getMessage() + ": no such file or directory"
            : thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    command.getErr().println("huiyao: " + message.lines().findFirst().orElse(""));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
