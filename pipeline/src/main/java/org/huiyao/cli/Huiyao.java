package org.huiyao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
    System.exit(
        commandLine()
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(arguments));
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

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
