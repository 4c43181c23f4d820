package org.huiyao.numeral;

import java.util.HashMap;
import java.util.Map;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/**
 * Tells whether a Chinese numeral with a weak measure word counts real things (三个县区, two laws named
 * before it) or the writer's own points (三个方面).
 */
final class RealThings {

  private static final int WINDOW = 12;
  private static final int ENUMERATION = 40;

  private final Map<String, Boolean> counted = new HashMap<>();
  private int longest;

  RealThings() {
    for (Table.Row row : Table.load("numeral/nouns.tsv").rows()) {
      counted.put(row.get("noun"), row.get("role").equals("counted"));
      longest = Math.max(longest, row.get("noun").length());
    }
  }

  /** Whether real things are counted. */
  boolean areCounted(Candidate candidate) {
    if (candidate.isAfter("等") || ParallelOnes.followsNoun(candidate)) {
      return true;
    }
    return decidingNoun(candidate, candidate.unit().end(), endsEnumeration(candidate));
  }

  /** Whether what follows 大 is real, or not known: 10大项目, not 5大行动. */
  boolean isBigThing(Candidate candidate) {
    return decidingNoun(candidate, candidate.unit().end() + 1, true);
  }

  /**
   * Whether the first known noun after the measure word, or one that adjoins it (重点乡镇), is counted;
   * {@code otherwise} where none is known.
   */
  private boolean decidingNoun(Candidate candidate, int begin, boolean otherwise) {
    FoldedText text = candidate.text();
    int end = Math.min(text.length(), begin + WINDOW);
    int i = begin;
    while (i < end && nounEnd(text, i) < 0 && !candidate.isStop(i)) {
      i++;
    }
    if (nounEnd(text, i) < 0) {
      return otherwise;
    }
    boolean real = false;
    for (int next = nounEnd(text, i); next > 0 && !real; next = nounEnd(text, i)) {
      real = counted.get(text.subSequence(i, next).toString());
      i = next;
    }
    return real;
  }

  /** The end of the longest noun at {@code offset}, or -1. */
  private int nounEnd(FoldedText text, int offset) {
    for (int length = Math.min(longest, text.length() - offset); length > 0; length--) {
      if (counted.containsKey(text.subSequence(offset, offset + length).toString())) {
        return offset + length;
      }
    }
    return -1;
  }

  /** Whether the things counted are listed right before: 甲局、乙队三家. */
  private static boolean endsEnumeration(Candidate candidate) {
    int begin = candidate.number().begin();
    for (int i = begin - 1; i >= Math.max(0, begin - ENUMERATION); i--) {
      if (candidate.charAt(i) == '、') {
        return i < begin - 1;
      }
      if (candidate.endsClause(i)) {
        return false;
      }
    }
    return false;
  }
}
