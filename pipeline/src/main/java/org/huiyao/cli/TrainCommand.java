package org.huiyao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.huiyao.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huiyao train}. */
@Command(
    name = "train",
    description = "Train the models from corpora with gold.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      required = true,
      description = "A directory of reports with NAME.gold.jsonl for each; may be given again.")
  private List<Path> corpora;

  @Option(
      names = "--counts",
      paramLabel = "DIR",
      description = "A directory of paragraphs with marked counts; may be given again.")
  private List<Path> counts = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the models go.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Training training = new Training(corpora, counts);
    if (training.size() == 0) {
      throw new IOException(corpora.get(0) + ": no report with NAME.gold.jsonl to learn from");
    }
    Path model = training.write(out, Set.of());
    spec.commandLine()
        .getOut()
        .println(model + " from " + training.size() + " documents and collections of counts");
    return 0;
  }
}
