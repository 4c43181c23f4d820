package org.huiyao.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An evaluation's figures as JSON, for comparing runs. */
public final class EvaluationJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private EvaluationJson() {}

  /** Writes the figures to a file. */
  public static void write(Evaluation evaluation, Path file) throws IOException {
    JSON.writeValue(file.toFile(), of(evaluation));
  }

  private static ObjectNode of(Evaluation evaluation) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode total = root.putObject("total");
    ObjectNode attributes = root.putObject("attributes");
    ObjectNode byType = root.putObject("factsByType");
    ObjectNode byDocument = root.putObject("documents");
    for (Measure measure : Measure.values()) {
      total.set(measure.label(), score(evaluation.score(measure)));
    }
    for (Finding finding : Finding.values()) {
      ObjectNode accuracies = attributes.putObject(finding.label());
      finding
          .attributes()
          .forEach(a -> evaluation.accuracy(finding, a).ifPresent(v -> accuracies.put(a, v)));
    }
    for (Measure measure : List.of(Measure.FACTS_WITH_TYPE, Measure.FACTS_STRICT)) {
      evaluation
          .byType(measure)
          .forEach(
              (type, score) -> byType.withObject("/" + type).set(measure.label(), score(score)));
    }
    for (EvaluatedDocument document : evaluation.documents()) {
      ObjectNode scores = byDocument.putObject(document.document().name());
      for (Measure measure : Measure.values()) {
        scores.set(measure.label(), score(document.score(measure)));
      }
    }
    return root;
  }

  private static ObjectNode score(Score score) {
    ObjectNode node = JSON.createObjectNode();
    score.precision().ifPresent(precision -> node.put("precision", precision));
    score.recall().ifPresent(recall -> node.put("recall", recall));
    score.f1().ifPresent(f1 -> node.put("f1", f1));
    return node.put("gold", score.gold()).put("found", score.found()).put("right", score.right());
  }
}
