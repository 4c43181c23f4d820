package org.huiyao.fact;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.huiyao.count.CountFinder;
import org.huiyao.count.CountedSentence;
import org.huiyao.numeral.NumeralFinder;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.SentenceFinder;
import org.huiyao.word.WordFinder;
import org.huiyao.word.Words;

/**
 * Trains the {@link KindModel} from documents with gold. The same documents give the same bytes.
 */
public final class KindTrainer {

  private static final int ITERATIONS = 50;
  private static final int STEPS_KEPT = 10;
  private static final double L1_COST = 0.12;
  private static final double L2_COST = 0.1;

  /**
   * One in so many counts that a rule knows is learnt once more as if none did. The rules know more
   * of what is learnt from than of a report that nobody has seen, and would be trusted too much.
   */
  private static final int UNRULED = 2;

  private final KindRules rules = new KindRules();
  private final CountFinder counts = new CountFinder(rules.vocabulary());
  private final SentenceFinder sentences = new SentenceFinder();
  private final WordFinder words = WordFinder.shared();
  private final NumeralFinder numerals = NumeralFinder.shared();

  /**
   * What a document teaches.
   *
   * @param events its counts with their gold kinds, those left out whose unit decides alone
   */
  public record Lesson(List<Event> events) {}

  /**
   * Reads a document.
   *
   * @param genre its genre; of paragraphs written for training that of the documents in which they
   *     might stand
   * @param gold its counts by the offset at which their numeral begins, each as type/kind
   */
  public Lesson read(FoldedText text, String genre, Map<Integer, String> gold) {
    List<Span> spans = sentences.find(text);
    Words all = words.words(text, spans);
    KindReader reader = new KindReader(text, genre, rules);
    List<Event> events = new ArrayList<>();
    int ruled = 0;
    for (CountedSentence sentence : counts.find(text, spans, all, numerals.find(text))) {
      List<KindObservation> seen = reader.observe(sentence);
      for (int i = 0; i < seen.size(); i++) {
        String kind = gold.get(sentence.counts().get(i).numeral().span().begin());
        if (kind != null && !seen.get(i).isCertain()) {
          events.add(new Event(kind, features(text, genre, sentence, seen.get(i))));
          if (!seen.get(i).ranked().isEmpty() && ++ruled % UNRULED == 0) {
            KindObservation unruled = seen.get(i).unruled(rules.unknown());
            events.add(new Event(kind, features(text, genre, sentence, unruled)));
          }
        }
      }
    }
    return new Lesson(events);
  }

  private String[] features(
      FoldedText text, String genre, CountedSentence sentence, KindObservation seen) {
    FeatureNames names = new FeatureNames(text);
    KindFeatures features = new KindFeatures(text, rules, genre, names);
    features.open(sentence);
    features.tell(seen);
    return names.toArray();
  }

  /**
   * Trains a model and writes it as {@link KindModel#read} reads it; closes {@code out}.
   *
   * @param lessons what the documents teach; their order counts
   */
  public void write(List<Lesson> lessons, OutputStream out) {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      new BinaryQNModelWriter(model(lessons), data).persist();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the model of kinds", e);
    }
  }

  private static AbstractModel model(List<Lesson> lessons) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.M_PARAM, STEPS_KEPT);
    parameters.put(QNTrainer.L1COST_PARAM, L1_COST);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    parameters.put("PrintMessages", false);
    List<Event> events = lessons.stream().flatMap(lesson -> lesson.events().stream()).toList();
    try {
      EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
      return weighty((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot train the model of kinds: " + e.getMessage(), e);
    }
  }

  /** A model without the weights that are nothing, its features sorted by name. */
  private static AbstractModel weighty(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Map<String, Context> weights = new TreeMap<>();
    ((Map<?, ?>) parts[1])
        .forEach((feature, context) -> weights.put(feature.toString(), weighty((Context) context)));
    weights.values().removeIf(context -> context.getOutcomes().length == 0);
    return new QNModel(
        weights.values().toArray(Context[]::new),
        weights.keySet().toArray(String[]::new),
        (String[]) parts[2]);
  }

  private static Context weighty(Context context) {
    double[] weights = context.getParameters();
    int[] kept = IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
    return new Context(
        IntStream.of(kept).map(i -> context.getOutcomes()[i]).toArray(),
        IntStream.of(kept).mapToDouble(i -> weights[i]).toArray());
  }
}
