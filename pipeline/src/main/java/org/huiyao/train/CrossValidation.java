package org.huiyao.train;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/** Evaluates the documents of a corpus in groups, each with models trained on all the others. */
public final class CrossValidation {

  private CrossValidation() {}

  /**
   * Trains and evaluates, a group of documents at a time.
   *
   * @param corpus the documents to evaluate, which are learnt from as well
   * @param more further corpora to learn from
   * @param counts directories of marked counts to learn from
   * @param wanted which documents to evaluate
   * @param folds how many groups there are at most
   * @param threads how many models are trained at the same time
   * @param failures takes what could not be analysed, in which nothing counts as found
   * @throws IOException if a corpus cannot be read
   */
  public static Evaluation run(
      Path corpus,
      List<Path> more,
      List<Path> counts,
      Predicate<String> wanted,
      int folds,
      int threads,
      Consumer<Failure> failures)
      throws IOException {
    List<Path> corpora = new ArrayList<>(List.of(corpus));
    corpora.addAll(more);
    Training training = new Training(corpora, counts);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Fold>> evaluated = new ArrayList<>();
      for (Set<String> group : groups(GoldCorpus.read(corpus, wanted), folds)) {
        evaluated.add(pool.submit(() -> fold(training, corpus, group)));
      }
      List<EvaluatedDocument> documents = new ArrayList<>();
      for (Future<Fold> fold : evaluated) {
        documents.addAll(fold.get().evaluation().documents());
        fold.get().failures().forEach(failures);
      }
      documents.sort(Comparator.comparing(each -> each.document().name()));
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

  /** Every so many documents are one group, so that neighbours by name are apart. */
  private static Collection<Set<String>> groups(List<GoldDocument> documents, int folds) {
    Map<Integer, Set<String>> groups = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      groups.computeIfAbsent(i % folds, fold -> new HashSet<>()).add(documents.get(i).name());
    }
    return groups.values();
  }

  private record Fold(Evaluation evaluation, List<Failure> failures) {}

  private static Fold fold(Training training, Path corpus, Set<String> names) throws IOException {
    Path models = Files.createTempDirectory("huiyao-models");
    Path model = models;
    List<Failure> failures = new ArrayList<>();
    try {
      model = training.write(models, names);
      ReportPipeline pipeline = ReportPipeline.withKindModel(model.toUri().toString());
      try (Engine engine = new Engine(1, pipeline)) {
        return new Fold(Evaluation.of(engine, corpus, names::contains, failures::add), failures);
      }
    } finally {
      Files.delete(model);
      Files.deleteIfExists(models);
    }
  }
}
