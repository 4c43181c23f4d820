package org.huiyao.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import org.huiyao.fact.KindTrainer.Lesson;

/**
 * Lets reports learn from paragraphs written for training, which speak a little differently: a
 * feature that both have is there once for both and once for each, so that its weight is shared
 * unless the domains disagree. After training the two weights that hold for reports are added up,
 * and the model asks for plain features again. After H. Daumé III, Frustratingly Easy Domain
 * Adaptation, ACL 2007.
 */
final class Domains {

  /** A feature that fewer paragraphs have, and no report, is their own. */
  private static final int LEAST_PARAGRAPHS = 2;

  private final Map<Domain, Map<String, Integer>> seen = new EnumMap<>(Domain.class);

  /**
   * @param lessons all that is learnt from
   */
  Domains(List<Lesson> lessons) {
    for (Domain domain : Domain.values()) {
      seen.put(domain, new HashMap<>());
    }
    for (Lesson lesson : lessons) {
      Map<String, Integer> counts = seen.get(lesson.domain());
      for (Event event : lesson.events()) {
        new HashSet<>(Arrays.asList(event.getContext()))
            .forEach(feature -> counts.merge(feature, 1, Integer::sum));
      }
    }
  }

  /** A lesson's events with the features that tell something, and their copies. */
  Stream<Event> events(Lesson lesson) {
    return lesson.events().stream()
        .map(event -> new Event(event.getOutcome(), features(event, lesson.domain())));
  }

  private String[] features(Event event, Domain domain) {
    List<String> features = new ArrayList<>();
    for (String feature : event.getContext()) {
      int reports = seen.get(Domain.REPORTS).getOrDefault(feature, 0);
      int paragraphs = seen.get(Domain.PARAGRAPHS).getOrDefault(feature, 0);
      if (reports > 0 || paragraphs >= LEAST_PARAGRAPHS) {
        features.add(feature);
      }
      if (reports > 0 && paragraphs > 0) {
        features.add(domain.prefix() + feature);
      }
    }
    return features.toArray(String[]::new);
  }

  /** The model for reports and plain features; those without any weight are left out. */
  static AbstractModel reports(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    String[] outcomes = (String[]) parts[2];
    Map<String, double[]> weights = new TreeMap<>();
    ((Map<?, ?>) parts[1])
        .forEach(
            (name, context) -> {
              String feature = name.toString();
              if (!feature.startsWith(Domain.PARAGRAPHS.prefix())) {
                String plain =
                    feature.startsWith(Domain.REPORTS.prefix())
                        ? feature.substring(Domain.REPORTS.prefix().length())
                        : feature;
                add(
                    weights.computeIfAbsent(plain, key -> new double[outcomes.length]),
                    (Context) context);
              }
            });
    weights.values().removeIf(sums -> Arrays.stream(sums).allMatch(sum -> sum == 0));
    return new QNModel(
        weights.values().stream().map(Domains::context).toArray(Context[]::new),
        weights.keySet().toArray(String[]::new),
        outcomes);
  }

  private static void add(double[] sums, Context context) {
    int[] outcomes = context.getOutcomes();
    for (int i = 0; i < outcomes.length; i++) {
      sums[outcomes[i]] += context.getParameters()[i];
    }
  }

  private static Context context(double[] sums) {
    int[] outcomes = IntStream.range(0, sums.length).filter(i -> sums[i] != 0).toArray();
    return new Context(outcomes, IntStream.of(outcomes).mapToDouble(i -> sums[i]).toArray());
  }
}
