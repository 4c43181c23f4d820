package org.huiyao.evaluate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyao.record.FactRecord;
import org.huiyao.record.LawRecord;
import org.huiyao.record.OrganizationRecord;
import org.huiyao.record.ReportRecord;
import org.huiyao.record.SectionRecord;

/** Records seen as gold sees them. */
final class Mentions {

  private Mentions() {}

  /** The mentions among the records of a document, under the gold's names. */
  static List<Mention> of(List<ReportRecord> records) {
    return records.stream().flatMap(Mentions::of).toList();
  }

  private static Stream<Mention> of(ReportRecord record) {
    if (record instanceof FactRecord fact) {
      return Stream.of(mention(Finding.FACT, fact, attributes(fact)));
    } else if (record instanceof LawRecord law) {
      return Stream.of(
          mention(
              Finding.LAW,
              law,
              attributes("name", law.text(), "action", law.action(), "modality", law.modality())));
    } else if (record instanceof OrganizationRecord org) {
      return Stream.of(
          mention(
              Finding.ORGANIZATION,
              org,
              attributes(
                  "cls", org.orgClass(), "otype", org.orgType(), "canonical", org.canonical())));
    } else if (record instanceof SectionRecord section) {
      boolean item = "item".equals(section.style());
      return Stream.of(
          mention(item ? Finding.ITEM : Finding.HEADING, section, attributes(section)));
    }
    return Stream.empty();
  }

  private static Mention mention(
      Finding finding, ReportRecord record, Map<String, String> attributes) {
    attributes.put("begin", Integer.toString(record.begin()));
    attributes.put("end", Integer.toString(record.end()));
    return new Mention(finding, record.begin(), record.end(), attributes);
  }

  private static Map<String, String> attributes(FactRecord fact) {
    return attributes(
        "value", number(fact.value()),
        "valueMax", fact.valueMax() == null ? null : number(fact.valueMax()),
        "approx", fact.approx(),
        "unit", fact.unit(),
        "item", fact.item(),
        "type", fact.type(),
        "kind", fact.kind(),
        "modality", fact.modality(),
        "period", fact.period(),
        "confidence", fact.confidence() == null ? null : number(fact.confidence()));
  }

  private static Map<String, String> attributes(SectionRecord section) {
    return attributes(
        "style", section.style(),
        "marker", section.marker(),
        "title", section.title(),
        "level", Integer.toString(section.level()));
  }

  /** A map from keys and values in turn, those without a value left out. */
  private static Map<String, String> attributes(String... keysAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (keysAndValues[i + 1] != null) {
        attributes.put(keysAndValues[i], keysAndValues[i + 1]);
      }
    }
    return attributes;
  }

  private static String number(double value) {
    return GoldReader.number(BigDecimal.valueOf(value));
  }
}
