package org.huiyao.fact;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.model.Context;
import org.huiyao.text.FoldedText;

/**
 * The classifier of kinds: a maximum-entropy model over what is seen of a count, the rules' verdict
 * included. {@link KindTrainer} makes it. Immutable; one instance serves any number of threads.
 */
public final class KindModel {

  /** Where the model that ships with Huiyao lies on the classpath. */
  public static final String SHIPPED = "org/huiyao/fact/kinds.model.gz";

  /** A probability that is nothing beside the others, even when all are made more alike. */
  private static final double NEGLIGIBLE = 1e-8;

  /** The logarithm of one that is less for certain. */
  private static final double LESS = -19;

  private static final double CERTAIN = 0.99;

  /** Found by cross-validation: of the facts at a confidence of 0.9 about nine in ten are right. */
  private static final double TEMPERATURE = 1.35;

  /** Less sure of its best kind than this, the model leaves the choice to the rules. */
  private static final double UNSURE = 0.4;

  /** So it does where it is less sure than this and a rule explains much of what stands around. */
  private static final double DOUBTFUL = 0.8;

  private static final int EXPLAINS_MUCH = 240;

  private final List<Kind> kinds;
  private final Set<String> labels;
  private final KindWeights weights;

  /**
   * @param labels the kinds, each as type/kind
   * @param features what the model may be told, as {@link FeatureNames} names it
   * @param contexts how much each speaks for which kinds
   */
  KindModel(String[] labels, String[] features, Context[] contexts) {
    kinds = IntStream.range(0, labels.length).mapToObj(i -> Kind.of(i, labels[i], 0)).toList();
    this.labels = new HashSet<>(List.of(labels));
    weights = new KindWeights(features, contexts);
  }

  /**
   * Reads a model.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static KindModel read(URL location) {
    try (InputStream stream = location.openStream();
        DataInputStream data = new DataInputStream(new GZIPInputStream(stream))) {
      return new KindModelReader(data).read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of kinds " + location, e);
    }
  }

  /** Reads the model that ships with Huiyao. */
  public static KindModel shipped() {
    return read(KindModel.class.getClassLoader().getResource(SHIPPED));
  }

  /** Sums up the features of the counts of a text, which {@link #decide} asks for. */
  FeatureSums sums(FoldedText text) {
    return new FeatureSums(weights, kinds.size(), text);
  }

  /** Whether the model can tell a kind of the rules. */
  boolean knows(Kind kind) {
    return labels.contains(kind.label());
  }

  /** The decision on a count that the rules tell alone. */
  static Decision certain(Kind byRules) {
    return Decision.of(byRules, CERTAIN);
  }

  /**
   * The kind of a count; what the model cannot make out is the rules' to tell.
   *
   * @param sums how much its features speak for each kind
   */
  Decision decide(Kind byRules, double[] sums) {
    double[] outcomes = probabilities(sums);
    int best = ArrayMath.argmax(outcomes);
    double confidence = calibrated(outcomes, best);
    boolean unsure = confidence < (byRules.score() >= EXPLAINS_MUCH ? DOUBTFUL : UNSURE);
    return Decision.of(unsure && byRules.score() > 0 ? byRules : kinds.get(best), confidence);
  }

  /** The probabilities of all kinds, 0 for those that are negligible. */
  private static double[] probabilities(double[] sums) {
    double[] outcomes = new double[sums.length];
    double all = ArrayMath.logSumOfExps(sums);
    for (int i = 0; i < sums.length; i++) {
      outcomes[i] = sums[i] - all < LESS ? 0 : StrictMath.exp(sums[i] - all);
    }
    return outcomes;
  }

  /** The probability of an outcome, all made less sure of themselves by the temperature. */
  private static double calibrated(double[] outcomes, int index) {
    double sum = 0;
    for (double outcome : outcomes) {
      sum += outcome < NEGLIGIBLE ? 0 : Math.pow(outcome, 1 / TEMPERATURE);
    }
    return Math.pow(outcomes[index], 1 / TEMPERATURE) / sum;
  }
}
