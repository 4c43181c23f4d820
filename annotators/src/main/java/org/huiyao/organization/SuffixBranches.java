package org.huiyao.organization;

import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.Entry.Suffix.Proper;
import org.huiyao.organization.Entry.Suffix.Use;
import org.huiyao.place.PlaceMention;

/** Reads on after a suffix: what else the name says, and branches (海州银行 + 石溪支行). */
final class SuffixBranches {

  private static final int LONGEST_GAP = 8;

  /** Opens what a university's hospitals and schools are called: 复旦大学附属中山医院. */
  private static final String AFFILIATED = "附属";

  private static final String GROUP = "集团";

  private final Chart chart;
  private final NameWords words;

  SuffixBranches(Chart chart) {
    this.chart = chart;
    words = new NameWords(chart);
  }

  /** A further suffix right after the first (银行 + 有限公司), or a branch a little after it. */
  Found<Entry.Suffix> withBranch(Found<Entry.Suffix> found) {
    int end = found.end();
    int last = end + LONGEST_GAP;
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
}
