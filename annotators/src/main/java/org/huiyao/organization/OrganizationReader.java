package org.huiyao.organization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyao.organization.Chart.Found;

/** Reads the longest organization's name that begins at an offset. */
final class OrganizationReader {

  private static final int LONGEST_REST = 14;
  private static final String PARTING = ",、;:。";

  /** Bodies whose full names keep the place as it is written: 海州广播电视台. */
  private static final Set<OrganizationType> AS_WRITTEN =
      Set.of(OrganizationType.MEDIA, OrganizationType.ENTERPRISE, OrganizationType.EDUCATION);

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
  private final CommitteeReader committees;
  private final BareReader bare;

  /** Where proper names without a place begin, with the offset of the suffix that closes them. */
  private final Map<Integer, Integer> proper = new HashMap<>();

  private final BitSet starts;

  OrganizationReader(Chart chart, Standpoint standpoint) {
    this.chart = chart;
    this.standpoint = standpoint;
    prefixes = new PrefixReader(chart, standpoint);
    departments = new DepartmentReader(chart);
    suborgans = new SuborganReader(chart, departments);
    suffixes = new SuffixReader(chart);
    committees = new CommitteeReader(chart, standpoint, prefixes);
    bare = new BareReader(chart, standpoint, departments);
    for (int suffix : chart.begins(Entry.Suffix.class)) {
      suffixes.properBegin(suffix).ifPresent(begin -> proper.put(begin, suffix));
    }
    starts = chart.starts();
    proper.keySet().forEach(starts::set);
  }

  /** The next offset at which a name may begin, {@code offset} included; -1 where none is left. */
  int nextStart(int offset) {
    return starts.nextSetBit(offset);
  }

  /**
   * The longest name that begins at {@code begin}, with its parts.
   *
   * @param before the body that stands right before it
   */
  Optional<Reading> read(int begin, Neighbour before) {
    if (chart.isBlocked(begin)) {
      return Optional.empty();
    }
    List<Reading> bodies = bodies(begin, before);
    Reading longest = null;
    for (Reading body : bodies) {
      longest = longer(longest, suborgans.extend(body));
    }
    for (Reading whole : bare.wholesOfParts(begin)) {
      longest = longer(longest, suborgans.parts(whole).orElse(null));
    }
    if (longest == null) {
      return Optional.empty();
    }
    Optional<Reading> quoted = quoted(begin, longest);
    return quoted.isPresent() ? quoted : Optional.of(longest);
  }

  /** The longer of two readings, the first of two as long; a blocked one is none. */
  private Reading longer(Reading longest, Reading reading) {
    boolean longer = reading != null && (longest == null || reading.end() > longest.end());
    return longer && !chart.isBlocked(reading.end()) && !opensLaw(reading) ? reading : longest;
  }

  /** Whether a law's name goes on with what bodies of one kind are called: 市图书馆条例. */
  private boolean opensLaw(Reading reading) {
    return KINDS.contains(reading.type())
        && LAWS.stream().anyMatch(law -> chart.text().startsWith(law, reading.end()));
  }

  /** The bodies that begin at an offset, without their parts. */
  private List<Reading> bodies(int begin, Neighbour before) {
    List<Reading> bodies = new ArrayList<>(bare.names(begin));
    committees.read(begin).forEach(bodies::add);
    for (Prefix prefix : prefixes.read(chart.afterTerm(begin), before.seat())) {
      if (!chart.isBlocked(prefix.end())) {
        addPrefixed(bodies, begin, prefix);
      }
    }
    bodies.addAll(bare.read(begin, before));
    bodies.addAll(bare.ofTerm(begin));
    suborgans.siblings(begin, before).forEach(bodies::add);
    if (proper.containsKey(begin)) {
      suffixes.proper(begin, proper.get(begin)).ifPresent(bodies::add);
    }
    return bodies;
  }

  /** A longer name that a body opens and quotes enclose: “海州市人大理论研究中心”. */
  private Optional<Reading> quoted(int begin, Reading body) {
    if (!isQuoted(begin)) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(body.end(), body.end() + LONGEST_REST)
        .boxed()
        .flatMap(at -> chart.entries(at, Entry.Form.class))
        .filter(found -> isClosed(found.end()) && isOneName(body.end(), found.end()))
        .findFirst()
        .map(
            found ->
                new Reading(
                    found.end(),
                    body.orgClass(),
                    body.type(),
                    chart.text().subSequence(begin, found.end()).toString(),
                    body.seat()));
  }

  private boolean isOneName(int begin, int end) {
    return IntStream.range(begin, end)
        .noneMatch(at -> PARTING.indexOf(chart.text().charAt(at)) >= 0);
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
    departments.readAfter(end).map(found -> department(prefix, found)).ifPresent(bodies::add);
    committees.implied(prefix).forEach(bodies::add);
    suffixes.read(begin, prefix).ifPresent(bodies::add);
  }

  private Reading department(Prefix prefix, DepartmentReader.Department department) {
    Optional<String> branch =
        prefix.seat().equals(standpoint.own())
            ? standpoint.branch(department.official())
            : Optional.empty();
    String official = branch.orElseGet(() -> "{}" + department.official());
    return of(prefix, department.end(), OrganizationType.GOVERNMENT, official);
  }

  private void addOrgans(List<Reading> bodies, int begin, Prefix prefix, int at) {
    chart
        .entries(at, Entry.Organ.class)
        .forEach(found -> organ(begin, prefix, at, found).ifPresent(bodies::add));
  }

  private Optional<Reading> organ(int begin, Prefix prefix, int at, Found<Entry.Organ> found) {
    Entry.Organ organ = found.entry();
    boolean ordinal = at != prefix.end() && at == Ordinals.after(chart.text(), prefix.end());
    boolean magazine = isQuoted(begin) && found.end() - at == 2;
    if (!prefix.full() && (organ.use() == Entry.Organ.Use.FULL || magazine)) {
      return Optional.empty();
    }
    String template = organ.template(prefix.seat().level());
    if (!prefix.full() && AS_WRITTEN.contains(organ.type())) {
      String place = chart.text().subSequence(begin, prefix.end()).toString();
      template = template.replace("{}", place);
    }
    if (ordinal) {
      String number = chart.text().subSequence(prefix.end(), at).toString();
      template = template.replace("{}", "{}" + number);
    }
    return Optional.of(of(prefix, found.end(), organ.type(), BodyNames.fill(template, standpoint)));
  }

  /** Whether an opening quote stands before: 《海州人大》 is a magazine. */
  private boolean isQuoted(int begin) {
    return begin > 0 && "《“".indexOf(chart.text().charAt(begin - 1)) >= 0;
  }

  private Reading of(Prefix prefix, int end, OrganizationType type, String template) {
    return new Reading(end, prefix.orgClass(), type, prefix.seat().fill(template), prefix.seat());
  }
}
