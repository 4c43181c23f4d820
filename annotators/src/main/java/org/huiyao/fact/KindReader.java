package org.huiyao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.huiyao.count.Count;
import org.huiyao.count.CountedSentence;
import org.huiyao.count.PhraseMarks;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;

/**
 * Observes the counts of one document, in the order of the text: what the rules say of each, and
 * where they say nothing, what the counts before it tell (建议66件,已办结60件).
 */
final class KindReader {

  /** Money and shares go on in no other count. */
  private static final Set<String> ALONE = Set.of("amount", "rate");

  /** What is counted in these units. */
  private static final Set<String> PAPERS =
      Set.of("proposal", "petition", "document", "filing_review", "legislation", "decision");

  private final FoldedText text;
  private final KindRules rules;
  private final KindRanker ranker;
  private final Map<String, Kind> recent = new HashMap<>();
  private Kind previous;

  KindReader(FoldedText text, String genre, KindRules rules) {
    this.text = text;
    this.rules = rules;
    previous = rules.unknown();
    ranker = new KindRanker(rules, text, genre);
  }

  /** What is seen of each count of the next sentence. */
  List<KindObservation> observe(CountedSentence sentence) {
    if (sentence.opensParagraph()) {
      recent.clear();
      previous = rules.unknown();
    }
    List<KindObservation> seen = new ArrayList<>();
    for (int i = 0; i < sentence.counts().size(); i++) {
      OptionalInt whole = sentence.whole(i);
      Kind wholeKind = whole.isPresent() ? seen.get(whole.getAsInt()).byRules() : rules.unknown();
      Count count = sentence.counts().get(i);
      Kind shared = sharedUnit(sentence, i);
      seen.add(shared == null ? observe(sentence, count, wholeKind) : certain(count, shared));
    }
    return seen;
  }

  private KindObservation certain(Count count, Kind kind) {
    return new KindObservation(count, List.of(), kind, rules.unknown(), rules.unknown());
  }

  /**
   * The kind by the unit that a number without one shares with the next (3.1和2.4个百分点), null where
   * none does.
   */
  private Kind sharedUnit(CountedSentence sentence, int index) {
    NumeralMention numeral = sentence.counts().get(index).numeral();
    if (!numeral.unit().isEmpty() || numeral.isRate() || index + 1 == sentence.counts().size()) {
      return null;
    }
    NumeralMention next = sentence.counts().get(index + 1).numeral();
    int end = numeral.span().end();
    boolean joined =
        next.span().begin() == end + 1 && PhraseMarks.AND.indexOf(text.charAt(end)) >= 0;
    return joined ? rules.ofUnit(next).certain() : null;
  }

  private KindObservation observe(CountedSentence sentence, Count count, Kind whole) {
    List<Kind> ranked = ranker.rank(sentence, count);
    Kind sameUnit = recent.getOrDefault(count.numeral().unit(), rules.unknown());
    Kind byRules =
        !ranked.isEmpty()
            ? ranked.get(0)
            : !whole.equals(rules.unknown())
                ? whole
                : count.hasItem() && !count.inheritsItem() && !goesOn(count, sameUnit)
                    ? rules.unknown()
                    : sameUnit;
    KindObservation seen = new KindObservation(count, ranked, byRules, previous, sameUnit);
    previous = byRules;
    if (!ALONE.contains(byRules.type())) {
      recent.put(count.numeral().unit(), byRules);
    }
    return seen;
  }

  /**
   * Whether a count whose noun no rule knows goes on with the papers counted before it: 城建环保97件
   * after 提案397件.
   */
  private static boolean goesOn(Count count, Kind sameUnit) {
    return count.isOfPapers() && PAPERS.contains(sameUnit.type());
  }
}
