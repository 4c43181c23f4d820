package org.huiyao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huiyao.count.Count;
import org.huiyao.count.CountedSentence;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Decides the kinds of the counts of one document, sentence after sentence, by the rules and the
 * model; not for several threads.
 */
final class KindDecider {

  /** The confidence of a kind that the rules tell without a model. */
  private static final double BY_RULES = 0.85;

  /** So sure of a kind that the rules tell too, the model is right whatever was counted before. */
  private static final double TOLD = 0.9;

  /** Stands before a part to which something was done that was not to its whole. */
  private static final String TREATED = "对其中";

  /** What is counted, and how: what is counted again so is of the same type. */
  private record Thing(Span item, String unit) {}

  private final FoldedText text;
  private final Opinions opinions;
  private final JointKinds joint;
  private final StandingNumbers standing = new StandingNumbers();
  private final KindReader reader;

  /** Null where the rules decide alone. */
  private final KindClassifier classifier;

  private final Map<Thing, Decision> counted = new HashMap<>();

  /**
   * @param model empty where the rules decide alone
   */
  KindDecider(
      FoldedText text,
      String genre,
      KindRules rules,
      Opinions opinions,
      JointKinds joint,
      Optional<KindModel> model) {
    this.text = text;
    this.opinions = opinions;
    this.joint = joint;
    reader = new KindReader(text, genre, rules);
    classifier = model.map(trained -> new KindClassifier(trained, rules, text, genre)).orElse(null);
  }

  /**
   * The kinds of a sentence's counts. A part is of its whole's type, whatever it looks like
   * (建议66件,其中33件已经解决), and what names no thing of its own of the type of the count that does.
   */
  List<Decision> decide(CountedSentence sentence) {
    List<Decision> kinds = new ArrayList<>();
    List<KindObservation> seen = reader.observe(sentence);
    if (classifier != null) {
      classifier.open(sentence);
    }
    for (int i = 0; i < seen.size(); i++) {
      Decision own =
          ofSeveral(
              withOpinions(decide(seen.get(i)), sentence, seen.get(i)), sentence, seen.get(i));
      Count count = sentence.counts().get(i);
      OptionalInt at =
          seen.get(i).isCertain() || isTreated(count) ? OptionalInt.empty() : like(sentence, i);
      Decision whole = at.isPresent() ? kinds.get(at.getAsInt()) : own;
      Thing thing = new Thing(count.item(), count.numeral().unit());
      boolean again = at.isEmpty() && count.hasItem() && !count.numeral().isRate();
      Decision like = again ? counted.getOrDefault(thing, own) : whole;
      boolean alike = own.type().equals(like.type()) && !like.isProposal();
      Decision chosen =
          alike || isTold(own, seen.get(i))
              ? own
              : ofSeveral(like.unsure(), sentence, seen.get(i)).sure(like.confidence());
      kinds.add(standing.mended(chosen, sentence, i, kinds, text));
      counted.putIfAbsent(thing, kinds.get(i));
    }
    return kinds;
  }

  /** The count whose type a count has: its whole, or the one right before it. */
  private static OptionalInt like(CountedSentence sentence, int index) {
    OptionalInt whole = sentence.whole(index);
    return whole.isPresent() ? whole : sentence.beside(index);
  }

  /** Whether something of its own was done to a part: 报告14个,对其中5个开展测评. */
  private boolean isTreated(Count count) {
    return text.toString().startsWith(TREATED, count.numeral().span().begin() - TREATED.length());
  }

  /** Whether rules and model agree on what a count is by itself: 接受辞职2名 after 现有委员268名. */
  private static boolean isTold(Decision own, KindObservation seen) {
    return own.confidence() >= TOLD
        && seen.byRules().label().equals(own.label())
        && !seen.ranked().isEmpty();
  }

  private Decision decide(KindObservation seen) {
    return classifier == null ? Decision.of(seen.byRules(), BY_RULES) : classifier.decide(seen);
  }

  /** A decision on things of several kinds, or to which several things were done. */
  private Decision ofSeveral(Decision own, CountedSentence sentence, KindObservation seen) {
    return joint.kind(own, seen.count(), sentence.hits(), text).map(own::of).orElse(own);
  }

  /** A decision on opinions by whose they are. */
  private Decision withOpinions(Decision own, CountedSentence sentence, KindObservation seen) {
    return own.isProposal() && !seen.isCertain()
        ? opinions.kind(own.kind(), seen.count(), sentence.words(), text).map(own::of).orElse(own)
        : own;
  }
}
