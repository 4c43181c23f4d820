package org.huiyao.fact;

import java.util.BitSet;
import org.huiyao.count.CountedSentence;
import org.huiyao.text.FoldedText;

/**
 * What the model says of the counts of one document, sentence after sentence; not for several
 * threads.
 */
final class KindClassifier {

  private final KindModel model;

  /** The numbers of the kinds that the model knows; not those of rows just added to the rules. */
  private final BitSet known = new BitSet();

  private final FeatureSums sums;
  private final KindFeatures features;

  KindClassifier(KindModel model, KindRules rules, FoldedText text, String genre) {
    this.model = model;
    rules.kinds().forEach(kind -> known.set(kind.number(), model.knows(kind)));
    sums = model.sums(text);
    features = new KindFeatures(text, rules, genre, sums);
  }

  /** Goes on to the counts of a sentence. */
  void open(CountedSentence sentence) {
    features.open(sentence);
  }

  /**
   * The kind of a count. What a unit decides is certain; a kind that the model has never seen is
   * the rules' to tell.
   */
  Decision decide(KindObservation seen) {
    if (seen.isCertain() || !known.get(seen.byRules().number())) {
      return KindModel.certain(seen.byRules());
    }
    sums.clear();
    features.tell(seen);
    return model.decide(seen.byRules(), sums.sums());
  }
}
