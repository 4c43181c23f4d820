package org.huiyao.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final String COMMISSIONS = "纪委监委";

  private final Chart chart;
  private final DepartmentReader departments;
  private final StationedReader stationedGroups;

  SuborganReader(Chart chart, DepartmentReader departments) {
    this.chart = chart;
    this.departments = departments;
    stationedGroups = new StationedReader(chart);
  }

  /** The innermost part that follows a body, the body itself where none does. */
  Reading extend(Reading body) {
    Reading innermost = body;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Optional<Reading> part = part(innermost);
      if (part.isEmpty()) {
        return innermost;
      }
      innermost = part.get();
    }
    return innermost;
  }

  /** The innermost part that follows a body, nothing where none does. */
  Optional<Reading> parts(Reading body) {
    return part(body).map(this::extend);
  }

  /** The parts that stand joined to another part of the same body: 研究室 in 办公室、研究室. */
  Stream<Reading> siblings(int begin, Neighbour before) {
    return before.joined() && before.parent() != null
        ? listed(before.parent(), begin, "", true)
        : Stream.empty();
  }

  private Optional<Reading> part(Reading parent) {
    int begin = parent.end();
    List<Reading> parts = new ArrayList<>(2);
    listed(parent, begin, "", false).forEach(parts::add);
    listed(parent, chart.afterTerm(begin), "", false).forEach(parts::add);
    listed(parent, Ordinals.after(chart.text(), begin), null, false).forEach(parts::add);
    listed(parent, afterPlace(begin), null, false).forEach(parts::add);
    if (parent.type() == OrganizationType.SUPERVISORY) {
      stationedGroups.end(begin).ifPresent(end -> parts.add(stationed(parent, end)));
    }
    departments
        .read(begin)
        .filter(found -> isPart(parent, found))
        .or(() -> taskForce(parent, begin))
        .map(found -> part(parent, found.end(), parent.type(), found.official()))
        .ifPresent(parts::add);
    return parts.stream()
        .filter(reading -> !chart.isBlocked(reading.end()))
        .max(Comparator.comparingInt(Reading::end));
  }

  /**
   * The listed parts that begin at {@code at}.
   *
   * @param before what stands between them and the parent in the full name; null for what does in
   *     the text (省委第八巡视组, 人民网海州频道)
   * @param joined whether the parent stands elsewhere
   */
  private Stream<Reading> listed(Reading parent, int at, String before, boolean joined) {
    if (!chart.has(at, Entry.Suborgan.class)) {
      return Stream.empty();
    }
    String between =
        before == null ? chart.text().subSequence(parent.end(), at).toString() : before;
    return chart
        .entries(at, Entry.Suborgan.class)
        .filter(found -> found.entry().parents().contains(parent.type()))
        .filter(found -> !joined || found.entry().joined())
        .map(
            found -> {
              Entry.Suborgan part = found.entry();
              OrganizationType type = part.type() == null ? parent.type() : part.type();
              return part(parent, found.end(), type, between + part.added(level(parent)));
            });
  }

  private static Level level(Reading body) {
    return body.seat() == null ? null : body.seat().level();
  }

  private Optional<DepartmentReader.Department> taskForce(Reading parent, int begin) {
    return parent.type() == OrganizationType.PARTY
        ? departments.taskForce(begin)
        : Optional.empty();
  }

  private Reading asWritten(Reading parent, int end) {
    String rest = chart.text().subSequence(parent.end(), end).toString();
    return part(parent, end, parent.type(), rest);
  }

  /** A group that a discipline commission stations, the joint commissions for short. */
  private Reading stationed(Reading parent, int end) {
    Reading group = asWritten(parent, end);
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

  private int afterPlace(int begin) {
    PlaceMention place = chart.place(begin);
    return place == null ? begin : place.span().end();
  }

  private static boolean isPart(Reading parent, DepartmentReader.Department found) {
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
