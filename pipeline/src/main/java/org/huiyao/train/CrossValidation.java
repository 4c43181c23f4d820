package org.huiyao.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.huiyao.engine.Engine;
import org.huiyao.engine.ReportPipeline;
import org.huiyao.evaluate.EvaluatedDocument;
import org.huiyao.evaluate.Evaluation;
import org.huiyao.evaluate.GoldCorpus;
import org.huiyao.evaluate.GoldDocument;
import org.huiyao.input.Failure;

/** Evaluates each document of a corpus with models trained on all the others. */
public final class CrossValidation {

  private CrossValidation() {}

  /**
   * Trains and evaluates, a document at a time.
   *
   * @param corpus the documents to evaluate, which are learnt from as well
   * @param more further corpora to learn from
   * @param counts directories of marked counts to learn from
   * @param wanted which documents to evaluate
   * @param failures takes what could not be analysed, in which nothing counts as found
   * @throws IOException if a corpus cannot be read
   */
  public static Evaluation run(
      Path corpus,
      List<Path> more,
      List<Path> counts,
      Predicate<String> wanted,
      Consumer<Failure> failures)
      throws IOException {
    List<Path> corpora = new ArrayList<>(List.of(corpus));
    corpora.addAll(more);
    Training training = new Training(corpora, counts);
    List<EvaluatedDocument> documents = new ArrayList<>();
    for (GoldDocument document : GoldCorpus.read(corpus, wanted)) {
      Path models = Files.createTempDirectory("huiyao-models");
      Path model = models;
      try {
        model = training.write(models, document.name());
        ReportPipeline pipeline = ReportPipeline.withKindModel(model.toUri().toString());
        try (Engine engine = new Engine(1, pipeline)) {
          documents.addAll(
              Evaluation.of(engine, corpus, document.name()::equals, failures).documents());
        }
      } finally {
        Files.delete(model);
        Files.deleteIfExists(models);
      }
    }
    return new Evaluation(documents);
  }
}
