package org.huiyao.organization;

import org.huiyao.organization.Chart.Found;

/** Reads the inspectors that a discipline commission stations in other bodies: 派驻市人大机关纪检监察组. */
final class StationedReader {

  /** No such group begins at an offset. */
  static final int NONE = -1;

  private static final int LONGEST_GAP = 16;
  private static final String BREAKS = "的、,。;:“”《》()\n ";

  private final Chart chart;

  StationedReader(Chart chart) {
    this.chart = chart;
  }

  /** The offset after such a group's name that begins at an offset, or {@link #NONE}. */
  int end(int begin) {
    int opened = after(begin, Entry.Stationed.IN);
    return opened == NONE ? NONE : close(opened);
  }

  private int close(int begin) {
    int last = Math.min(begin + LONGEST_GAP, chart.text().length() - 1);
    for (int at = begin; at <= last && BREAKS.indexOf(chart.text().charAt(at)) < 0; at++) {
      int end = after(at, Entry.Stationed.GROUP);
      if (end != NONE) {
        return end;
      }
    }
    return NONE;
  }

  private int after(int begin, Entry.Stationed part) {
    for (Found<Entry.Stationed> found : chart.entries(begin, EntryKind.STATIONED)) {
      if (found.entry() == part) {
        return found.end();
      }
    }
    return NONE;
  }
}
