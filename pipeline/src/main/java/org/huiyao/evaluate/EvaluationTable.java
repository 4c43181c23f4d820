package org.huiyao.evaluate;

import java.io.PrintWriter;
import java.util.Locale;

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
    line(
        "%-20s %9s %9s %9s %6s %6s %6s", "", "precision", "recall", "F1", "gold", "found", "right");
    for (Measure measure : Measure.values()) {
      score(measure.label(), evaluation.score(measure));
    }
    out.println();
    out.println("attributes of what matched");
    for (Finding finding : Finding.values()) {
      for (String attribute : finding.attributes()) {
        line(
            "%-20s %9.4f",
            finding.label() + "." + attribute, evaluation.accuracy(finding, attribute));
      }
    }
    out.println();
    out.println("facts with type, by type");
    evaluation.factsByType().forEach(this::score);
    out.println();
    line("%-20s%s", "F1 by document", columns());
    for (EvaluatedDocument document : evaluation.documents()) {
      StringBuilder row = new StringBuilder();
      for (Measure measure : Measure.values()) {
        row.append(format(" %15.4f", document.score(measure).f1()));
      }
      line("%-20s%s", document.document().name(), row);
    }
    out.flush();
  }

  private static String columns() {
    StringBuilder columns = new StringBuilder();
    for (Measure measure : Measure.values()) {
      columns.append(format(" %15s", measure.label()));
    }
    return columns.toString();
  }

  private void score(String label, Score score) {
    line(
        "%-20s %9.4f %9.4f %9.4f %6d %6d %6d",
        label,
        score.precision(),
        score.recall(),
        score.f1(),
        score.gold(),
        score.found(),
        score.right());
  }

  private void line(String format, Object... values) {
    out.println(format(format, values));
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
