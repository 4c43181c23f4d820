package org.huiyao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiyao.engine.Engine;
import org.huiyao.evaluate.Evaluation;
import org.huiyao.evaluate.EvaluationDetail;
import org.huiyao.evaluate.EvaluationJson;
import org.huiyao.evaluate.EvaluationTable;
import org.huiyao.evaluate.Floors;
import org.huiyao.train.CrossValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code huiyao evaluate}. */
@Command(
    name = "evaluate",
    description = "Compare what is found in a corpus with its gold.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ThreadsOption threads;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      required = true,
      description =
          "A directory of reports, NAME.txt or of another format, with NAME.gold.jsonl for each.")
  private Path corpus;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "Evaluate these documents only.")
  private List<String> only = List.of();

  @Option(
      names = "--except",
      paramLabel = "NAME",
      split = ",",
      description = "Leave these documents out.")
  private List<String> except = List.of();

  @Option(
      names = "--cross-validate",
      description =
          "Train the models on all documents but one and evaluate the one, for each in turn.")
  private boolean crossValidate;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "With --cross-validate: leave out the documents in N groups, which is faster, not one by one.")
  private int folds = Integer.MAX_VALUE;

  @Option(
      names = "--training",
      paramLabel = "DIR",
      description = "With --cross-validate: a further corpus to train on; may be given again.")
  private List<Path> training = List.of();

  @Option(
      names = "--counts",
      paramLabel = "DIR",
      description =
          "With --cross-validate: a directory of paragraphs with marked counts to train on; may be given again.")
  private List<Path> counts = List.of();

  @Option(
      names = "--detail",
      paramLabel = "KIND",
      description =
          "List every miss, extra and wrong attribute of a kind instead: fact, law, organization, heading or item.")
  private String detail;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the figures to FILE as JSON as well.")
  private Path json;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "Fail where an F1 falls under its floor in FILE (lines of MEASURE F1).")
  private Path floors;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw new IOException(corpus + ": no such directory");
    }
    if (folds < 2) {
      throw new ParameterException(spec.commandLine(), "--folds " + folds + ": at least 2");
    }
    Floors limits = floors == null ? null : Floors.read(floors);
    Evaluation evaluation;
    boolean complete;
    try (ErrorLog log = ErrorLog.open(null, spec.commandLine().getErr())) {
      evaluation = evaluate(log);
      complete = log.isEmpty();
    }
    if (evaluation.documents().isEmpty()) {
      throw new IOException(corpus + ": no report with NAME.gold.jsonl to evaluate");
    }
    print(evaluation);
    if (json != null) {
      EvaluationJson.write(evaluation, json);
    }
    List<String> broken = limits == null ? List.of() : limits.broken(evaluation);
    broken.forEach(line -> spec.commandLine().getErr().println("huiyao: " + line));
    return complete && broken.isEmpty() ? 0 : 1;
  }

  private Evaluation evaluate(ErrorLog log) throws IOException {
    if (crossValidate) {
      return CrossValidation.run(
          corpus, training, counts, this::wanted, folds, threads.number(), log::add);
    }
    try (Engine engine = new Engine(threads.number())) {
      return Evaluation.of(engine, corpus, this::wanted, log::add);
    }
  }

  private boolean wanted(String name) {
    return (only.isEmpty() || only.contains(name)) && !except.contains(name);
  }

  private void print(Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    if (detail == null) {
      new EvaluationTable(out).print(evaluation);
      return;
    }
    try {
      new EvaluationDetail(out).print(evaluation, detail);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
