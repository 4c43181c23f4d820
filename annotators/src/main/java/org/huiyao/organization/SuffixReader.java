package org.huiyao.organization;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.Entry.Suffix.Use;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;

/** Reads names that only their end tells: 海州 + 第一 + 医院, 久大 + 公司. */
final class SuffixReader {

  private static final int LONGEST_GAP = 14;
  private static final int LONGEST_BRANCH_GAP = 8;
  private static final int LONGEST_TITLE = 6;

  /** Opens what a university's hospitals and schools are called: 复旦大学附属中山医院. */
  private static final String AFFILIATED = "附属";

  /** Endings as long as 研究中心 are institutes', whose fields may be called by verbs. */
  private static final int INSTITUTE = 4;

  private static final Set<Use> ONLY_AFTER_NAMES = Set.of(Use.BRANCH, Use.TITLE);
  private static final Set<OrganizationType> EXPANDED =
      Set.of(OrganizationType.ASSOCIATION, OrganizationType.GOVERNMENT);

  private final Chart chart;
  private final NameWords words;

  SuffixReader(Chart chart) {
    this.chart = chart;
    words = new NameWords(chart);
  }

  /** The name after a prefix that begins at {@code begin}: to the nearest suffix, with branches. */
  Optional<Reading> read(int begin, Prefix prefix) {
    return nearest(prefix)
        .map(this::withBranch)
        .filter(found -> !opensTitle(begin, found.end()))
        .map(found -> reading(begin, prefix, found));
  }

  /** Whether a title goes on after the name: 《海州市农民专业合作社条例》. */
  private boolean opensTitle(int begin, int end) {
    return begin > 0
        && chart.text().charAt(begin - 1) == '《'
        && end < chart.text().length()
        && chart.text().charAt(end) != '》';
  }

  /** The nearest suffix, or a longer one that overlaps it: 中学 in 第一中学, not 一中. */
  private Optional<Found<Entry.Suffix>> nearest(Prefix prefix) {
    Optional<Found<Entry.Suffix>> nearest = Optional.empty();
    int last = prefix.end() + LONGEST_GAP;
    for (int at = prefix.end(); at <= last; at++) {
      if (!chart.has(at, Entry.Suffix.class)) {
        continue;
      }
      Optional<Found<Entry.Suffix>> next =
          suffixes(prefix, at).max(Comparator.comparingInt(Found::end));
      if (next.isPresent() && (nearest.isEmpty() || next.get().end() > nearest.get().end())) {
        nearest = next;
        last = Math.min(last, next.get().end() - 1);
      }
    }
    return nearest;
  }

  private Stream<Found<Entry.Suffix>> suffixes(Prefix prefix, int at) {
    return chart
        .entries(at, Entry.Suffix.class)
        .filter(found -> !chart.isBlocked(found.end()))
        .filter(found -> !ONLY_AFTER_NAMES.contains(found.entry().use()))
        .filter(
            found -> at == prefix.end() ? isWhole(prefix, found) : isName(prefix.end(), at, found));
  }

  private static boolean isWhole(Prefix prefix, Found<Entry.Suffix> found) {
    return found.entry().use() != Use.WITH && prefix.orgClass() == OrganizationClass.NAMED;
  }

  /** Whether more of a name stands between two offsets; associations are of whole classes. */
  private boolean isName(int begin, int end, Found<Entry.Suffix> found) {
    boolean association = found.entry().type() == OrganizationType.ASSOCIATION;
    boolean institute = found.end() - end >= INSTITUTE;
    return words.fill(begin, end, institute)
        && chart.entries(begin, Entry.Organ.class).noneMatch(organ -> organ.end() < end)
        && (association ? afterClass(begin) : afterClasses(begin)) < end;
  }

  /** The offset after the words that make classes which stand at an offset. */
  private int afterClasses(int begin) {
    int at = begin;
    for (int next = afterClass(at); next > at; next = afterClass(at)) {
      at = next;
    }
    return at;
  }

  private int afterClass(int begin) {
    return chart
        .entries(begin, Entry.Generic.class)
        .filter(found -> found.entry().afterPlace())
        .findFirst()
        .map(Found::end)
        .orElse(begin);
  }

  /** A further suffix right after the first (银行 + 有限公司), or a branch a little after it. */
  private Found<Entry.Suffix> withBranch(Found<Entry.Suffix> found) {
    int end = found.end();
    int last = end + LONGEST_BRANCH_GAP;
    int named = chart.text().startsWith(AFFILIATED, end) ? end + AFFILIATED.length() : last;
    return IntStream.rangeClosed(end, last)
        .boxed()
        .flatMap(
            at ->
                chart
                    .entries(at, Entry.Suffix.class)
                    .filter(next -> at > named || continues(end, at, next)))
        .filter(next -> !chart.isBlocked(next.end()))
        .findFirst()
        .orElse(found);
  }

  private boolean continues(int end, int at, Found<Entry.Suffix> next) {
    return at == end || next.entry().use() == Use.BRANCH && words.fill(end, at);
  }

  private Reading reading(int begin, Prefix prefix, Found<Entry.Suffix> found) {
    OrganizationType type = found.entry().type();
    boolean expanded = prefix.orgClass() == OrganizationClass.RELATIVE || EXPANDED.contains(type);
    int from = expanded ? prefix.end() : begin;
    String name = (expanded ? prefix.seat().official() : "") + written(from, found.end());
    return new Reading(found.end(), prefix.orgClass(), type, known(type, name), prefix.seat());
  }

  /** Where the proper name without a place begins that a suffix at {@code at} closes. */
  OptionalInt properBegin(int at) {
    boolean open =
        chart
            .entries(at, Entry.Suffix.class)
            .anyMatch(found -> found.entry().use() == Use.OPEN && !chart.isBlocked(found.end()));
    OptionalInt begin = open ? words.properBegin(at) : titleBegin(at);
    return begin.isPresent()
            && (chart.place(begin.getAsInt()) == null || !open)
            && chart.entries(begin.getAsInt(), Entry.Generic.class).findAny().isEmpty()
        ? begin
        : OptionalInt.empty();
  }

  /** Where the title begins that a suffix at {@code at} closes: 《湖声报》. */
  private OptionalInt titleBegin(int at) {
    boolean closes =
        chart
            .entries(at, Entry.Suffix.class)
            .anyMatch(found -> found.entry().use() == Use.TITLE && closesTitle(found.end()));
    return closes
        ? IntStream.rangeClosed(Math.max(1, at - LONGEST_TITLE), at - 1)
            .filter(begin -> chart.text().charAt(begin - 1) == '《')
            .max()
        : OptionalInt.empty();
  }

  private boolean closesTitle(int end) {
    return !chart.isBlocked(end) && end < chart.text().length() && chart.text().charAt(end) == '》';
  }

  /**
   * The proper name without a place that begins at {@code begin} and whose suffix stands at {@code
   * at}.
   */
  Optional<Reading> proper(int begin, int at) {
    return chart
        .entries(at, Entry.Suffix.class)
        .filter(found -> found.entry().use() == Use.OPEN || found.entry().use() == Use.TITLE)
        .max(Comparator.comparingInt(Found::end))
        .map(this::withBranch)
        .map(
            found -> {
              OrganizationType type = found.entry().type();
              String name = known(type, written(begin, found.end()));
              return new Reading(found.end(), OrganizationClass.NAMED, type, name, NOWHERE);
            });
  }

  private static final Seat NOWHERE = new Seat((AdministrativeDivision) null, "", Level.TOWNSHIP);

  private String written(int begin, int end) {
    return chart.text().subSequence(begin, end).toString();
  }

  /** A newspaper is known as its publisher: 海州日报 → 海州日报社. */
  private static String known(OrganizationType type, String name) {
    return type == OrganizationType.MEDIA && name.endsWith("报") ? name + "社" : name;
  }
}
