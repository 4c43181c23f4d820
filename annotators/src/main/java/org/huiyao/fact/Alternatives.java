package org.huiyao.fact;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** The words of each alternative, by the first of them. */
  private final Map<String, String[][]> byFirst = new HashMap<>();

  /**
   * @param alternatives the words of each joined by {@code +}
   */
  Alternatives(List<String> alternatives) {
    Map<String, List<String[]>> lists = new HashMap<>();
    for (String alternative : alternatives) {
      // Interned, so that words are compared at a glance.
      String[] words =
          Arrays.stream(alternative.split("\\+")).map(String::intern).toArray(String[]::new);
      lists.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
    lists.forEach((first, starting) -> byFirst.put(first, starting.toArray(String[][]::new)));
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
    for (String[][] starting : byFirst.values()) {
      for (String[] alternative : starting) {
        words.addAll(List.of(alternative));
      }
    }
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
    if (byFirst.size() < found.size()) {
      for (Map.Entry<String, String[][]> starting : byFirst.entrySet()) {
        if (found.containsKey(starting.getKey())) {
          best = Math.max(best, best(starting.getValue(), found));
        }
      }
    } else {
      for (String word : found.keySet()) {
        String[][] starting = byFirst.get(word);
        if (starting != null) {
          best = Math.max(best, best(starting, found));
        }
      }
    }
    return best;
  }

  private static int best(String[][] alternatives, Map<String, Integer> found) {
    int best = NONE;
    for (String[] words : alternatives) {
      best = Math.max(best, strength(words, found));
    }
    return best;
  }

  private static int strength(String[] words, Map<String, Integer> found) {
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
