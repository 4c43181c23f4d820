package org.huiyao.organization;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyao.organization.Chart.Found;

/** Reads committees whose name closes after the place: 中共海州市委, 政协第九届海州市委员会, 民革市委会. */
final class CommitteeReader {

  private static final String PARTY = "中共{}委员会";
  private static final String CPPCC = "中国人民政治协商会议{}委员会";
  private static final int LONGEST_GAP = 12;

  private final Chart chart;
  private final Standpoint standpoint;
  private final PrefixReader prefixes;

  CommitteeReader(Chart chart, Standpoint standpoint, PrefixReader prefixes) {
    this.chart = chart;
    this.standpoint = standpoint;
    this.prefixes = prefixes;
  }

  /** The committees whose marker (中共, 政协, 民革) begins at an offset. */
  Stream<Reading> read(int begin) {
    if (!chart.has(begin, Entry.Marker.class)) {
      return Stream.empty();
    }
    return chart
        .entries(begin, Entry.Marker.class)
        .filter(marker -> marker.end() - begin > 1 || chart.wordAt(begin) != null)
        .flatMap(
            marker ->
                prefixes.read(chart.afterTerm(marker.end())).stream()
                    .flatMap(prefix -> closed(marker.entry(), prefix)));
  }

  private Stream<Reading> closed(Entry.Marker marker, Prefix prefix) {
    Stream<Reading> whole =
        closing(prefix)
            .filter(found -> !found.entry().gap())
            .map(found -> reading(marker, prefix, found));
    Stream<Reading> withGap =
        IntStream.rangeClosed(prefix.end(), prefix.end() + LONGEST_GAP)
            .boxed()
            .flatMap(at -> chart.entries(at, Entry.Committee.class))
            .filter(found -> found.entry().gap())
            .map(found -> asWritten(marker, prefix, found.end()));
    return Stream.concat(whole, withGap);
  }

  private Stream<Found<Entry.Committee>> closing(Prefix prefix) {
    return chart.entries(chart.afterTerm(prefix.end()), Entry.Committee.class);
  }

  private static Reading reading(Entry.Marker marker, Prefix prefix, Found<Entry.Committee> found) {
    String closing = found.entry().official();
    String template =
        closing.isEmpty() ? marker.official() : marker.official().replace("委员会", closing);
    return reading(marker.type(), prefix, found.end(), template);
  }

  private Reading asWritten(Entry.Marker marker, Prefix prefix, int end) {
    String rest = chart.text().subSequence(prefix.end(), end).toString();
    String opening = marker.official().substring(0, marker.official().indexOf("{}"));
    return reading(marker.type(), prefix, end, opening + "{}" + rest);
  }

  private static Reading reading(OrganizationType type, Prefix prefix, int end, String template) {
    return new Reading(end, prefix.orgClass(), type, prefix.seat().fill(template), prefix.seat());
  }

  /** 海州市委员会 without a marker: the CPPCC's in its own report, else the party's. */
  Stream<Reading> implied(Prefix prefix) {
    boolean cppcc = standpoint.body().isCppcc();
    return closing(prefix)
        .filter(found -> found.entry().official().isEmpty())
        .filter(found -> chart.text().startsWith("委员会", found.end() - 3))
        .map(
            found ->
                reading(
                    cppcc ? OrganizationType.CPPCC : OrganizationType.PARTY,
                    prefix,
                    found.end(),
                    cppcc ? CPPCC : PARTY));
  }
}
