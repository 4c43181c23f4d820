package org.huiyao.organization;

import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.Entry.Suffix.Proper;
import org.huiyao.organization.Entry.Suffix.Use;

/** Reads names after a place that only their end tells: 海州 + 第一 + 医院. */
final class SuffixReader {

  private static final int LONGEST_GAP = 14;

  /** Endings as long as 研究中心 are institutes', whose fields may be called by verbs. */
  private static final int INSTITUTE = 4;

  private static final Set<Use> ONLY_AFTER_NAMES = Set.of(Use.BRANCH, Use.TITLE);
  private static final Set<OrganizationType> EXPANDED =
      Set.of(OrganizationType.ASSOCIATION, OrganizationType.GOVERNMENT);

  private final Chart chart;
  private final NameWords words;
  private final SuffixBranches branches;

  SuffixReader(Chart chart) {
    this.chart = chart;
    words = new NameWords(chart);
    branches = new SuffixBranches(chart);
  }

  /** The name after a prefix that begins at {@code begin}: to the nearest suffix, with branches. */
  Reading read(int begin, Prefix prefix) {
    Found<Entry.Suffix> nearest = nearest(prefix);
    if (nearest == null) {
      return null;
    }
    Found<Entry.Suffix> found = branches.withBranch(nearest);
    return opensTitle(begin, found.end()) ? null : reading(begin, prefix, found);
  }

  /** Whether a title goes on after the name: 《海州市农民专业合作社条例》. */
  private boolean opensTitle(int begin, int end) {
    return begin > 0
        && chart.text().charAt(begin - 1) == '《'
        && end < chart.text().length()
        && chart.text().charAt(end) != '》';
  }

  /** The nearest suffix, or a longer one that overlaps it: 中学 in 第一中学, not 一中; or null. */
  private Found<Entry.Suffix> nearest(Prefix prefix) {
    Found<Entry.Suffix> nearest = null;
    int last = prefix.end() + LONGEST_GAP;
    for (int at = prefix.end(); at <= last; at++) {
      Found<Entry.Suffix> next = longest(prefix, at);
      if (next != null && (nearest == null || next.end() > nearest.end())) {
        nearest = next;
        last = Math.min(last, next.end() - 1);
      }
    }
    return nearest;
  }

  /** The longest suffix of a name with the prefix that stands at an offset, or null. */
  private Found<Entry.Suffix> longest(Prefix prefix, int at) {
    for (Found<Entry.Suffix> found : chart.entries(at, EntryKind.SUFFIX)) {
      if (!chart.isBlocked(found.end())
          && chart.wordBefore(found.end()) != null
          && !ONLY_AFTER_NAMES.contains(found.entry().use())
          && (at == prefix.end() ? isWhole(prefix, found) : isName(prefix.end(), at, found))) {
        return found;
      }
    }
    return null;
  }

  private static boolean isWhole(Prefix prefix, Found<Entry.Suffix> found) {
    return found.entry().use() != Use.WITH && prefix.orgClass() == OrganizationClass.NAMED;
  }

  /** Whether more of a name stands between two offsets; associations are of whole classes. */
  private boolean isName(int begin, int end, Found<Entry.Suffix> found) {
    boolean association = found.entry().type() == OrganizationType.ASSOCIATION;
    boolean institute = found.end() - end >= INSTITUTE;
    boolean filled =
        isCompany(found) ? words.fillCompany(begin, end) : words.fill(begin, end, institute);
    return filled
        && !isOrgan(begin, end)
        && (association ? afterClass(begin) : afterClasses(begin)) < end;
  }

  private boolean isCompany(Found<Entry.Suffix> found) {
    return found.entry().type() == OrganizationType.ENTERPRISE
        && (found.entry().proper() == Proper.EDGE
            || chart.text().startsWith("集团", found.end() - 2)
            || chart.text().startsWith("分公司", found.end() - 3));
  }

  /** Whether an organ's name begins at an offset that ends before {@code end}. */
  private boolean isOrgan(int begin, int end) {
    for (Found<Entry.Organ> organ : chart.entries(begin, EntryKind.ORGAN)) {
      if (organ.end() < end) {
        return true;
      }
    }
    return false;
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
    for (Found<Entry.Generic> found : chart.entries(begin, EntryKind.GENERIC)) {
      if (found.entry().afterPlace()) {
        return found.end();
      }
    }
    return begin;
  }

  private Reading reading(int begin, Prefix prefix, Found<Entry.Suffix> found) {
    OrganizationType type = found.entry().type();
    boolean expanded =
        prefix.orgClass() == OrganizationClass.RELATIVE || prefix.full() && EXPANDED.contains(type);
    int from = expanded ? prefix.end() : begin;
    String name = (expanded ? prefix.seat().official() : "") + chart.written(from, found.end());
    return new Reading(found.end(), prefix.orgClass(), type, type.known(name), prefix.seat());
  }
}
