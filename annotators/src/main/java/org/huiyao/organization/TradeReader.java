package org.huiyao.organization;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.huiyao.organization.Chart.Found;
import org.huiyao.word.Word;

/**
 * Reads companies that are called after their trade, a common noun: 云鹤食品. What is said of them
 * tells them (走访云鹤食品), or the company they stand in: 久大公司、云鹤食品, 云鹤食品等企业.
 */
final class TradeReader {

  private static final char JOINT = '、';
  private static final String BREAKS = "、,。;:!?《》“”\n";
  private static final String AND_OTHERS = "等";
  private static final String COMPANIES = "企业";
  private static final int LONGEST_CLASS = 10;
  private static final int LONGEST_ITEM = 14;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_UNKNOWN = 4;

  private static final Set<String> COMMON = Set.of("n", "v", "vn", "a", "an", "b", "d", "m", "l");

  /** Parts of speech that stand after a name, none of them a noun's. */
  private static final String AFTER_NAMES = "wpcud";

  private final Chart chart;
  private final ProperNames names;
  private final NonNameWords words;

  /** Where names of companies end, as far as known. */
  private final BitSet companyEnds;

  private final Map<Integer, Reading> readings = new HashMap<>();

  TradeReader(Chart chart) {
    this.chart = chart;
    names = new ProperNames(chart);
    words = new NonNameWords(chart);
    companyEnds = new BitSet(chart.text().length() + 1);
  }

  /** All such companies of the text, by the offset at which they begin. */
  Map<Integer, Reading> byBegin() {
    int[] trades = chart.offsets(EntryKind.TRADE);
    if (trades.length > 0) {
      markCompanies(EntryKind.NAME, Entry.Name::type);
      markCompanies(EntryKind.SUFFIX, Entry.Suffix::type);
      for (int at : trades) {
        read(at);
      }
      // Backwards those count as well that were found further on.
      for (int i = trades.length - 1; i >= 0; i--) {
        read(trades[i]);
      }
    }
    return readings;
  }

  private <E extends Entry> void markCompanies(
      EntryKind<E> kind, Function<E, OrganizationType> type) {
    for (int at : chart.offsets(kind)) {
      for (Found<E> found : chart.entries(at, kind)) {
        if (type.apply(found.entry()) == OrganizationType.ENTERPRISE) {
          companyEnds.set(found.end());
        }
      }
    }
  }

  private void read(int at) {
    for (Found<Entry.Trade> found : chart.entries(at, EntryKind.TRADE)) {
      if (isClosed(found.end())) {
        read(at, found);
      }
    }
  }

  private void read(int at, Found<Entry.Trade> found) {
    int known = names.begin(at, found.entry().proper());
    int begin = known == NameWords.NONE ? unknown(at) : known;
    if (begin == NameWords.NONE || at - begin < SHORTEST_NAME || isClass(begin, at)) {
      return;
    }
    boolean placed = chart.place(begin) != null && chart.place(begin).span().end() == at;
    if (isVisited(begin) && !placed || isListed(begin, found.end())) {
      companyEnds.set(found.end());
      readings.put(
          begin,
          new Reading(
              found.end(),
              OrganizationClass.NAMED,
              OrganizationType.ENTERPRISE,
              chart.written(begin, found.end()),
              Seat.NOWHERE));
    }
  }

  /** Where an item of a list begins that falls into single characters: 江特 in 、江特电机; or NONE. */
  private int unknown(int end) {
    for (int at = end - SHORTEST_NAME; at >= Math.max(1, end - LONGEST_UNKNOWN); at--) {
      boolean item = chart.text().charAt(at - 1) == JOINT || isVisited(at);
      if (item) {
        return isUnknown(at, end) ? at : NameWords.NONE;
      }
    }
    return NameWords.NONE;
  }

  private boolean isUnknown(int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (chart.wordAt(at) == null || words.isPunctuation(at)) {
        return false;
      }
    }
    return !words.isFunctionCharacter(begin);
  }

  /** Whether a name may end at an offset: no noun goes on with it, as in 汽车产业. */
  private boolean isClosed(int end) {
    if (end == chart.text().length()) {
      return true;
    }
    Word next = chart.wordAt(end);
    return next != null
        && !chart.isBlocked(end)
        && (AFTER_NAMES.indexOf(next.pos().charAt(0)) >= 0 || NonNameWords.isVerb(next));
  }

  /** Whether a name is one of a class, all of it common words: 快递 in 走访快递公司. */
  private boolean isClass(int begin, int end) {
    Word word = chart.wordAt(begin);
    while (word != null && word.begin() < end && isCommon(word)) {
      word = chart.wordAt(word.end());
    }
    return word == null || word.begin() >= end || chart.opensClass(begin);
  }

  private static boolean isCommon(Word word) {
    return word.span().length() > 1 && COMMON.contains(word.pos());
  }

  /** Whether a word for what is done to bodies only stands before an offset. */
  private boolean isVisited(int begin) {
    Word before = chart.wordBefore(begin);
    if (before != null) {
      for (Found<Entry.Deed> found : chart.entries(before.begin(), EntryKind.DEED)) {
        if (found.end() == begin && found.entry().toBodies()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isListed(int begin, int end) {
    return begin > 1 && chart.text().charAt(begin - 1) == JOINT && companyEnds.get(begin - 1)
        || isBeforeCompany(end)
        || isBeforeCompanies(end);
  }

  /** Whether the next in a list is a company: …、久大公司. */
  private boolean isBeforeCompany(int end) {
    int last = Math.min(end + LONGEST_ITEM, chart.text().length());
    if (end >= last || chart.text().charAt(end) != JOINT) {
      return false;
    }
    int at = end + 1;
    while (at < last && BREAKS.indexOf(chart.text().charAt(at)) < 0) {
      at++;
      if (companyEnds.get(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before an offset is called companies: …等12家企业. */
  private boolean isBeforeCompanies(int end) {
    if (!chart.text().startsWith(AND_OTHERS, end)) {
      return false;
    }
    int last = Math.min(end + LONGEST_CLASS, chart.text().length());
    for (int at = end + 1; at < last && BREAKS.indexOf(chart.text().charAt(at)) < 0; at++) {
      if (chart.text().startsWith(COMPANIES, at)) {
        return true;
      }
    }
    return false;
  }
}
