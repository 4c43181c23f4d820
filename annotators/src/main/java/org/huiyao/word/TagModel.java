package org.huiyao.word;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * HanLP's hidden Markov model of parts of speech: which follows which, at what cost. HanLP's table
 * of transitions lacks some tags of its dictionary, above all that of 的; HanLP's tagger gives every
 * word after one of them its first tag up to the end of the sentence. Here they behave as the tags
 * that the table has for the same words, or follow any tag at the same cost.
 */
final class TagModel {

  static final String FILE = "CoreNatureDictionary.tr.txt";

  /** Stands for a frequency of none. */
  private static final double LEAST = 1e-8;

  /** Tags that the table of transitions lacks, and what it has in their stead: 的 is uj and ude1. */
  private static final Map<String, String> KIN =
      Map.of(
          "uj", "ude1",
          "uv", "ude2",
          "ud", "ude3",
          "ul", "ule",
          "uz", "uzhe",
          "ug", "uguo",
          "rg", "r",
          "nx", "x");

  private final int begin;
  private final int end;
  private final String[] names;
  private final int[] totals;
  private final double[] transitions;

  TagModel() {
    Nature[] natures = Nature.values();
    names = new String[natures.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = natures[i].toString().intern();
    }
    begin = number("begin");
    end = number("end");
    List<String> lines = new String(HanLpModel.read(FILE), StandardCharsets.UTF_8).lines().toList();
    String[] labels = lines.get(0).split(",");
    int[] columns = new int[labels.length];
    for (int i = 1; i < labels.length; i++) {
      columns[i] = number(labels[i]);
    }
    int[][] counts = new int[names.length][names.length];
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      for (int i = 1; i < columns.length; i++) {
        counts[number(cells[0])][columns[i]] = Integer.parseInt(cells[i]);
      }
    }
    totals = totals(counts);
    KIN.forEach((tag, kin) -> copy(counts, number(tag), number(kin)));
    transitions = new double[names.length * names.length];
    for (int from = 0; from < names.length; from++) {
      for (int to = 0; to < names.length; to++) {
        if (totals[from] > 0 && totals[to] > 0) {
          transitions[from * names.length + to] =
              -Math.log((counts[from][to] + LEAST) / totals[from]);
        }
      }
    }
  }

  private void copy(int[][] counts, int tag, int kin) {
    totals[tag] = totals[kin];
    counts[tag] = counts[kin].clone();
    for (int[] row : counts) {
      row[tag] = row[kin];
    }
  }

  /** How often each tag has a follower; for one that has none, a forerunner. */
  private static int[] totals(int[][] counts) {
    int[] totals = new int[counts.length];
    for (int tag = 0; tag < totals.length; tag++) {
      for (int count : counts[tag]) {
        totals[tag] += count;
      }
    }
    for (int tag = 0; tag < totals.length; tag++) {
      if (totals[tag] == 0) {
        for (int[] row : counts) {
          totals[tag] += row[tag];
        }
      }
    }
    return totals;
  }

  /**
   * The number of a tag.
   *
   * @throws IllegalStateException if HanLP has no such part of speech
   */
  int number(String tag) {
    Nature nature = Nature.fromString(tag);
    if (nature == null || nature.ordinal() >= names.length) {
      throw new IllegalStateException("HanLP has no part of speech " + tag);
    }
    return nature.ordinal();
  }

  /** The tag before every sentence. */
  int begin() {
    return begin;
  }

  /** The tag after every sentence. */
  int end() {
    return end;
  }

  /** How many tags there are; they are numbered from 0. */
  int size() {
    return names.length;
  }

  /** The name of a tag. */
  String name(int tag) {
    return names[tag];
  }

  /** The cost of {@code second} after {@code first}. */
  double transition(int first, int second) {
    return transitions[first * names.length + second];
  }

  /**
   * The logarithm of the share of a tag's occurrences that are {@code frequency}; the least for a
   * tag that the model does not count.
   */
  double share(int tag, int frequency) {
    return Math.log(totals[tag] == 0 ? LEAST : (frequency + LEAST) / totals[tag]);
  }
}
