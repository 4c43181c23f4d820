package org.huiyao.evaluate;

import java.util.List;

/** The sorts of things that gold files hold, and when a found one is the one in the gold. */
public enum Finding {
  HEADING("heading", List.of("end", "style", "marker", "title", "level")) {
    @Override
    boolean matches(Mention gold, Mention found) {
      return gold.begin() == found.begin();
    }
  },
  ITEM("item", List.of("marker", "level")) {
    @Override
    boolean matches(Mention gold, Mention found) {
      return gold.begin() == found.begin();
    }
  },
  FACT(
      "fact",
      List.of(
          "begin",
          "end",
          "valueMax",
          "approx",
          "unit",
          "item",
          "type",
          "kind",
          "modality",
          "period")) {
    @Override
    boolean matches(Mention gold, Mention found) {
      return gold.begin() < found.end()
          && found.begin() < gold.end()
          && gold.get("value").equals(found.get("value"));
    }
  },
  LAW("law", List.of("action", "modality")),
  ORGANIZATION("organization", List.of("cls", "otype", "canonical"));

  private final String label;
  private final List<String> attributes;

  Finding(String label, List<String> attributes) {
    this.label = label;
    this.attributes = attributes;
  }

  /** The name on the command line and in reports. */
  String label() {
    return label;
  }

  /** The attributes whose accuracy is measured on what matched. */
  List<String> attributes() {
    return attributes;
  }

  /** Whether {@code found} is {@code gold}, whatever their attributes say. */
  boolean matches(Mention gold, Mention found) {
    return gold.begin() == found.begin() && gold.end() == found.end();
  }
}
