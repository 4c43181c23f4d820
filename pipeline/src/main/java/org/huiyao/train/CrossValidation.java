package org.huiyao.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huiyao.engine.Engine;
import org.huiyao.engine.ReportPipeline;
import org.huiyao.evaluate.EvaluatedDocument;
import org.huiyao.evaluate.Evaluation;
import org.huiyao.evaluate.GoldCorpus;
import org.huiyao.evaluate.GoldDocument;

/** Evaluates each document of a corpus with models trained on all the others. */
public final class CrossValidation {

  private CrossValidation() {}

  /**
   * Trains and evaluates, a document at a time.
   *
   * @param corpus the documents to evaluate, which are learnt from as well
   * @param more further corpora to learn from
   * @param wanted which documents to evaluate
   * @throws IOException if a corpus cannot be read, or a document not be analysed
   */
  public static Evaluation run(Path corpus, List<Path> more, Predicate<String> wanted)
      throws IOException {
    List<Path> corpora = new ArrayList<>(List.of(corpus));
    corpora.addAll(more);
    Training training = new Training(corpora);
    List<EvaluatedDocument> documents = new ArrayList<>();
    for (GoldDocument document : GoldCorpus.read(corpus, wanted)) {
      Path models = Files.createTempDirectory("huiyao-models");
      Path model = models;
      try {
        model = training.write(models, document.name());
        ReportPipeline pipeline = ReportPipeline.withKindModel(model.toUri().toString());
        try (Engine engine = new Engine(1, pipeline)) {
          documents.addAll(Evaluation.of(engine, corpus, document.name()::equals).documents());
        }
      } finally {
        Files.delete(model);
        Files.deleteIfExists(models);
      }
    }
    return new Evaluation(documents);
  }
}
