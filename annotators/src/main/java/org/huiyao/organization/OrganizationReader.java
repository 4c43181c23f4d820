package org.huiyao.organization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.DepartmentReader.Department;

/** Reads the longest organization's name that begins at an offset. */
final class OrganizationReader {

  private static final int LONGEST_REST = 14;
  private static final String PARTY_GROUP = "党组";
  private static final String PARTING = ",、;:。";

  /** Bodies whose full names keep the place as it is written: 海州广播电视台. */
  private static final Set<OrganizationType> AS_WRITTEN =
      Set.of(
          OrganizationType.MEDIA,
          OrganizationType.ENTERPRISE,
          OrganizationType.EDUCATION,
          OrganizationType.OTHER);

  /** Bodies of which laws regulate the whole kind, and how such laws' names go on. */
  private static final Set<OrganizationType> KINDS =
      Set.of(OrganizationType.OTHER, OrganizationType.EDUCATION, OrganizationType.ENTERPRISE);

  private static final List<String> LAWS = List.of("条例", "规定", "办法", "管理条例", "管理规定", "管理办法");

  private final Chart chart;
  private final Standpoint standpoint;
  private final PrefixReader prefixes;
  private final DepartmentReader departments;
  private final SuborganReader suborgans;
  private final SuffixReader suffixes;
  private final ProperReader propers;
  private final CommitteeReader committees;
  private final BareReader bare;

  /** Where proper names without a place begin, with the offset of the suffix that closes them. */
  private final Map<Integer, Integer> proper = new HashMap<>();

  /** Villages' and other local bodies, by where they begin. */
  private final Map<Integer, Reading> locals;

  /** Companies called after their trade, by where they begin. */
  private final Map<Integer, Reading> trades;

  private final BitSet starts;

  OrganizationReader(Chart chart, Standpoint standpoint) {
    this.chart = chart;
    this.standpoint = standpoint;
    prefixes = new PrefixReader(chart, standpoint);
    departments = new DepartmentReader(chart);
    suborgans = new SuborganReader(chart, departments);
    suffixes = new SuffixReader(chart);
    propers = new ProperReader(chart);
    committees = new CommitteeReader(chart, standpoint, prefixes);
    bare = new BareReader(chart, standpoint, departments);
    locals = new LocalReader(chart, standpoint).byBegin();
    trades = new TradeReader(chart).byBegin();
    starts = chart.starts();
    trades.keySet().forEach(starts::set);
    locals.keySet().forEach(starts::set);
    for (int at : chart.offsets(EntryKind.SUFFIX)) {
      int begin = propers.begin(at);
      if (begin != NameWords.NONE) {
        proper.put(begin, at);
        starts.set(begin);
      }
    }
  }

  /** The next offset at which a name may begin, {@code offset} included; -1 where none is left. */
  int nextStart(int offset) {
    return starts.nextSetBit(offset);
  }

  /**
   * The longest name that begins at {@code begin}, with its parts; or null.
   *
   * @param before the body that stands right before it
   */
  Reading read(int begin, Neighbour before) {
    Reading reading = longest(begin, before);
    // Nobody joins a body to itself: in 海州市委和市委 the second is the document's own.
    return reading != null && reading.canonical().equals(before.name())
        ? longest(begin, Neighbour.none(standpoint))
        : reading;
  }

  private Reading longest(int begin, Neighbour before) {
    LongestReading longest = new LongestReading(chart);
    for (Reading body : bodies(begin, before)) {
      offer(longest, suborgans.extend(body));
    }
    for (Reading whole : bare.wholesOfParts(begin)) {
      offer(longest, suborgans.parts(whole));
    }
    Reading body = longest.get();
    if (body == null || chart.isBlocked(begin)) {
      return null;
    }
    return isQuoted(begin) ? quoted(begin, body) : asWritten(begin, body);
  }

  /** A company's branch is known as it is written: 国网海州供电公司. */
  private Reading asWritten(int begin, Reading body) {
    boolean branch =
        body.type() == OrganizationType.ENTERPRISE
            && body.orgClass() == OrganizationClass.NAMED
            && body.parent() != null;
    return branch
        ? new Reading(
            body.end(),
            body.orgClass(),
            body.type(),
            chart.written(begin, body.end()),
            body.seat(),
            body.parent())
        : body;
  }

  private void offer(LongestReading longest, Reading reading) {
    if (reading != null && longest.isOpenTo(reading.end()) && !opensLaw(reading)) {
      longest.offer(reading);
    }
  }

  /** Whether a law's name goes on with what bodies of one kind are called: 市图书馆条例. */
  private boolean opensLaw(Reading reading) {
    return KINDS.contains(reading.type())
        && LAWS.stream().anyMatch(law -> chart.text().startsWith(law, reading.end()));
  }

  /** The bodies that begin at an offset, without their parts. */
  private List<Reading> bodies(int begin, Neighbour before) {
    List<Reading> bodies = new ArrayList<>(bare.names(begin));
    committees.addMarked(bodies, begin);
    addPartyGroups(bodies, begin);
    addAllPrefixed(bodies, begin, before.seat());
    bare.add(bodies, begin, before);
    bare.addOfTerm(bodies, begin);
    suborgans.addSiblings(bodies, begin, before);
    Integer suffix = proper.get(begin);
    if (suffix != null) {
      add(bodies, propers.read(begin, suffix));
    }
    add(bodies, locals.get(begin));
    add(bodies, trades.get(begin));
    return bodies;
  }

  private void addAllPrefixed(List<Reading> bodies, int begin, Seat near) {
    for (Prefix prefix : prefixes.read(chart.afterTerm(begin), near)) {
      if (!chart.isBlocked(prefix.end())) {
        addPrefixed(bodies, begin, prefix);
      }
    }
  }

  /** Adds the party groups of bodies that are called the party's: 中共海州市人大常委会党组. */
  private void addPartyGroups(List<Reading> bodies, int begin) {
    for (Found<Entry.Marker> marker : chart.entries(begin, EntryKind.MARKER)) {
      if (marker.entry().type() == OrganizationType.PARTY) {
        List<Reading> after = new ArrayList<>();
        addAllPrefixed(after, marker.end(), standpoint.own());
        after.stream()
            .map(suborgans::extend)
            .filter(group -> group.canonical().endsWith(PARTY_GROUP))
            .forEach(bodies::add);
      }
    }
  }

  private static void add(List<Reading> bodies, Reading reading) {
    if (reading != null) {
      bodies.add(reading);
    }
  }

  /** The longer name that a body opens and quotes enclose: “海州市人大理论研究中心”; else the body. */
  private Reading quoted(int begin, Reading body) {
    for (int at = body.end(); at <= body.end() + LONGEST_REST; at++) {
      for (Found<Entry.Form> found : chart.entries(at, EntryKind.FORM)) {
        if (isClosed(found.end()) && isOneName(body.end(), found.end())) {
          return new Reading(
              found.end(),
              body.orgClass(),
              body.type(),
              chart.written(begin, found.end()),
              body.seat());
        }
      }
    }
    return body;
  }

  private boolean isOneName(int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (PARTING.indexOf(chart.text().charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed(int end) {
    return end < chart.text().length() && "》”".indexOf(chart.text().charAt(end)) >= 0;
  }

  private void addPrefixed(List<Reading> bodies, int begin, Prefix prefix) {
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
    add(bodies, suffixes.read(begin, prefix));
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
      boolean magazine = isQuoted(begin) && found.end() - at == 2;
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

  /** Whether an opening quote stands before: 《海州人大》 is a magazine. */
  private boolean isQuoted(int begin) {
    return begin > 0 && "《“".indexOf(chart.text().charAt(begin - 1)) >= 0;
  }

  private Reading of(Prefix prefix, int end, OrganizationType type, String template) {
    return new Reading(end, prefix.orgClass(), type, prefix.seat().fill(template), prefix.seat());
  }
}
