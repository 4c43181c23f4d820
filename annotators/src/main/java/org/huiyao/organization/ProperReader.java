package org.huiyao.organization;

import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.Entry.Suffix.Proper;
import org.huiyao.organization.Entry.Suffix.Use;
import org.huiyao.word.Word;

/** Reads proper names without a place before them, which their end tells: 久大 + 公司. */
final class ProperReader {

  private static final int LONGEST_TITLE = 6;

  private final Chart chart;
  private final ProperNames names;
  private final SuffixBranches branches;

  ProperReader(Chart chart) {
    this.chart = chart;
    names = new ProperNames(chart);
    branches = new SuffixBranches(chart);
  }

  /**
   * Where the proper name without a place begins that a suffix at {@code at} closes; {@link
   * NameWords#NONE} if none does.
   */
  int begin(int at) {
    for (Found<Entry.Suffix> found : chart.entries(at, EntryKind.SUFFIX)) {
      int begin = begin(at, found);
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

  private int begin(int at, Found<Entry.Suffix> found) {
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
  Reading read(int begin, int at) {
    for (Found<Entry.Suffix> suffix : chart.entries(at, EntryKind.SUFFIX)) {
      if (suffix.entry().proper() != Proper.NO || suffix.entry().use() == Use.TITLE) {
        Found<Entry.Suffix> found = branches.withBranch(suffix);
        OrganizationType type = found.entry().type();
        String name = type.known(chart.written(begin, found.end()));
        return new Reading(found.end(), OrganizationClass.NAMED, type, name, Seat.NOWHERE);
      }
    }
    return null;
  }
}
