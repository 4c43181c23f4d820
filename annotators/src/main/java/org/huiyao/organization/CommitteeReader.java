package org.huiyao.organization;

import java.util.List;
import org.huiyao.organization.Chart.Found;

/** Reads committees whose name closes after the place: 中共海州市委, 政协第九届海州市委员会, 民革市委会. */
final class CommitteeReader {

  private static final String PARTY = "中共{}委员会";
  private static final String CPPCC = "中国人民政治协商会议{}委员会";
  private static final String COMMITTEE = "委员会";
  private static final int LONGEST_GAP = 12;

  private final Chart chart;
  private final Standpoint standpoint;
  private final PrefixReader prefixes;

  CommitteeReader(Chart chart, Standpoint standpoint, PrefixReader prefixes) {
    this.chart = chart;
    this.standpoint = standpoint;
    this.prefixes = prefixes;
  }

  /** Adds the committees whose marker (中共, 政协, 民革) begins at an offset. */
  void addMarked(List<Reading> bodies, int begin) {
    for (Found<Entry.Marker> marker : chart.entries(begin, EntryKind.MARKER)) {
      List<Prefix> found = prefixes.read(chart.afterTerm(marker.end()));
      if (!found.isEmpty() && (marker.end() - begin > 1 || chart.wordAt(begin) != null)) {
        for (Prefix prefix : found) {
          addClosed(bodies, marker.entry(), prefix);
        }
      }
    }
  }

  private void addClosed(List<Reading> bodies, Entry.Marker marker, Prefix prefix) {
    for (Found<Entry.Committee> found : closing(prefix)) {
      if (!found.entry().gap()) {
        bodies.add(reading(marker, prefix, found));
      }
    }
    for (int at = prefix.end(); at <= prefix.end() + LONGEST_GAP; at++) {
      for (Found<Entry.Committee> found : chart.entries(at, EntryKind.COMMITTEE)) {
        if (found.entry().gap()) {
          bodies.add(asWritten(marker, prefix, found.end()));
        }
      }
    }
  }

  private List<Found<Entry.Committee>> closing(Prefix prefix) {
    return chart.entries(chart.afterTerm(prefix.end()), EntryKind.COMMITTEE);
  }

  private static Reading reading(Entry.Marker marker, Prefix prefix, Found<Entry.Committee> found) {
    String closing = found.entry().official();
    String template = marker.official();
    // The last one only: 中国国民党革命委员会 has one in its own name.
    String opening = template.substring(0, template.length() - COMMITTEE.length());
    return reading(
        marker.type(), prefix, found.end(), closing.isEmpty() ? template : opening + closing);
  }

  private Reading asWritten(Entry.Marker marker, Prefix prefix, int end) {
    String rest = chart.written(prefix.end(), end);
    String opening = marker.official().substring(0, marker.official().indexOf("{}"));
    return reading(marker.type(), prefix, end, opening + "{}" + rest);
  }

  private static Reading reading(OrganizationType type, Prefix prefix, int end, String template) {
    return new Reading(end, prefix.orgClass(), type, prefix.seat().fill(template), prefix.seat());
  }

  /** Adds 海州市委员会 without a marker: the CPPCC's in its own report, else the party's. */
  void addImplied(List<Reading> bodies, Prefix prefix) {
    for (Found<Entry.Committee> found : closing(prefix)) {
      if (found.entry().official().isEmpty()
          && chart.text().startsWith(COMMITTEE, found.end() - COMMITTEE.length())) {
        boolean cppcc = standpoint.body().isCppcc();
        OrganizationType type = cppcc ? OrganizationType.CPPCC : OrganizationType.PARTY;
        bodies.add(reading(type, prefix, found.end(), cppcc ? CPPCC : PARTY));
      }
    }
  }
}
