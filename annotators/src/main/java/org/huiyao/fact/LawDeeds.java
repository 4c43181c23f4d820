package org.huiyao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyao.count.Count;
import org.huiyao.count.PhraseMarks;
import org.huiyao.count.VocabularyWord;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;

/**
 * Tells by the verbs before a count of laws what was done to them. Laws made and amended in one
 * count (制定、修订法规9件) have a kind of their own; those to which else several things were done are of
 * kind other by the guidelines (制定、修改、批准法规97件). A single verb right before the number or the name
 * decides where the model is unsure (制定法规3件,废止1件). Knows the verbs by the rules. Immutable; one
 * instance serves any number of threads.
 */
final class LawDeeds {

  private static final String TYPE = "legislation";
  private static final String ENACT = "enact";
  private static final String AMEND = "amend";
  private static final String ENACT_AMEND = "enact_amend";
  private static final String APPROVE = "approve";
  private static final String DELIBERATE = "deliberate";
  private static final String OTHER = "other";

  /** The kinds that are one deed each. */
  private static final Set<String> SINGLE = Set.of(ENACT, AMEND, "repeal", APPROVE, DELIBERATE);

  /** The kind of laws that are yet to be made, whatever verb stands near. */
  private static final String PROJECT = "project";

  /** Less sure of a kind than this, the model leaves the choice to a single verb. */
  private static final double UNSURE = 0.9;

  /** Ends verbs of what is decided: 通过修改法规的决定. */
  private static final String PASSED = "通过";

  private static final char COMPLETED = '了';

  /** The kind by verb. */
  private final Map<String, String> kinds = new HashMap<>();

  /**
   * @param rules those of {@code fact/kinds.tsv}
   */
  LawDeeds(List<KindRule> rules) {
    for (KindRule rule : rules) {
      Kind kind = Kind.of(0, rule.label(), 0);
      if (kind.type().equals(TYPE) && SINGLE.contains(kind.kind())) {
        KindRule.single(rule.verbs()).forEach(word -> kinds.putIfAbsent(word, kind.kind()));
      }
    }
  }

  /**
   * The kind of a count of laws; empty where the verbs do not tell, as where all are approved
   * (批准各市制定、修改的法规).
   *
   * @param own what it was taken for
   * @param hits the words of the rules in its sentence, at offsets in the document
   */
  Optional<String> kind(
      Decision own, Count count, List<Hit<VocabularyWord>> hits, FoldedText text) {
    boolean sure = own.confidence() >= UNSURE;
    if (!own.type().equals(TYPE)
        || own.kind().equals(PROJECT)
        || own.kind().equals(OTHER) && sure) {
      return Optional.empty();
    }
    List<Hit<VocabularyWord>> verbs = verbs(count, hits);
    int first = firstJoined(verbs, text);
    if (verbs.isEmpty()
        || verbs.subList(0, first).stream().anyMatch(verb -> kind(verb).equals(APPROVE))) {
      return Optional.empty();
    }
    Set<String> joined = new HashSet<>();
    verbs.subList(first, verbs.size()).forEach(verb -> joined.add(kind(verb)));
    if (joined.size() > 1) {
      joined.remove(DELIBERATE);
    }
    if (joined.size() == 1) {
      boolean decides =
          !sure
              && !own.kind().equals(OTHER)
              && isNext(count, verbs.get(verbs.size() - 1).end(), text);
      return decides ? Optional.of(joined.iterator().next()) : Optional.empty();
    }
    return Optional.of(joined.equals(Set.of(ENACT, AMEND)) ? ENACT_AMEND : OTHER);
  }

  private String kind(Hit<VocabularyWord> verb) {
    return kinds.get(verb.value().form());
  }

  /** The verbs of a count before its number, the longest at each place. */
  private List<Hit<VocabularyWord>> verbs(Count count, List<Hit<VocabularyWord>> hits) {
    List<Hit<VocabularyWord>> verbs = new ArrayList<>();
    for (Hit<VocabularyWord> hit : hits) {
      if (kind(hit) == null
          || hit.begin() < count.before().begin()
          || hit.end() > count.numeral().span().begin()) {
        continue;
      }
      Hit<VocabularyWord> last = verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
      if (last == null || hit.begin() >= last.end()) {
        verbs.add(hit);
      } else if (hit.begin() == last.begin() && hit.end() > last.end()) {
        verbs.set(verbs.size() - 1, hit);
      }
    }
    return verbs;
  }

  /** The index of the first of the verbs that the last one is joined with. */
  private int firstJoined(List<Hit<VocabularyWord>> verbs, FoldedText text) {
    int first = Math.max(0, verbs.size() - 1);
    while (first > 0) {
      if (!areJoined(verbs.get(first - 1), verbs.get(first), text)) {
        break;
      }
      first--;
    }
    return first;
  }

  /** Whether two verbs share what stands behind them: 制定、修订, 制定修订, not 批准制定, 通过修改. */
  private boolean areJoined(Hit<VocabularyWord> verb, Hit<VocabularyWord> next, FoldedText text) {
    int apart = next.begin() - verb.end();
    boolean governs = kind(verb).equals(APPROVE) || verb.value().form().endsWith(PASSED);
    return apart == 0 && !governs
        || apart == 1 && PhraseMarks.AND.indexOf(text.charAt(verb.end())) >= 0;
  }

  /** Whether the number or the name of the laws begins at an offset, or right behind 了 there. */
  private static boolean isNext(Count count, int offset, FoldedText text) {
    int begin = text.charAt(offset) == COMPLETED ? offset + 1 : offset;
    return begin == count.numeral().span().begin() || begin == count.item().begin();
  }
}
