package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.organization.Chart.Found;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.PlaceMention;

/** Reads the place, zone or level before an organ's name. */
final class PrefixReader {

  private static final String COUNTING = "个家几些余多各数位";
  private static final String DIVISION_ENDS = "省市州盟区县旗镇乡道木";
  private static final String LEVELS_IN_BRACKETS = "省市州盟区县旗镇乡街道、";

  /** A zone may lie in a place in a zone; no name goes on further. */
  private static final int MOST_ZONES = 2;

  private static final int LONGEST_GAP = 8;

  private final Chart chart;
  private final Standpoint standpoint;
  private final NameWords words;

  PrefixReader(Chart chart, Standpoint standpoint) {
    this.chart = chart;
    this.standpoint = standpoint;
    words = new NameWords(chart);
  }

  /** Every prefix that begins at an offset, levels meaning the document's own divisions. */
  List<Prefix> read(int begin) {
    return read(begin, standpoint.own());
  }

  /**
   * Every prefix that begins at an offset.
   *
   * @param near the seat of the body right before it, whose level a level word means: 市 in 海州市委市政府
   */
  List<Prefix> read(int begin, Seat near) {
    PlaceMention place = chart.place(begin);
    boolean zone = place == null && chart.has(begin, EntryKind.ZONE);
    boolean level = chart.has(begin, EntryKind.LEVEL) && !isCounted(begin);
    if (place == null && !zone && !level) {
      return List.of();
    }
    List<Prefix> prefixes = new ArrayList<>(4);
    if (place != null) {
      addPlace(prefixes, place);
    }
    if (zone) {
      addBareZones(prefixes, begin);
    }
    if (level) {
      for (Found<Entry.LevelWord> found : chart.entries(begin, EntryKind.LEVEL)) {
        addLevel(prefixes, found, near);
      }
    }
    return prefixes;
  }

  private void addBareZones(List<Prefix> prefixes, int begin) {
    for (Found<Entry.Zone> found : chart.entries(begin, EntryKind.ZONE)) {
      if (found.entry().bare() && chart.isFree(begin)) {
        prefixes.add(zone(found, OrganizationClass.NAMED, standpoint.own()));
      }
    }
  }

  private void addPlace(List<Prefix> prefixes, PlaceMention place) {
    int end = place.span().end();
    Seat seat = standpoint.seat(place.division());
    String written = place.span().of(chart.text());
    boolean full = isFull(written, place.division().name());
    prefixes.add(new Prefix(end, OrganizationClass.NAMED, seat, full));
    Seat asWritten = full ? seat : new Seat(seat.division(), written, Level.COUNTY);
    addZones(prefixes, end, OrganizationClass.NAMED, asWritten, MOST_ZONES);
    for (int at = end + 1; at <= end + LONGEST_GAP; at++) {
      if (chart.has(at, EntryKind.ZONE) && words.fill(end, at)) {
        String name = asWritten.official() + chart.written(end, at);
        Seat zoned = new Seat(seat.division(), name, Level.COUNTY);
        addZones(prefixes, at, OrganizationClass.NAMED, zoned, MOST_ZONES);
      }
    }
  }

  /** Whether a name ends in its level: 海州市, and 延边州 for 延边朝鲜族自治州. */
  private static boolean isFull(String written, String name) {
    return written.endsWith(name)
        || name.contains("自治") && DIVISION_ENDS.indexOf(written.charAt(written.length() - 1)) >= 0;
  }

  private void addLevel(List<Prefix> prefixes, Found<Entry.LevelWord> found, Seat near) {
    Entry.LevelWord level = found.entry();
    boolean isNear = near.division() != null && near.division().name().endsWith(level.word());
    // After a zone's bodies 区 is the document's district still, where it has one.
    Seat seat =
        isNear && !near.isZone()
            ? near
            : standpoint.seat(level.word(), level.level()).orElse(isNear ? near : null);
    if (seat != null) {
      OrganizationClass orgClass =
          level.level() == Level.NATION ? OrganizationClass.NAMED : OrganizationClass.RELATIVE;
      prefixes.add(new Prefix(found.end(), orgClass, seat, true));
      addZones(prefixes, found.end(), orgClass, seat, MOST_ZONES);
    }
  }

  /** Zones after a place, and a place and zone in them: 海州自由贸易试验区新城片区. */
  private void addZones(
      List<Prefix> prefixes, int begin, OrganizationClass orgClass, Seat seat, int most) {
    for (Found<Entry.Zone> found : chart.entries(begin, EntryKind.ZONE)) {
      Prefix zone = zone(found, orgClass, seat);
      prefixes.add(zone);
      PlaceMention inner = chart.place(zone.end());
      if (inner != null && most > 1) {
        String name = zone.seat().official() + inner.span().of(chart.text());
        Seat inside = new Seat(inner.division(), name, Level.COUNTY);
        addZones(prefixes, inner.span().end(), orgClass, inside, most - 1);
      }
    }
  }

  private static Prefix zone(Found<Entry.Zone> found, OrganizationClass orgClass, Seat seat) {
    String official = seat.official() + found.entry().official();
    return new Prefix(
        found.end(), orgClass, new Seat(seat.division(), official, Level.COUNTY), true);
  }

  /** Whether the level word counts or closes a list in brackets: 11个县, 县(市)区. */
  private boolean isCounted(int begin) {
    return begin > 0
        && (COUNTING.indexOf(chart.text().charAt(begin - 1)) >= 0
            || closesLevels(begin)
            || closesPlaces(begin));
  }

  /** Whether the level word is what the places before are: 南川、江津等区. */
  private boolean closesPlaces(int begin) {
    return chart.text().charAt(begin - 1) == '等' && chart.isPlaceEnd(begin - 1);
  }

  /** Whether brackets with nothing but levels in them close before an offset. */
  private boolean closesLevels(int end) {
    int at = end - 1;
    if (chart.text().charAt(at) != ')') {
      return false;
    }
    do {
      at--;
    } while (at >= 0 && LEVELS_IN_BRACKETS.indexOf(chart.text().charAt(at)) >= 0);
    return at >= 0 && chart.text().charAt(at) == '(';
  }
}
