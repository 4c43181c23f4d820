package org.huiyao.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.huiyao.boundary.BoundaryFinder;
import org.huiyao.input.Failure;
import org.huiyao.input.Source;
import org.huiyao.input.Stage;
import org.huiyao.input.UnreadableSourceException;

/**
 * Runs the pipeline over inputs on several threads and hands on what becomes of their documents in
 * the inputs' order, a bounded number of them ahead. Inputs are read as their documents are
 * annotated, so their length does not matter.
 */
public final class Engine implements AutoCloseable {

  /** An input of one document has two: the document's and its own end. */
  private static final int OUTCOMES_AHEAD_PER_THREAD = 8;

  private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Future<Worker>> first = new AtomicReference<>();
  private final ExecutorService threads;
  private final BoundaryFinder boundaries;
  private final int ahead;

  private final ReportPipeline pipeline;

  /**
   * Runs the standard pipeline.
   *
   * @param threads how many documents are annotated at the same time, at least 1
   */
  public Engine(int threads) {
    this(threads, ReportPipeline.standard());
  }

  /**
   * @param threads how many documents are annotated at the same time, at least 1
   * @param pipeline what annotates them
   */
  public Engine(int threads, ReportPipeline pipeline) {
    this.pipeline = pipeline;
    this.threads = Executors.newFixedThreadPool(threads, Engine::daemon);
    // The first worker is built while this and the first input are read and split; where there is
    // another thread, it loads half of what the worker needs.
    first.set(this.threads.submit(() -> new Worker(pipeline)));
    this.threads.submit(pipeline::load);
    this.boundaries = BoundaryFinder.shared();
    this.ahead = threads * OUTCOMES_AHEAD_PER_THREAD;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "huiyao-worker");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Annotates every document of every input.
   *
   * @param sources the inputs
   * @param work what to make of a document, called on the worker threads
   * @param sink takes the outcomes in the inputs' order, on the calling thread
   * @param <T> what is made of a document
   * @param <X> what the sink may throw
   * @throws X if the sink throws it; documents under way are left
   */
  public <T, X extends Exception> void run(
      Iterable<Source> sources, DocumentWork<T> work, Sink<T, X> sink) throws X {
    Deque<Future<Outcome<T>>> pending = new ArrayDeque<>();
    for (Source source : sources) {
      try (DocumentStream documents = new DocumentStream(source, boundaries)) {
        for (var next = documents.next(); next != null; next = documents.next()) {
          submit(next, work, pending);
          handOn(pending, ahead, sink);
        }
      } catch (UnreadableSourceException e) {
        pending.add(outcome(new Outcome.Failed<>(e.failure(source.name()))));
      }
      pending.add(outcome(new Outcome.Ended<>(source.name())));
      handOn(pending, ahead, sink);
    }
    handOn(pending, 0, sink);
  }

  /** Hands on what is ready, and waits until no more than {@code most} outcomes are pending. */
  private static <T, X extends Exception> void handOn(
      Deque<Future<Outcome<T>>> pending, int most, Sink<T, X> sink) throws X {
    while (pending.size() > most || !pending.isEmpty() && pending.peek().isDone()) {
      sink.accept(await(pending.remove()));
    }
  }

  private <T> void submit(
      SourceDocument document, DocumentWork<T> work, Deque<Future<Outcome<T>>> pending) {
    if (document.unfinished()) {
      String message = "longer than any report: cut at a line, the rest is another document";
      pending.add(
          outcome(
              new Outcome.Warned<>(
                  new Failure(document.source(), Stage.EXTRACT, message, document.begin()))));
    }
    pending.add(threads.submit(() -> process(document, work)));
  }

  private static <T> Future<Outcome<T>> outcome(Outcome<T> outcome) {
    return CompletableFuture.completedFuture(outcome);
  }

  private <T> Outcome<T> process(SourceDocument document, DocumentWork<T> work) {
    Worker worker = worker();
    try {
      return new Outcome.Done<>(document, worker.process(document, work));
    } catch (AnalysisEngineProcessException | RuntimeException | StackOverflowError e) {
      String message = "cannot be analysed: " + rootCause(e).toString().lines().findFirst().get();
      return new Outcome.Failed<>(
          new Failure(document.source(), Stage.EXTRACT, message, document.begin()));
    } finally {
      idle.add(worker);
    }
  }

  private Worker worker() {
    Worker worker = idle.poll();
    if (worker == null) {
      Future<Worker> started = first.getAndSet(null);
      worker = started == null ? new Worker(pipeline) : await(started);
    }
    return worker;
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static <V> V await(Future<V> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(rootCause(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    idle.forEach(Worker::close);
  }

  /**
   * Takes outcomes one after another.
   *
   * @param <T> what is made of a document
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface Sink<T, X extends Exception> {

    /** Takes the next outcome. */
    void accept(Outcome<T> outcome) throws X;
  }
}
