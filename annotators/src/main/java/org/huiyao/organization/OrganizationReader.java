package org.huiyao.organization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the longest organization's name that begins at an offset. */
final class OrganizationReader {

  /** Bodies of which laws regulate the whole kind, and how such laws' names go on. */
  private static final Set<OrganizationType> KINDS =
      Set.of(OrganizationType.OTHER, OrganizationType.EDUCATION, OrganizationType.ENTERPRISE);

  private static final List<String> LAWS = List.of("条例", "规定", "办法", "管理条例", "管理规定", "管理办法");

  private final Chart chart;
  private final Standpoint standpoint;
  private final PrefixedReader prefixed;
  private final QuotedNames quoted;
  private final SuborganReader suborgans;
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
    PrefixReader prefixes = new PrefixReader(chart, standpoint);
    DepartmentReader departments = new DepartmentReader(chart);
    quoted = new QuotedNames(chart);
    suborgans = new SuborganReader(chart, departments);
    propers = new ProperReader(chart);
    committees = new CommitteeReader(chart, standpoint, prefixes);
    prefixed =
        new PrefixedReader(chart, standpoint, prefixes, departments, committees, suborgans, quoted);
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
    return quoted.opensAt(begin) ? quoted.whole(begin, body) : asWritten(begin, body);
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
    prefixed.addPartyGroups(bodies, begin);
    prefixed.add(bodies, begin, before.seat());
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

  private static void add(List<Reading> bodies, Reading reading) {
    if (reading != null) {
      bodies.add(reading);
    }
  }
}
