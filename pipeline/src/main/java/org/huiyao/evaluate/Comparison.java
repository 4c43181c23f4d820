package org.huiyao.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gold of one finding in one document held against what was found there.
 *
 * @param pairs gold with what was found of it, by begin
 * @param missed gold that was not found, by begin
 * @param extra what was found and is not in the gold, by begin
 */
record Comparison(List<Pair> pairs, List<Mention> missed, List<Mention> extra) {

  /**
   * Gold and what was found of it.
   *
   * @param gold the gold
   * @param found what was found
   */
  record Pair(Mention gold, Mention found) {}

  /** Pairs each gold mention with the first found one that matches it and is not yet taken. */
  static Comparison of(Finding finding, List<Mention> gold, List<Mention> found) {
    List<Mention> free = new ArrayList<>(of(finding, found));
    List<Pair> pairs = new ArrayList<>();
    List<Mention> missed = new ArrayList<>();
    for (Mention wanted : of(finding, gold)) {
      free.stream()
          .filter(candidate -> finding.matches(wanted, candidate))
          .findFirst()
          .ifPresentOrElse(
              match -> {
                pairs.add(new Pair(wanted, match));
                free.remove(match);
              },
              () -> missed.add(wanted));
    }
    return new Comparison(List.copyOf(pairs), List.copyOf(missed), List.copyOf(free));
  }

  private static List<Mention> of(Finding finding, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.finding() == finding)
        .sorted(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end))
        .toList();
  }

  /** How many mentions the gold has. */
  int gold() {
    return pairs.size() + missed.size();
  }

  /** How many mentions were found. */
  int found() {
    return pairs.size() + extra.size();
  }
}
