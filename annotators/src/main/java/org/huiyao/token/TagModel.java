package org.huiyao.token;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** HanLP's hidden Markov model of parts of speech: which follows which, at what cost. */
final class TagModel {

  private static final String FILE = "CoreNatureDictionary.tr.txt";

  /** Stands for a frequency of none. */
  private static final double LEAST = 1e-8;

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
    transitions = new double[names.length * names.length];
    for (int i = 1; i < columns.length; i++) {
      for (int j = 1; j < columns.length; j++) {
        int from = columns[i];
        int to = columns[j];
        transitions[from * names.length + to] =
            -Math.log((counts[from][to] + LEAST) / totals[from]);
      }
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

  /** The logarithm of the share of a tag's occurrences that are {@code frequency}. */
  double share(int tag, int frequency) {
    return Math.log((frequency + LEAST) / totals[tag]);
  }

  /** The same for a tag that always occurs; infinite for one that the model does not count. */
  double share(int tag) {
    return totals[tag] == 0 ? Double.POSITIVE_INFINITY : 0;
  }
}
