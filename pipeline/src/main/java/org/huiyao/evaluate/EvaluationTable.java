package org.huiyao.evaluate;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Prints an evaluation's figures for reading. */
public final class EvaluationTable {

  private final PrintWriter out;

  /**
   * @param out where to
   */
  public EvaluationTable(PrintWriter out) {
    this.out = out;
  }

  /** Prints totals, attributes, figures by document and by fact type. */
  public void print(Evaluation evaluation) {
    line("%-22s %s", "", "precision  recall      F1    gold   found   right");
    for (Measure measure : Measure.values()) {
      line("%-22s %s", measure.label(), score(evaluation.score(measure)));
    }
    line("%n%-22s %9s", "attributes of matches", "accuracy");
    for (Finding finding : Finding.values()) {
      for (String attribute : finding.attributes()) {
        String name = finding.label() + "." + attribute;
        line("%-22s %9s", name, figure(evaluation.accuracy(finding, attribute)));
      }
    }
    line(
        "%n%-22s %s  strict F1",
        "facts by type", "precision  recall      F1    gold   found   right");
    Map<String, Score> strict = evaluation.byType(Measure.FACTS_STRICT);
    evaluation
        .byType(Measure.FACTS_WITH_TYPE)
        .forEach((t, s) -> line("%-22s %s %10s", t, score(s), figure(strict.get(t).f1())));
    printReliability(evaluation);
    printByDocument(evaluation);
    out.flush();
  }

  private void printReliability(Evaluation evaluation) {
    line("%n%-22s %10s %7s %7s", "facts by confidence", "confidence", "right", "facts");
    for (Reliability step : evaluation.reliability()) {
      String from = String.format(Locale.ROOT, "%.2f and more", step.from());
      line("%-22s %10.4f %7.4f %7d", from, step.meanConfidence(), step.shareRight(), step.facts());
    }
  }

  private void printByDocument(Evaluation evaluation) {
    StringBuilder header = new StringBuilder();
    for (Measure measure : Measure.values()) {
      header.append("  ").append(cell(measure.label(), measure));
    }
    line("%n%-22s%s", "F1 by document", header);
    for (EvaluatedDocument document : evaluation.documents()) {
      StringBuilder row = new StringBuilder();
      for (Measure measure : Measure.values()) {
        row.append("  ").append(cell(figure(document.score(measure).f1()), measure));
      }
      line("%-22s%s", document.document().name(), row);
    }
  }

  private static String cell(String text, Measure column) {
    int width = Math.max(column.label().length(), "0.0000".length());
    return " ".repeat(width - text.length()) + text;
  }

  private static String score(Score score) {
    return String.format(
        Locale.ROOT,
        "%9s %7s %7s %7d %7d %7d",
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()),
        score.gold(),
        score.found(),
        score.right());
  }

  private static String figure(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.4f", value.getAsDouble());
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
