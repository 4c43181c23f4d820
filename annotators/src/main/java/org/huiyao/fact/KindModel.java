package org.huiyao.fact;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The classifier of kinds: a maximum-entropy model over what is seen of a count, the rules' verdict
 * included. {@link KindTrainer} makes it. Immutable; one instance serves any number of threads.
 */
public final class KindModel {

  /** Where the model that ships with Huiyao lies on the classpath. */
  public static final String SHIPPED = "org/huiyao/fact/kinds.model.gz";

  /** A probability that is nothing beside the others, even when all are made more alike. */
  private static final double NEGLIGIBLE = 1e-8;

  private static final String PROPOSAL = "proposal";
  private static final double CERTAIN = 0.99;

  /** Found by cross-validation: of the facts at a confidence of 0.9 about nine in ten are right. */
  private static final double TEMPERATURE = 1.35;

  /** Less sure of its best kind than this, the model leaves the choice to the rules. */
  private static final double UNSURE = 0.4;

  /** So it does where it is less sure than this and a rule explains much of what stands around. */
  private static final double DOUBTFUL = 0.8;

  private static final int EXPLAINS_MUCH = 240;

  private final MaxentModel model;
  private final Set<String> labels = new HashSet<>();

  KindModel(MaxentModel model) {
    this.model = model;
    for (int i = 0; i < model.getNumOutcomes(); i++) {
      labels.add(model.getOutcome(i));
    }
  }

  /**
   * Reads a model.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static KindModel read(URL location) {
    try (InputStream stream = location.openStream();
        DataInputStream data = new DataInputStream(new GZIPInputStream(stream))) {
      BinaryQNModelReader reader = new BinaryQNModelReader(data);
      reader.checkModelType();
      return new KindModel(reader.constructModel());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of kinds " + location, e);
    }
  }

  /** Reads the model that ships with Huiyao. */
  public static KindModel shipped() {
    return read(KindModel.class.getClassLoader().getResource(SHIPPED));
  }

  /**
   * The kind of a count. What a unit decides is certain; a kind the model has never seen, as a row
   * just added to the rules may name, and what it cannot make out are the rules' to tell.
   */
  Decision decide(KindObservation seen) {
    Kind byRules = seen.byRules();
    if (seen.isCertain() || !labels.contains(byRules.label())) {
      return new Decision(byRules.type(), byRules.kind(), CERTAIN);
    }
    double[] outcomes = model.eval(seen.features());
    String best = model.getBestOutcome(outcomes);
    int slash = best.indexOf('/');
    double confidence = calibrated(outcomes, model.getIndex(best));
    if (confidence < (byRules.score() >= EXPLAINS_MUCH ? DOUBTFUL : UNSURE)
        && byRules.score() > 0) {
      return new Decision(byRules.type(), byRules.kind(), confidence);
    }
    return new Decision(best.substring(0, slash), best.substring(slash + 1), confidence);
  }

  /** The probability of an outcome, all made less sure of themselves by the temperature. */
  private static double calibrated(double[] outcomes, int index) {
    double sum = 0;
    for (double outcome : outcomes) {
      sum += outcome < NEGLIGIBLE ? 0 : Math.pow(outcome, 1 / TEMPERATURE);
    }
    return Math.pow(outcomes[index], 1 / TEMPERATURE) / sum;
  }

  /**
   * What a count counts.
   *
   * @param type fact type of the record contract
   * @param kind its subdivision, empty where it has none
   * @param confidence 0 to 1
   */
  record Decision(String type, String kind, double confidence) {

    /** Whether it counts papers whose kind their name tells, whatever is done with them. */
    boolean isProposal() {
      return type.equals(PROPOSAL);
    }

    /** The same where it is no proposal of opinions; else by whose opinions they are. */
    Decision withOpinions(Optional<String> whose) {
      return type.equals(PROPOSAL) && Opinions.KINDS.contains(kind)
          ? new Decision(type, whose.orElse(kind), confidence)
          : this;
    }
  }
}
