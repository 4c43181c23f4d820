package org.huiyao.organization;

import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyao.organization.Chart.Found;

/** Reads the inspectors that a discipline commission stations in other bodies: 派驻市人大机关纪检监察组. */
final class StationedReader {

  private static final int LONGEST_GAP = 16;
  private static final String BREAKS = "、,。;:“”《》()\n ";

  private final Chart chart;

  StationedReader(Chart chart) {
    this.chart = chart;
  }

  /** The offset after such a group's name that begins at an offset, if one does. */
  Optional<Integer> end(int begin) {
    if (!chart.has(begin, Entry.Stationed.class)) {
      return Optional.empty();
    }
    return chart
        .entries(begin, Entry.Stationed.class)
        .filter(found -> found.entry() == Entry.Stationed.IN)
        .findFirst()
        .flatMap(found -> close(found.end()));
  }

  private Optional<Integer> close(int begin) {
    return IntStream.rangeClosed(begin, begin + LONGEST_GAP)
        .takeWhile(at -> at < chart.text().length() && BREAKS.indexOf(chart.text().charAt(at)) < 0)
        .boxed()
        .flatMap(at -> chart.entries(at, Entry.Stationed.class))
        .filter(found -> found.entry() == Entry.Stationed.GROUP)
        .map(Found::end)
        .findFirst();
  }
}
