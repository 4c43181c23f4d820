package org.huiyao.organization;

import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.Entry.Suffix.Proper;
import org.huiyao.organization.Entry.Suffix.Use;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.PlaceMention;
import org.huiyao.word.Word;

/** Reads names that only their end tells: 海州 + 第一 + 医院, 久大 + 公司. */
final class SuffixReader {

  private static final int LONGEST_GAP = 14;
  private static final int LONGEST_BRANCH_GAP = 8;
  private static final int LONGEST_TITLE = 6;

  /** Opens what a university's hospitals and schools are called: 复旦大学附属中山医院. */
  private static final String AFFILIATED = "附属";

  private static final String GROUP = "集团";

  /** Endings as long as 研究中心 are institutes', whose fields may be called by verbs. */
  private static final int INSTITUTE = 4;

  private static final Set<Use> ONLY_AFTER_NAMES = Set.of(Use.BRANCH, Use.TITLE);
  private static final Set<OrganizationType> EXPANDED =
      Set.of(OrganizationType.ASSOCIATION, OrganizationType.GOVERNMENT);

  private final Chart chart;
  private final NameWords words;
  private final ProperNames names;

  SuffixReader(Chart chart) {
    this.chart = chart;
    words = new NameWords(chart);
    names = new ProperNames(chart);
  }

  /** The name after a prefix that begins at {@code begin}: to the nearest suffix, with branches. */
  Reading read(int begin, Prefix prefix) {
    Found<Entry.Suffix> nearest = nearest(prefix);
    if (nearest == null) {
      return null;
    }
    Found<Entry.Suffix> found = withBranch(nearest);
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

  /** A further suffix right after the first (银行 + 有限公司), or a branch a little after it. */
  private Found<Entry.Suffix> withBranch(Found<Entry.Suffix> found) {
    int end = found.end();
    int last = end + LONGEST_BRANCH_GAP;
    int named = chart.text().startsWith(AFFILIATED, end) ? end + AFFILIATED.length() : last;
    for (int at = end; at <= last; at++) {
      for (Found<Entry.Suffix> next : chart.entries(at, EntryKind.SUFFIX)) {
        if ((at > named || continues(end, at, next)) && !chart.isBlocked(next.end())) {
          return next;
        }
      }
    }
    return found;
  }

  private boolean continues(int end, int at, Found<Entry.Suffix> next) {
    return at == end
        || words.fill(end, at)
            && (next.entry().use() == Use.BRANCH || isMemberOfGroup(end, at, next.entry()));
  }

  /** Whether a company's name goes on after that of its group: 纵横集团丰南钢铁有限公司, 公交集团小榄公司. */
  private boolean isMemberOfGroup(int end, int at, Entry.Suffix next) {
    PlaceMention place = chart.place(end);
    return next.type() == OrganizationType.ENTERPRISE
        && (next.proper() == Proper.EDGE || place != null && place.span().end() == at)
        && chart.text().startsWith(GROUP, end - GROUP.length());
  }

  private Reading reading(int begin, Prefix prefix, Found<Entry.Suffix> found) {
    OrganizationType type = found.entry().type();
    boolean expanded =
        prefix.orgClass() == OrganizationClass.RELATIVE || prefix.full() && EXPANDED.contains(type);
    int from = expanded ? prefix.end() : begin;
    String name = (expanded ? prefix.seat().official() : "") + chart.written(from, found.end());
    return new Reading(found.end(), prefix.orgClass(), type, known(type, name), prefix.seat());
  }

  /**
   * Where the proper name without a place begins that a suffix at {@code at} closes; {@link
   * NameWords#NONE} if none does.
   */
  int properBegin(int at) {
    for (Found<Entry.Suffix> found : chart.entries(at, EntryKind.SUFFIX)) {
      int begin = properBegin(at, found);
      if (begin != NameWords.NONE
          && !chart.has(begin, EntryKind.GENERIC)
          && !chart.has(begin, EntryKind.ORGAN)
          && !isLevel(begin)) {
        return begin;
      }
    }
    return NameWords.NONE;
  }

  /** Whether a word for a level begins there, which opens no proper name: 镇 in 镇委托律师事务所. */
  private boolean isLevel(int begin) {
    Word word = chart.wordAt(begin);
    return word != null && word.span().length() == 1 && chart.has(begin, EntryKind.LEVEL);
  }

  private int properBegin(int at, Found<Entry.Suffix> found) {
    if (found.entry().use() == Use.TITLE) {
      return closesTitle(found.end()) ? titleBegin(at) : NameWords.NONE;
    }
    if (chart.isBlocked(found.end())) {
      return NameWords.NONE;
    }
    Proper proper = found.entry().proper();
    int ending = wordBegin(at, found.end());
    if (ending < at && chart.has(ending, EntryKind.GENERIC)) {
      return NameWords.NONE;
    }
    int begin = names.begin(ending, proper);
    boolean placed = begin != NameWords.NONE && chart.place(begin) != null;
    return placed && proper != Proper.EDGE ? NameWords.NONE : begin;
  }

  /** Where the word begins that a suffix ends: 师范大学 for 大学; the suffix's own begin if none does. */
  private int wordBegin(int at, int end) {
    Word word = chart.wordBefore(end);
    return word != null && word.begin() < at && chart.wordAt(at) == null ? word.begin() : at;
  }

  /** Where the title begins that a suffix at {@code at} closes: 《湖声报》. */
  private int titleBegin(int at) {
    for (int begin = at - 1; begin >= Math.max(1, at - LONGEST_TITLE); begin--) {
      if (chart.text().charAt(begin - 1) == '《') {
        return begin;
      }
    }
    return NameWords.NONE;
  }

  private boolean closesTitle(int end) {
    return !chart.isBlocked(end) && end < chart.text().length() && chart.text().charAt(end) == '》';
  }

  /**
   * The proper name without a place that begins at {@code begin} and whose suffix stands at {@code
   * at}, or null.
   */
  Reading proper(int begin, int at) {
    for (Found<Entry.Suffix> suffix : chart.entries(at, EntryKind.SUFFIX)) {
      if (suffix.entry().proper() != Proper.NO || suffix.entry().use() == Use.TITLE) {
        Found<Entry.Suffix> found = withBranch(suffix);
        OrganizationType type = found.entry().type();
        String name = known(type, chart.written(begin, found.end()));
        return new Reading(found.end(), OrganizationClass.NAMED, type, name, NOWHERE);
      }
    }
    return null;
  }

  private static final Seat NOWHERE = new Seat((AdministrativeDivision) null, "", Level.TOWNSHIP);

  /** A newspaper is known as its publisher: 海州日报 → 海州日报社. */
  private static String known(OrganizationType type, String name) {
    return type == OrganizationType.MEDIA && name.endsWith("报") ? name + "社" : name;
  }
}
