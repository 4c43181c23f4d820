package org.huiyao.organization;

import java.util.List;
import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.DepartmentReader.Department;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.PlaceMention;

/** Reads the parts of an organ after its name: 市委 + 宣传部, 市人大 + 常委会 + 法工委. */
final class SuborganReader {

  /** Parts within parts: 市人大 + 常委会 + 机关 + 党委, and one more. */
  private static final int DEEPEST = 4;

  private static final String CONGRESS = "人民代表大会";
  private static final String STANDING = "常务委员会";
  private static final Set<OrganizationType> WITH_COMMITTEES =
      Set.of(OrganizationType.CONGRESS, OrganizationType.CPPCC);

  /** The longest name of a part of its own: 县法院石溪法庭. */
  private static final int LONGEST_NAME = 6;

  private static final String COMMISSIONS = "纪委监委";

  private final Chart chart;
  private final DepartmentReader departments;
  private final ProperNames names;
  private final StationedReader stationedGroups;

  SuborganReader(Chart chart, DepartmentReader departments) {
    this.chart = chart;
    this.departments = departments;
    names = new ProperNames(chart);
    stationedGroups = new StationedReader(chart);
  }

  /** The innermost part that follows a body, the body itself where none does. */
  Reading extend(Reading body) {
    Reading innermost = body;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Reading part = part(innermost);
      if (part == null) {
        return innermost;
      }
      innermost = part;
    }
    return innermost;
  }

  /** The innermost part that follows a body, null where none does. */
  Reading parts(Reading body) {
    Reading part = part(body);
    return part == null ? null : extend(part);
  }

  /** Adds the parts that stand joined to another part of the same body: 研究室 in 办公室、研究室. */
  void addSiblings(List<Reading> bodies, int begin, Neighbour before) {
    Reading parent = before.parent();
    if (!before.joined() || parent == null || begin == before.end()) {
      return;
    }
    for (Found<Entry.Suborgan> found : chart.entries(begin, EntryKind.SUBORGAN)) {
      if (found.entry().joined() && found.entry().parents().contains(parent.type())) {
        bodies.add(listed(parent, "", found));
      }
    }
  }

  private Reading part(Reading parent) {
    int begin = parent.end();
    LongestReading longest = new LongestReading(chart);
    offerListed(longest, parent, begin, false);
    offerListed(longest, parent, chart.afterTerm(begin), false);
    offerListed(longest, parent, Ordinals.after(chart.text(), begin), true);
    offerListed(longest, parent, afterPlace(begin), true);
    offerListed(longest, parent, afterBrackets(begin), true);
    offerNamed(longest, parent);
    if (parent.type() == OrganizationType.SUPERVISORY) {
      // Numbered before or after 派驻: 第三派驻纪检监察组, 派驻第三纪检监察组.
      int end = stationedGroups.end(Ordinals.after(chart.text(), begin));
      if (end != StationedReader.NONE) {
        longest.offer(stationed(parent, end));
      }
    }
    Department department = department(parent, begin);
    if (department != null) {
      String official = department.official(parent.type(), chart.written(begin, department.end()));
      longest.offer(part(parent, department.end(), parent.type(), official));
    }
    return longest.get();
  }

  /**
   * Offers the listed parts that begin at {@code at}.
   *
   * @param asWritten whether what stands between them and the parent in the text does so in the
   *     full name too: 省委第八巡视组, 人民网海州频道
   */
  private void offerListed(LongestReading longest, Reading parent, int at, boolean asWritten) {
    for (Found<Entry.Suborgan> found : chart.entries(at, EntryKind.SUBORGAN)) {
      if (found.entry().parents().contains(parent.type()) && longest.isOpenTo(found.end())) {
        longest.offer(listed(parent, asWritten ? chart.written(parent.end(), at) : "", found));
      }
    }
  }

  /** Offers the listed parts that have a name of their own: 县法院 + 石溪 + 法庭. */
  private void offerNamed(LongestReading longest, Reading parent) {
    int last = Math.min(parent.end() + LONGEST_NAME, chart.text().length());
    for (int at = parent.end() + 2; at <= last; at++) {
      for (Found<Entry.Suborgan> found : chart.entries(at, EntryKind.SUBORGAN)) {
        if (found.entry().named()
            && found.entry().parents().contains(parent.type())
            && longest.isOpenTo(found.end())
            && names.mayName(parent.end(), at)) {
          longest.offer(listed(parent, chart.written(parent.end(), at), found));
        }
      }
    }
  }

  /** A listed part of {@code parent}, with what stands between the two in the full name. */
  private static Reading listed(Reading parent, String between, Found<Entry.Suborgan> found) {
    Entry.Suborgan part = found.entry();
    OrganizationType type = part.type() == null ? parent.type() : part.type();
    return part(parent, found.end(), type, between + part.added(level(parent)));
  }

  private static Level level(Reading body) {
    return body.seat() == null ? null : body.seat().level();
  }

  /** The department of a body, or the party's task force, that begins at an offset; or null. */
  private Department department(Reading parent, int begin) {
    Department department = departments.read(begin);
    if (department != null && isPart(parent, department)) {
      return department;
    }
    return parent.type() == OrganizationType.PARTY ? departments.taskForce(begin) : null;
  }

  /** A group that a discipline commission stations, the joint commissions for short. */
  private Reading stationed(Reading parent, int end) {
    Reading group = part(parent, end, parent.type(), chart.written(parent.end(), end));
    String rest = group.canonical().substring(parent.canonical().length());
    return parent.canonical().contains("、") && parent.seat() != null
        ? new Reading(
            end,
            group.orgClass(),
            group.type(),
            parent.seat().official() + COMMISSIONS + rest,
            group.seat(),
            parent)
        : group;
  }

  /** The offset after a place in brackets: 格力电器(海州)公司; the offset itself where none stands. */
  private int afterBrackets(int begin) {
    if (begin == chart.text().length() || chart.text().charAt(begin) != '(') {
      return begin;
    }
    int end = afterPlace(begin + 1);
    return end > begin + 1 && end < chart.text().length() && chart.text().charAt(end) == ')'
        ? end + 1
        : begin;
  }

  private int afterPlace(int begin) {
    PlaceMention place = chart.place(begin);
    return place == null ? begin : place.span().end();
  }

  private static boolean isPart(Reading parent, Department found) {
    return WITH_COMMITTEES.contains(parent.type())
        ? found.isCommittee() || found.official().endsWith("专班")
        : parent.type() == OrganizationType.PARTY || parent.type() == OrganizationType.GOVERNMENT;
  }

  /** The working bodies of a congress are its standing committee's. */
  private static Reading part(Reading parent, int end, OrganizationType type, String official) {
    boolean ofStanding =
        parent.canonical().endsWith(CONGRESS)
            && level(parent) != Level.TOWNSHIP
            && (official.endsWith("工作委员会")
                || official.startsWith("办公")
                || official.startsWith("研究室")
                || official.startsWith("机关"));
    String whole = parent.canonical() + (ofStanding ? STANDING : "") + official;
    return new Reading(end, parent.orgClass(), type, whole, parent.seat(), parent);
  }
}
