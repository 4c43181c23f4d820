package org.huiyao.numeral;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/**
 * Tells whether a Chinese numeral with a weak measure word counts real things (三个县区, two laws named
 * before it) or the writer's own points (三个方面).
 */
final class RealThings {

  /** What places are called that are counted without a measure word. */
  private static final String PLACES = "省市州县区旗镇乡村";

  private static final int WINDOW = 12;
  private static final int ENUMERATION = 40;

  /** The nouns of {@code numeral/nouns.tsv}, and whether they are counted. */
  private final Lexicon<Boolean> counted =
      new Lexicon<>(
          Table.load("numeral/nouns.tsv").rows().stream()
              .collect(
                  Collectors.toMap(
                      row -> row.get("noun"), row -> row.get("role").equals("counted"))));

  /** Whether real things are counted. */
  boolean areCounted(Candidate candidate) {
    if (candidate.isAfter("等") || ParallelOnes.followsNoun(candidate)) {
      return true;
    }
    return decidingNoun(candidate, candidate.unit().end(), endsEnumeration(candidate));
  }

  /** Whether the number sums up places listed right before it: 苏州、无锡两市. */
  boolean arePlaces(Candidate candidate) {
    int after = candidate.number().end();
    return after < candidate.text().length()
        && PLACES.indexOf(candidate.text().charAt(after)) >= 0
        && endsEnumeration(candidate);
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
    while (i < end && counted.at(text, i).isEmpty() && !candidate.isStop(i)) {
      i++;
    }
    List<Lexicon.Hit<Boolean>> nouns = counted.at(text, i);
    if (nouns.isEmpty()) {
      return otherwise;
    }
    boolean real = false;
    while (!nouns.isEmpty() && !real) {
      real = nouns.get(0).value();
      nouns = counted.at(text, nouns.get(0).end());
    }
    return real;
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
