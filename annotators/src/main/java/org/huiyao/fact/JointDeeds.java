package org.huiyao.fact;

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
 * Tells laws counted once to which several things were done: made and amended (制定、修订法规9件) they have
 * a kind of their own, else they are of kind other by the guidelines (制定、修改、批准法规97件). Knows the
 * deeds by the verbs of the rules. Immutable; one instance serves any number of threads.
 */
final class JointDeeds {

  private static final String TYPE = "legislation";
  private static final String ENACT = "enact";
  private static final String AMEND = "amend";
  private static final String ENACT_AMEND = "enact_amend";
  private static final String APPROVE = "approve";
  private static final String OTHER = "other";

  /** The kinds that are one deed each. */
  private static final Set<String> SINGLE = Set.of(ENACT, AMEND, "repeal", APPROVE);

  /** Those that a count of several deeds is taken for. */
  private static final Set<String> TAKEN = Set.of(ENACT, AMEND, "repeal", APPROVE, ENACT_AMEND);

  /** The kind by verb. */
  private final Map<String, String> kinds = new HashMap<>();

  /**
   * @param rules those of {@code fact/kinds.tsv}
   */
  JointDeeds(List<KindRule> rules) {
    for (KindRule rule : rules) {
      Kind kind = Kind.of(0, rule.label(), 0);
      if (kind.type().equals(TYPE) && SINGLE.contains(kind.kind())) {
        rule.verbs().stream()
            .filter(words -> words.size() == 1)
            .forEach(words -> kinds.putIfAbsent(words.get(0), kind.kind()));
      }
    }
  }

  /**
   * The kind of a count of laws by the deeds that are joined before its number; empty where none
   * are or where all are approved (批准各市制定、修改的法规).
   *
   * @param own what it was taken for
   * @param hits the words of the rules in its sentence, at offsets in the document
   */
  Optional<String> kind(
      Decision own, Count count, List<Hit<VocabularyWord>> hits, FoldedText text) {
    if (!own.type().equals(TYPE) || !TAKEN.contains(own.kind())) {
      return Optional.empty();
    }
    Set<String> joined = new HashSet<>();
    boolean approved = false;
    int end = count.before().begin();
    for (Hit<VocabularyWord> hit : hits) {
      String kind = kinds.get(hit.value().form());
      if (kind == null || hit.begin() < end || hit.end() > count.numeral().span().begin()) {
        continue;
      }
      boolean goesOn =
          !joined.isEmpty()
              && hit.begin() == end + 1
              && PhraseMarks.AND.indexOf(text.charAt(end)) >= 0;
      if (!goesOn) {
        approved |= joined.contains(APPROVE);
        joined.clear();
      }
      joined.add(kind);
      end = hit.end();
    }
    if (approved || joined.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(joined.equals(Set.of(ENACT, AMEND)) ? ENACT_AMEND : OTHER);
  }
}
