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
  private static final String CLAUSE_ENDS = "。,;:!?\n";

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
    if (candidate.isAfter("等")) {
      return true;
    }
    return firstNoun(candidate.text(), candidate.unit().end(), endsEnumeration(candidate));
  }

  /**
   * What the first known noun after the measure word says; {@code otherwise} where none is known.
   */
  private boolean firstNoun(FoldedText text, int begin, boolean otherwise) {
    int end = Math.min(text.length(), begin + WINDOW);
    for (int i = begin; i < end && (CLAUSE_ENDS + "、").indexOf(text.charAt(i)) < 0; i++) {
      for (int length = Math.min(longest, text.length() - i); length > 0; length--) {
        Boolean real = counted.get(text.subSequence(i, i + length).toString());
        if (real != null) {
          return real;
        }
      }
    }
    return otherwise;
  }

  /** Whether the things counted are listed right before: 甲局、乙队三家. */
  private static boolean endsEnumeration(Candidate candidate) {
    int begin = candidate.number().begin();
    for (int i = begin - 1; i >= Math.max(0, begin - ENUMERATION); i--) {
      char c = candidate.charAt(i);
      if (c == '、') {
        return i < begin - 1;
      }
      if (CLAUSE_ENDS.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}
