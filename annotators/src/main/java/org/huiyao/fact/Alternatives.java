package org.huiyao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a cell of {@code fact/kinds.tsv} asks for: one of its alternatives, each a word or several
 * that must all be there. Immutable.
 */
final class Alternatives {

  /** Returned by {@link #best} where no alternative is met. */
  static final int NONE = -1;

  /** How much a second word adds, a character. */
  private static final int TOGETHER = 8;

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /**
   * @param alternatives the words of each joined by {@code +}
   */
  Alternatives(List<String> alternatives) {
    for (String alternative : alternatives) {
      List<String> words = List.of(alternative.split("\\+"));
      byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
  }

  /** Whether the cell asks for nothing. */
  boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /** The words of which each alternative has one. */
  Set<String> firsts() {
    return byFirst.keySet();
  }

  /** All words. */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    byFirst.values().forEach(starting -> starting.forEach(words::addAll));
    return words;
  }

  /**
   * How strongly the best alternative is met; 0 where nothing is asked for.
   *
   * @param found words with their strengths
   */
  int best(Map<String, Integer> found) {
    if (isEmpty()) {
      return 0;
    }
    int best = NONE;
    boolean few = byFirst.size() < found.size();
    for (String first : few ? byFirst.keySet() : found.keySet()) {
      for (List<String> words : byFirst.getOrDefault(first, List.of())) {
        best = Math.max(best, strength(words, found));
      }
    }
    return best;
  }

  private static int strength(List<String> words, Map<String, Integer> found) {
    int sum = 0;
    for (String word : words) {
      Integer strength = found.get(word);
      if (strength == null) {
        return NONE;
      }
      sum = Math.max(sum, strength) + (sum == 0 ? 0 : TOGETHER * word.length());
    }
    return sum;
  }
}
