package org.huiyao.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huiyao.record.DocumentRecord;
import org.huiyao.record.FactRecord;
import org.huiyao.record.ReportRecord;

/**
 * Sums of facts by report year, reporter and count. A part is never added to its whole. Rates are
 * left out, because they cannot be added; a document that comes twice is counted once. Not
 * thread-safe.
 */
public final class Tally {

  private final SortedMap<Integer, SortedMap<Reporter, SortedMap<Count, Sum>>> years =
      new TreeMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Map<String, Count> counts = new HashMap<>();
  private DocumentRecord current;
  private int undated;

  /** Adds a record; a document's facts follow it, as they are written. */
  public void add(ReportRecord record) {
    if (record instanceof DocumentRecord document) {
      begin(document);
    } else if (record instanceof FactRecord fact
        && current != null
        && current.id().equals(fact.documentId())
        && !fact.type().equals("rate")) {
      add(fact);
    }
  }

  private void begin(DocumentRecord document) {
    boolean isNew = documents.add(document.id());
    if (isNew && document.reportYear() == null) {
      undated++;
    }
    counts.clear();
    current = isNew && document.reportYear() != null ? document : null;
  }

  private void add(FactRecord fact) {
    Count count = Count.of(fact, current);
    Count whole = fact.partOf() == null ? null : counts.get(fact.partOf());
    counts.put(fact.id(), count);
    if (!count.equals(whole) && !count.isOfAnotherYear(current.reportYear())) {
      years
          .computeIfAbsent(current.reportYear(), year -> new TreeMap<>())
          .computeIfAbsent(Reporter.of(current), reporter -> new TreeMap<>())
          .merge(count, Sum.of(fact.value()), Sum::plus);
    }
  }

  /** The latest year that a report reports on; nothing if no fact has been added. */
  public OptionalInt latestYear() {
    return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.lastKey());
  }

  /** How many documents were left out because they do not tell the year reported on. */
  public int undated() {
    return undated;
  }

  /** Whether no fact of a report on {@code year} has been added. */
  public boolean isEmpty(int year) {
    return !years.containsKey(year);
  }

  /** The sums of the reports on {@code year}, reporters by their places' codes. */
  Map<Reporter, SortedMap<Count, Sum>> of(int year) {
    return years.getOrDefault(year, new TreeMap<>());
  }
}
