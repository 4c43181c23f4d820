package org.huiyao.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyao.engine.Engine;
import org.huiyao.engine.Outcome;
import org.huiyao.input.Failure;
import org.huiyao.input.Source;
import org.huiyao.record.RecordAssembler;
import org.huiyao.record.ReportRecord;

/**
 * How well the pipeline does on a corpus with gold.
 *
 * @param documents the documents, by name
 */
public record Evaluation(List<EvaluatedDocument> documents) {

  /**
   * Runs the pipeline over a corpus and compares.
   *
   * @param engine annotates the documents
   * @param corpus a directory of reports with {@code NAME.gold.jsonl} for each
   * @param wanted which names
   * @param failures takes what could not be analysed, in which nothing counts as found
   * @throws IOException if the corpus cannot be read; the message names the file
   */
  public static Evaluation of(
      Engine engine, Path corpus, Predicate<String> wanted, Consumer<Failure> failures)
      throws IOException {
    List<GoldDocument> gold = GoldCorpus.read(corpus, wanted);
    List<Source> sources = new ArrayList<>();
    gold.forEach(document -> sources.add(source(document)));
    Map<String, List<ReportRecord>> records = new HashMap<>();
    engine.<List<ReportRecord>, RuntimeException>run(
        sources,
        (document, annotated) ->
            RecordAssembler.assemble(annotated, document.source(), document.begin()),
        outcome -> {
          if (outcome instanceof Outcome.Failed<List<ReportRecord>> failed) {
            failures.accept(failed.failure());
          } else if (outcome instanceof Outcome.Done<List<ReportRecord>> done) {
            String name = done.document().source().replaceFirst("#\\d+$", "");
            records.computeIfAbsent(name, key -> new ArrayList<>()).addAll(done.result());
          }
        });
    return new Evaluation(
        gold.stream()
            .map(
                document ->
                    EvaluatedDocument.of(
                        document, Mentions.of(records.getOrDefault(document.name(), List.of()))))
            .toList());
  }

  private static Source source(GoldDocument document) {
    byte[] utf8 = document.text().getBytes(StandardCharsets.UTF_8);
    return new Source.OfStream(document.name(), new ByteArrayInputStream(utf8));
  }

  /** How a measure comes out over all documents. */
  Score score(Measure measure) {
    return documents.stream().map(d -> d.score(measure)).reduce(Score.NONE, Score::plus);
  }

  /**
   * How a measure of facts comes out for each type: found under it, right in it, and in the gold.
   *
   * @param measure one that wants the type equal
   */
  Map<String, Score> byType(Measure measure) {
    Map<String, Score> scores = new TreeMap<>();
    comparisons(measure.finding())
        .forEach(
            comparison -> {
              for (Comparison.Pair pair : comparison.pairs()) {
                int right = measure.accepts(pair) ? 1 : 0;
                scores.merge(pair.gold().get("type"), new Score(1, 0, right), Score::plus);
                scores.merge(pair.found().get("type"), new Score(0, 1, 0), Score::plus);
              }
              comparison
                  .missed()
                  .forEach(m -> scores.merge(m.get("type"), new Score(1, 0, 0), Score::plus));
              comparison
                  .extra()
                  .forEach(m -> scores.merge(m.get("type"), new Score(0, 1, 0), Score::plus));
            });
    return scores;
  }

  /** The share of matched pairs whose attribute is right; nothing where nothing matched. */
  OptionalDouble accuracy(Finding finding, String attribute) {
    List<Comparison.Pair> pairs =
        comparisons(finding).flatMap(comparison -> comparison.pairs().stream()).toList();
    long right = pairs.stream().filter(p -> p.gold().agrees(p.found(), List.of(attribute))).count();
    return pairs.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) right / pairs.size());
  }

  /** How often facts of a confidence are right, from the least confident. */
  List<Reliability> reliability() {
    return Reliability.of(comparisons(Finding.FACT).toList());
  }

  private Stream<Comparison> comparisons(Finding finding) {
    return documents.stream().map(document -> document.comparisons().get(finding));
  }
}
