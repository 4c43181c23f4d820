package org.huiyao.train;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
   * @param threads how many models are trained at the same time
   * @param failures takes what could not be analysed, in which nothing counts as found
   * @throws IOException if a corpus cannot be read
   */
  public static Evaluation run(
      Path corpus,
      List<Path> more,
      List<Path> counts,
      Predicate<String> wanted,
      int threads,
      Consumer<Failure> failures)
      throws IOException {
    List<Path> corpora = new ArrayList<>(List.of(corpus));
    corpora.addAll(more);
    Training training = new Training(corpora, counts);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Fold>> folds = new ArrayList<>();
      for (GoldDocument document : GoldCorpus.read(corpus, wanted)) {
        folds.add(pool.submit(() -> fold(training, corpus, document.name())));
      }
      List<EvaluatedDocument> documents = new ArrayList<>();
      for (Future<Fold> fold : folds) {
        documents.addAll(fold.get().evaluation().documents());
        fold.get().failures().forEach(failures);
      }
      return new Evaluation(documents);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while models were trained");
    } finally {
      pool.shutdownNow();
    }
  }

  private record Fold(Evaluation evaluation, List<Failure> failures) {}

  private static Fold fold(Training training, Path corpus, String name) throws IOException {
    Path models = Files.createTempDirectory("huiyao-models");
    Path model = models;
    List<Failure> failures = new ArrayList<>();
    try {
      model = training.write(models, name);
      ReportPipeline pipeline = ReportPipeline.withKindModel(model.toUri().toString());
      try (Engine engine = new Engine(1, pipeline)) {
        return new Fold(Evaluation.of(engine, corpus, name::equals, failures::add), failures);
      }
    } finally {
      Files.delete(model);
      Files.deleteIfExists(models);
    }
  }
}
