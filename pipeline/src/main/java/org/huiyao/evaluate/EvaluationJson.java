package org.huiyao.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

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
      finding.attributes().forEach(a -> accuracies.put(a, evaluation.accuracy(finding, a)));
    }
    evaluation.factsByType().forEach((type, score) -> byType.set(type, score(score)));
    for (EvaluatedDocument document : evaluation.documents()) {
      ObjectNode scores = byDocument.putObject(document.document().name());
      for (Measure measure : Measure.values()) {
        scores.set(measure.label(), score(document.score(measure)));
      }
    }
    return root;
  }

  private static ObjectNode score(Score score) {
    return JSON.createObjectNode()
        .put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1())
        .put("gold", score.gold())
        .put("found", score.found())
        .put("right", score.right());
  }
}
