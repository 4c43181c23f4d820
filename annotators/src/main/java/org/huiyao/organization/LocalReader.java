package org.huiyao.organization;

import java.util.HashMap;
import java.util.Map;
import org.huiyao.organization.Chart.Found;
import org.huiyao.place.PlaceMention;

/** Reads bodies of villages, lakes and hills that no gazetteer knows: 石溪村村委会, 青松湖管委会. */
final class LocalReader {

  private static final String COMMUNITY = "社区";
  private static final String VILLAGE = "村";
  private static final int SHORTEST = 2;

  private final Chart chart;
  private final Standpoint standpoint;
  private final ProperNames names;

  LocalReader(Chart chart, Standpoint standpoint) {
    this.chart = chart;
    this.standpoint = standpoint;
    names = new ProperNames(chart);
  }

  /** All such bodies of the text, by the offset at which they begin. */
  Map<Integer, Reading> byBegin() {
    Map<Integer, Reading> readings = new HashMap<>();
    for (int at : chart.offsets(EntryKind.LOCAL)) {
      // Not in a word: 农村党支部 is no 村党支部.
      if (chart.wordAt(at) != null) {
        for (Found<Entry.Local> found : chart.entries(at, EntryKind.LOCAL)) {
          add(readings, at, found);
        }
      }
    }
    return readings;
  }

  private void add(Map<Integer, Reading> readings, int at, Found<Entry.Local> found) {
    int begin = fromPlace(names.begin(at, found.entry().proper()), at);
    if (begin == NameWords.NONE || isClass(begin)) {
      return;
    }
    PlaceMention place = chart.place(begin);
    boolean inPlace =
        place != null
            && place.span().end() < at
            && found.entry().official().contains("{}")
            && isName(chart.written(place.span().end(), at));
    String name = chart.written(inPlace ? place.span().end() : begin, at);
    if (isName(name)) {
      Seat seat = inPlace ? standpoint.seat(place.division()) : standpoint.own();
      readings.put(begin, reading(found, seat, name));
    }
  }

  /**
   * Whether more than 社区 is written before the ending; else the village or community is called as
   * the town is that stands before: 清溪社区居委会.
   */
  private static boolean isName(String written) {
    return written.replace(COMMUNITY, "").length() >= SHORTEST;
  }

  /** The offset of a place inside a name, before which verbs may stand; else that of the name. */
  private int fromPlace(int begin, int end) {
    for (int at = begin; begin != NameWords.NONE && at < end; at++) {
      if (chart.place(at) != null && (at == begin || chart.isFree(at))) {
        return at;
      }
    }
    return begin;
  }

  private boolean isClass(int begin) {
    return chart.opensClass(begin) || chart.has(begin, EntryKind.SUBORGAN);
  }

  private static Reading reading(Found<Entry.Local> found, Seat seat, String name) {
    String template = found.entry().official();
    boolean twice = template.contains("{name}" + VILLAGE) && name.endsWith(VILLAGE);
    String once = twice ? name.substring(0, name.length() - VILLAGE.length()) : name;
    String official = template.replace("{name}", once).replace("{}", seat.official());
    return new Reading(found.end(), OrganizationClass.NAMED, found.entry().type(), official, seat);
  }
}
