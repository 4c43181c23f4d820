package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.DepartmentReader.Department;
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
    if (!chart.has(begin, EntryKind.NAME)) {
      return List.of();
    }
    List<Reading> bodies = new ArrayList<>(2);
    for (Found<Entry.Name> found : chart.entries(begin, EntryKind.NAME)) {
      Entry.Name name = found.entry();
      if ((name.use() == Use.SUB) == onlyWithPart && stands(begin, found)) {
        bodies.add(
            new Reading(
                found.end(), OrganizationClass.NAMED, name.type(), name.official(), NATION));
      }
    }
    return bodies;
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
    return length > SHORT
        || isEdge(begin)
            && (length == SHORT || found.entry().use() == Use.SUB || isEdge(found.end()));
  }

  private boolean isEdge(int offset) {
    return chart.wordAt(offset) != null
        || chart.wordBefore(offset) != null
        || offset == 0
        || offset == chart.text().length();
  }

  /** Adds the organs and departments that are mentions without a prefix, read at an offset. */
  void add(List<Reading> bodies, int begin, Neighbour before) {
    Seat seat = before.seat();
    for (Found<Entry.Organ> found : chart.entries(begin, EntryKind.ORGAN)) {
      if (isBare(found.entry().use(), before) && chart.isFree(begin)) {
        bodies.add(organ(found, seat));
      }
    }
    Department department = departments.read(begin);
    if (department != null && isBare(department.standing(), before) && chart.isFree(begin)) {
      addDepartment(bodies, begin, department, seat);
    }
    int end = stationedGroups.end(begin);
    if (end != StationedReader.NONE && chart.isFree(begin)) {
      bodies.add(stationed(begin, end, seat));
    }
  }

  private Reading stationed(int begin, int end, Seat seat) {
    String group = chart.written(begin, end);
    String name = seat.official() + "纪委监委" + (group.startsWith("派") ? group : "派" + group);
    return new Reading(end, OrganizationClass.RELATIVE, OrganizationType.SUPERVISORY, name, seat);
  }

  private boolean isBare(Entry.Organ.Use use, Neighbour before) {
    return switch (use) {
      case BARE -> true;
      case JOINED -> before.joined();
      case TOWN -> standpoint.own().level() == AdministrativeDivision.Level.TOWNSHIP;
      case FULL, ANY -> false;
    };
  }

  private static boolean isBare(Entry.Form.Standing standing, Neighbour before) {
    return standing == Entry.Form.Standing.YES
        || standing == Entry.Form.Standing.JOINED && before.joined();
  }

  /** Adds the organs after a term's number that begin at an offset: 十一届人大. */
  void addOfTerm(List<Reading> bodies, int begin) {
    int end = chart.afterTerm(begin);
    if (end == begin) {
      return;
    }
    for (Found<Entry.Organ> found : chart.entries(end, EntryKind.ORGAN)) {
      if (WITH_TERMS.contains(found.entry().type())) {
        bodies.add(organ(found, standpoint.own()));
      }
    }
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

  /** Adds a department of the seat's, a branch only where the document tells whose it is. */
  private void addDepartment(List<Reading> bodies, int begin, Department department, Seat seat) {
    if (!Standpoint.isBranch(department.official())) {
      bodies.add(department(begin, department, seat));
      return;
    }
    Optional<String> branch = standpoint.branch(department.official());
    if (branch.isPresent()) {
      bodies.add(
          new Reading(
              department.end(),
              OrganizationClass.RELATIVE,
              OrganizationType.GOVERNMENT,
              branch.get(),
              standpoint.own()));
    }
  }

  private Reading department(int begin, Department department, Seat seat) {
    OrganizationType type = department.committee() ? committeeOf() : OrganizationType.GOVERNMENT;
    String parent = type == OrganizationType.GOVERNMENT ? "{}" : parent(type, department);
    String official = department.official(type, chart.written(begin, department.end()));
    return new Reading(
        department.end(), OrganizationClass.RELATIVE, type, seat.fill(parent + official), seat);
  }

  /** Whose committees the reporting body's own are; the government's unless it has some. */
  private OrganizationType committeeOf() {
    if (standpoint.body().isCongress()) {
      return OrganizationType.CONGRESS;
    }
    return standpoint.body().isCppcc() ? OrganizationType.CPPCC : OrganizationType.GOVERNMENT;
  }

  private static String parent(OrganizationType type, Department department) {
    if (type == OrganizationType.CPPCC) {
      return "中国人民政治协商会议{}委员会";
    }
    return department.official().endsWith("工作委员会") ? "{}人民代表大会常务委员会" : "{}人民代表大会";
  }
}
