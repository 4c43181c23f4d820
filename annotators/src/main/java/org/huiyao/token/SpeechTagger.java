package org.huiyao.token;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Tells the parts of speech of a path of words: HanLP's hidden Markov model and its costs, added in
 * HanLP's order so that the tags are HanLP's own. HanLP's tagger makes a new matrix of the model
 * for every sentence, which costs as much as the segmentation; this one reads it once.
 */
final class SpeechTagger {

  private final double[][] transitions;
  private final int[] totals;

  /** What each word of the core dictionary costs with each of its tags, by the word's number. */
  private final AtomicReferenceArray<double[]> costs =
      new AtomicReferenceArray<>(CoreDictionary.trie.size());

  SpeechTagger() {
    TransformMatrix matrix = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
    int known = matrix.transititon_probability.length;
    int size = Math.max(known, Nature.values().length);
    transitions = new double[size][];
    totals = new int[size];
    for (int tag = 0; tag < size; tag++) {
      transitions[tag] =
          tag < known ? Arrays.copyOf(matrix.transititon_probability[tag], size) : new double[size];
      totals[tag] = tag < known ? matrix.getTotalFrequency(tag) : 0;
    }
  }

  /**
   * The tags of a path.
   *
   * @param path the words between a begin and an end vertex
   * @return a tag for each word
   */
  List<Nature> tag(Collection<Vertex> path) {
    List<Nature> tags = new ArrayList<>(path.size());
    Nature best = null;
    Nature[] before = null;
    double[] costBefore = null;
    for (Vertex vertex : path) {
      Nature[] now = vertex.attribute.nature;
      if (before == null) {
        best = now[0];
        before = new Nature[] {best};
        costBefore = new double[1];
        continue;
      }
      double[] own = costs(vertex);
      double[] cost = new double[now.length];
      double least = Double.MAX_VALUE;
      for (int k = 0; k < now.length; k++) {
        int to = now[k].ordinal();
        double cheapest = Double.MAX_VALUE;
        for (int j = 0; j < before.length; j++) {
          double sum = costBefore[j] + transitions[before[j].ordinal()][to] - own[k];
          if (sum < cheapest) {
            cheapest = sum;
            if (sum < least) {
              least = sum;
              best = before[j];
            }
          }
        }
        cost[k] = cheapest;
      }
      tags.add(best);
      before = now;
      costBefore = cost;
    }
    return tags.subList(1, tags.size());
  }

  private double[] costs(Vertex vertex) {
    int word = vertex.wordID;
    if (word < 0 || CoreDictionary.get(word) != vertex.attribute) {
      return costs(vertex.attribute);
    }
    double[] known = costs.get(word);
    if (known == null) {
      known = costs(vertex.attribute);
      costs.set(word, known);
    }
    return known;
  }

  private double[] costs(CoreDictionary.Attribute attribute) {
    double[] logs = new double[attribute.nature.length];
    for (int k = 0; k < logs.length; k++) {
      int total = totals[attribute.nature[k].ordinal()];
      logs[k] = Math.log((attribute.frequency[k] + 1e-8) / total);
    }
    return logs;
  }
}
