package org.huiyao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.huiyao.input.Inputs;
import org.huiyao.tally.Tally;
import org.huiyao.tally.TallyFormat;
import org.huiyao.tally.TallyInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huiyao tally}. */
@Command(
    name = "tally",
    description = {
      "Add up the facts of one report year by place, fact type and kind; inputs are reports, or the records that extract wrote.",
      "Done and planned, years and terms, and different units are never added together; rates are left out."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TallyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ThreadsOption threads;

  @Mixin private InputOptions inputs;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The year reported on (default: the latest in the input).")
  private Integer year;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (a column for each place) or csv (a row for each sum).")
  private TallyFormat format;

  @Override
  public Integer call() throws IOException {
    Tally tally = new Tally();
    PrintWriter err = spec.commandLine().getErr();
    try (ErrorLog log = ErrorLog.open(null, err)) {
      Inputs resolved = inputs.resolved();
      resolved.failures().forEach(log::add);
      new TallyInputs(threads.number(), tally, log::add).add(inputs.unpacked(resolved, err));
      print(tally, err);
      return log.isEmpty() ? 0 : 1;
    }
  }

  private void print(Tally tally, PrintWriter err) {
    if (tally.undated() > 0) {
      err.println("huiyao: documents left out, no report year: " + tally.undated());
    }
    int wanted = year == null ? tally.latestYear().orElse(0) : year;
    if (tally.isEmpty(wanted)) {
      err.println("huiyao: no facts to add up" + (year == null ? "" : " in reports on " + year));
    }
    PrintWriter out = spec.commandLine().getOut();
    format.print(tally, wanted, out);
    out.flush();
  }
}
