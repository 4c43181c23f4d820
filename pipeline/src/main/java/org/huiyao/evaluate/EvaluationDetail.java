package org.huiyao.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Prints every miss, extra and wrong attribute of one finding, a line each: what, where
 * (document:line:column, from 1), gold and found values, and the place in its context.
 */
public final class EvaluationDetail {

  private static final int CONTEXT = 30;
  private static final List<String> SHOWN =
      List.of(
          "value",
          "valueMax",
          "approx",
          "unit",
          "item",
          "type",
          "kind",
          "modality",
          "period",
          "action",
          "cls",
          "otype",
          "canonical",
          "style",
          "level",
          "marker",
          "title");

  private final PrintWriter out;

  /**
   * @param out where to
   */
  public EvaluationDetail(PrintWriter out) {
    this.out = out;
  }

  private record Entry(int begin, String line) {}

  /**
   * Prints the differences of one finding in every document, by place.
   *
   * @param evaluation the evaluation
   * @param label fact, law, organization, heading or item
   * @throws IllegalArgumentException if there is no such finding
   */
  public void print(Evaluation evaluation, String label) {
    Finding finding = finding(label);
    for (EvaluatedDocument document : evaluation.documents()) {
      List<Entry> entries = entries(finding, document);
      entries.sort(Comparator.comparingInt(Entry::begin));
      entries.forEach(entry -> out.println(entry.line()));
    }
    out.flush();
  }

  private static Finding finding(String label) {
    for (Finding finding : Finding.values()) {
      if (finding.label().equals(label)) {
        return finding;
      }
    }
    throw new IllegalArgumentException("no such finding: " + label);
  }

  private static List<Entry> entries(Finding finding, EvaluatedDocument evaluated) {
    Comparison comparison = evaluated.comparisons().get(finding);
    List<Entry> entries = new ArrayList<>();
    for (Mention missed : comparison.missed()) {
      entries.add(entry("miss", missed, summary(missed), evaluated.document()));
    }
    for (Mention extra : comparison.extra()) {
      entries.add(entry("extra", extra, summary(extra), evaluated.document()));
    }
    for (Comparison.Pair pair : comparison.pairs()) {
      for (String attribute : finding.attributes()) {
        if (!pair.gold().agrees(pair.found(), List.of(attribute))) {
          String values = difference(attribute, pair, evaluated.document().text());
          entries.add(entry("wrong:" + attribute, pair.gold(), values, evaluated.document()));
        }
      }
    }
    return entries;
  }

  private static String difference(String attribute, Comparison.Pair pair, String text) {
    boolean offset = attribute.equals("begin") || attribute.equals("end");
    return offset
        ? "gold=" + covered(pair.gold(), text) + " found=" + covered(pair.found(), text)
        : "gold=" + pair.gold().get(attribute) + " found=" + pair.found().get(attribute);
  }

  private static String summary(Mention mention) {
    return String.join(
        " ",
        SHOWN.stream()
            .filter(attribute -> !mention.get(attribute).isEmpty())
            .filter(attribute -> !Objects.equals(mention.get(attribute), "exact"))
            .map(mention::get)
            .toList());
  }

  private static Entry entry(String what, Mention mention, String values, GoldDocument document) {
    String text = document.text();
    String before = text.substring(Math.max(0, mention.begin() - CONTEXT), mention.begin());
    String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + CONTEXT));
    String line =
        String.join(
            "\t",
            mention.finding().label() + " " + what,
            document.name() + place(mention.begin(), text),
            values,
            flat(before) + "【" + flat(covered(mention, text)) + "】" + flat(after));
    return new Entry(mention.begin(), line);
  }

  private static String place(int offset, String text) {
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return ":" + line + ":" + (offset - text.lastIndexOf('\n', offset - 1));
  }

  private static String covered(Mention mention, String text) {
    return text.substring(mention.begin(), mention.end());
  }

  private static String flat(String text) {
    return text.replace("\r", "").replace('\n', '⏎').replace('\t', ' ');
  }
}
