package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.DepartmentReader.Department;

/** Reads the bodies that a place or another prefix opens: 海州市财政局, 市委, 省人大常委会. */
final class PrefixedReader {

  private static final String PARTY_GROUP = "党组";

  /** Bodies whose full names keep the place as it is written: 海州广播电视台. */
  private static final Set<OrganizationType> AS_WRITTEN =
      Set.of(
          OrganizationType.MEDIA,
          OrganizationType.ENTERPRISE,
          OrganizationType.EDUCATION,
          OrganizationType.OTHER);

  private final Chart chart;
  private final Standpoint standpoint;
  private final PrefixReader prefixes;
  private final DepartmentReader departments;
  private final CommitteeReader committees;
  private final SuborganReader suborgans;
  private final QuotedNames quoted;
  private final SuffixReader suffixes;

  PrefixedReader(
      Chart chart,
      Standpoint standpoint,
      PrefixReader prefixes,
      DepartmentReader departments,
      CommitteeReader committees,
      SuborganReader suborgans,
      QuotedNames quoted) {
    this.chart = chart;
    this.standpoint = standpoint;
    this.prefixes = prefixes;
    this.departments = departments;
    this.committees = committees;
    this.suborgans = suborgans;
    this.quoted = quoted;
    suffixes = new SuffixReader(chart);
  }

  /**
   * Adds the bodies that begin at an offset, without their parts.
   *
   * @param near the seat of the body that stands right before it
   */
  void add(List<Reading> bodies, int begin, Seat near) {
    for (Prefix prefix : prefixes.read(chart.afterTerm(begin), near)) {
      if (!chart.isBlocked(prefix.end())) {
        add(bodies, begin, prefix);
      }
    }
  }

  /** Adds the party groups of bodies that are called the party's: 中共海州市人大常委会党组. */
  void addPartyGroups(List<Reading> bodies, int begin) {
    for (Found<Entry.Marker> marker : chart.entries(begin, EntryKind.MARKER)) {
      if (marker.entry().type() == OrganizationType.PARTY) {
        List<Reading> after = new ArrayList<>();
        add(after, marker.end(), standpoint.own());
        after.stream()
            .map(suborgans::extend)
            .filter(group -> group.canonical().endsWith(PARTY_GROUP))
            .forEach(bodies::add);
      }
    }
  }

  private void add(List<Reading> bodies, int begin, Prefix prefix) {
    int end = prefix.end();
    int afterTerm = chart.afterTerm(end);
    int afterOrdinal = Ordinals.after(chart.text(), end);
    addOrgans(bodies, begin, prefix, end);
    if (afterTerm > end) {
      addOrgans(bodies, begin, prefix, afterTerm);
    }
    if (afterOrdinal > end && afterOrdinal != afterTerm) {
      addOrgans(bodies, begin, prefix, afterOrdinal);
    }
    Department department = departments.readAfter(end);
    if (department != null) {
      bodies.add(department(begin, prefix, department));
    }
    committees.addImplied(bodies, prefix);
    Reading called = suffixes.read(begin, prefix);
    if (called != null) {
      bodies.add(called);
    }
  }

  private Reading department(int begin, Prefix prefix, Department department) {
    String place = chart.written(begin, prefix.end());
    if (!prefix.full() && place.indexOf(prefix.seat().stem()) > 0) {
      // A city's branch in its county is called so: 苏州市昆山生态环境局.
      String name = place + department.official();
      return of(prefix, department.end(), OrganizationType.GOVERNMENT, name);
    }
    Optional<String> branch =
        prefix.seat().equals(standpoint.own())
            ? standpoint.branch(department.official())
            : Optional.empty();
    String official = branch.orElseGet(() -> "{}" + department.official());
    return of(prefix, department.end(), OrganizationType.GOVERNMENT, official);
  }

  private void addOrgans(List<Reading> bodies, int begin, Prefix prefix, int at) {
    for (Found<Entry.Organ> found : chart.entries(at, EntryKind.ORGAN)) {
      Entry.Organ organ = found.entry();
      boolean magazine = quoted.opensAt(begin) && found.end() - at == 2;
      if (prefix.full() || organ.use() != Entry.Organ.Use.FULL && !magazine) {
        String template = template(organ, begin, prefix, at);
        bodies.add(of(prefix, found.end(), organ.type(), BodyNames.fill(template, standpoint)));
      }
    }
  }

  private String template(Entry.Organ organ, int begin, Prefix prefix, int at) {
    boolean ordinal = at != prefix.end() && at == Ordinals.after(chart.text(), prefix.end());
    // A numbered court is what it is called: 海州市第一人民法院 is no intermediate court.
    String template = ordinal ? organ.official() : organ.template(prefix.seat().level());
    if (!prefix.full() && AS_WRITTEN.contains(organ.type())) {
      template = template.replace("{}", chart.written(begin, prefix.end()));
    }
    return ordinal ? template.replace("{}", "{}" + chart.written(prefix.end(), at)) : template;
  }

  private Reading of(Prefix prefix, int end, OrganizationType type, String template) {
    return new Reading(end, prefix.orgClass(), type, prefix.seat().fill(template), prefix.seat());
  }
}
