package org.huiyao.evaluate;

import java.util.List;

/** What is scored: a finding, and the attributes that must be equal for it to count as right. */
enum Measure {
  HEADINGS("headings", Finding.HEADING, List.of()),
  ITEMS("items", Finding.ITEM, List.of()),
  FACTS("facts", Finding.FACT, List.of()),
  FACTS_WITH_TYPE("facts-with-type", Finding.FACT, List.of("type")),
  FACTS_STRICT("facts-strict", Finding.FACT, List.of("type", "kind", "modality", "unit", "period")),
  LAWS("laws", Finding.LAW, List.of()),
  ORGANIZATIONS("organizations", Finding.ORGANIZATION, List.of());

  private final String label;
  private final Finding finding;
  private final List<String> equal;

  Measure(String label, Finding finding, List<String> equal) {
    this.label = label;
    this.finding = finding;
    this.equal = equal;
  }

  /** The name in reports, JSON and floors. */
  String label() {
    return label;
  }

  /** The finding that is scored. */
  Finding finding() {
    return finding;
  }

  /** Whether a matched pair counts as right. */
  boolean accepts(Comparison.Pair pair) {
    return pair.gold().agrees(pair.found(), equal);
  }
}
