package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.Entry.Name.Use;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.text.FoldedText;

/** Reads bodies that stand without a prefix: 国务院, 工商联, 财政局, 法制工作委员会. */
final class BareReader {

  private static final int SHORT = 3;
  private static final Set<OrganizationType> WITH_TERMS =
      Set.of(OrganizationType.CONGRESS, OrganizationType.CPPCC);
  private static final String OPENING = "《“\"‘「";
  private static final String CLOSING = "》”\"’」";
  private static final Seat NATION =
      new Seat(AdministrativeDivision.NATION, "全国", AdministrativeDivision.Level.NATION);

  private final Chart chart;
  private final Standpoint standpoint;
  private final DepartmentReader departments;
  private final StationedReader stationedGroups;

  BareReader(Chart chart, Standpoint standpoint, DepartmentReader departments) {
    this.chart = chart;
    this.standpoint = standpoint;
    this.departments = departments;
    stationedGroups = new StationedReader(chart);
  }

  /** The bodies known by a name of their own that begin at an offset. */
  List<Reading> names(int begin) {
    return names(begin, false);
  }

  /** Those of them that count only with a part after them: 中央 in 中央组织部. */
  List<Reading> wholesOfParts(int begin) {
    return names(begin, true);
  }

  private List<Reading> names(int begin, boolean onlyWithPart) {
    if (!chart.has(begin, Entry.Name.class)) {
      return List.of();
    }
    return chart
        .entries(begin, Entry.Name.class)
        .filter(found -> (found.entry().use() == Use.SUB) == onlyWithPart)
        .filter(found -> stands(begin, found))
        .map(
            found ->
                new Reading(
                    found.end(),
                    OrganizationClass.NAMED,
                    found.entry().type(),
                    found.entry().official(),
                    NATION))
        .toList();
  }

  private boolean stands(int begin, Found<Entry.Name> found) {
    FoldedText text = chart.text();
    if (found.entry().use() == Use.QUOTED) {
      return begin > 0
          && OPENING.indexOf(text.charAt(begin - 1)) >= 0
          && found.end() < text.length()
          && CLOSING.indexOf(text.charAt(found.end())) >= 0;
    }
    int length = found.end() - begin;
    boolean closed = length == SHORT || isEdge(found.end()) || found.entry().use() == Use.SUB;
    return length > SHORT || isEdge(begin) && closed;
  }

  private boolean isEdge(int offset) {
    return chart.wordAt(offset) != null
        || chart.wordBefore(offset) != null
        || offset == 0
        || offset == chart.text().length();
  }

  /** The organs and departments that are mentions without a prefix, read at an offset. */
  List<Reading> read(int begin, Neighbour before) {
    Seat seat = before.seat();
    List<Reading> bodies = new ArrayList<>(2);
    chart
        .entries(begin, Entry.Organ.class)
        .filter(found -> isBare(found.entry().use(), before.joined()))
        .forEach(found -> bodies.add(organ(found, seat)));
    departments
        .read(begin)
        .filter(DepartmentReader.Department::bare)
        .flatMap(found -> named(found, seat))
        .ifPresent(bodies::add);
    stationedGroups.end(begin).ifPresent(end -> bodies.add(stationed(begin, end, seat)));
    // Words are dear, so they are asked for last.
    return bodies.isEmpty() || !chart.isFree(begin) ? List.of() : bodies;
  }

  private Reading stationed(int begin, int end, Seat seat) {
    String group = chart.text().subSequence(begin, end).toString();
    String name = seat.official() + "纪委监委" + (group.startsWith("派") ? group : "派" + group);
    return new Reading(end, OrganizationClass.RELATIVE, OrganizationType.SUPERVISORY, name, seat);
  }

  private static boolean isBare(Entry.Organ.Use use, boolean joined) {
    return use == Entry.Organ.Use.BARE || joined && use == Entry.Organ.Use.JOINED;
  }

  /** The organs after a term's number that begin at an offset: 十一届人大. */
  List<Reading> ofTerm(int begin) {
    int end = chart.afterTerm(begin);
    return end == begin
        ? List.of()
        : chart
            .entries(end, Entry.Organ.class)
            .filter(found -> WITH_TERMS.contains(found.entry().type()))
            .map(found -> organ(found, standpoint.own()))
            .toList();
  }

  private Reading organ(Found<Entry.Organ> found, Seat seat) {
    Entry.Organ organ = found.entry();
    String template = organ.template(seat.level());
    return new Reading(
        found.end(),
        OrganizationClass.RELATIVE,
        organ.type(),
        seat.fill(BodyNames.fill(template, standpoint)),
        seat);
  }

  private Reading department(DepartmentReader.Department department, Seat seat) {
    Optional<OrganizationType> committeeOf =
        department.committee() ? committeeOf() : Optional.empty();
    String parent = committeeOf.map(type -> parent(type, department)).orElse("{}");
    return new Reading(
        department.end(),
        OrganizationClass.RELATIVE,
        committeeOf.orElse(OrganizationType.GOVERNMENT),
        seat.fill(parent + department.official()),
        seat);
  }

  /** A department of the seat's, a branch only where the document tells whose it is. */
  private Optional<Reading> named(DepartmentReader.Department department, Seat seat) {
    if (!Standpoint.isBranch(department.official())) {
      return Optional.of(department(department, seat));
    }
    return standpoint
        .branch(department.official())
        .map(
            name ->
                new Reading(
                    department.end(),
                    OrganizationClass.RELATIVE,
                    OrganizationType.GOVERNMENT,
                    name,
                    standpoint.own()));
  }

  private Optional<OrganizationType> committeeOf() {
    if (standpoint.body().isCongress()) {
      return Optional.of(OrganizationType.CONGRESS);
    }
    return standpoint.body().isCppcc() ? Optional.of(OrganizationType.CPPCC) : Optional.empty();
  }

  private static String parent(OrganizationType type, DepartmentReader.Department department) {
    if (type == OrganizationType.CPPCC) {
      return "中国人民政治协商会议{}委员会";
    }
    return department.official().endsWith("工作委员会") ? "{}人民代表大会常务委员会" : "{}人民代表大会";
  }
}
