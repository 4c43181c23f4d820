package org.huiyao.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyao.count.Count;
import org.huiyao.count.PhraseMarks;
import org.huiyao.count.VocabularyWord;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Tells counts of things of several kinds of one type, which are of kind other by the guidelines:
 * 专项视察和课题调研14次. Knows the things whose name alone tells their kind. Immutable; one instance serves
 * any number of threads.
 */
final class JointKinds {

  /** The kind of what is of several. */
  private static final String OTHER = "other";

  /** The types whose things are counted together so. */
  private static final Set<String> TYPES = Set.of("supervision", "meeting");

  private static final int LONGEST_WORD = 8;

  /** By type the label of each thing. */
  private final Map<String, Map<String, String>> labels = new HashMap<>();

  private final LawDeeds deeds;

  /**
   * @param rules those of {@code fact/kinds.tsv}
   */
  JointKinds(List<KindRule> rules) {
    deeds = new LawDeeds(rules);
    TYPES.forEach(type -> labels.put(type, new HashMap<>()));
    for (KindRule rule : rules) {
      Kind kind = Kind.of(0, rule.label(), 0);
      if (TYPES.contains(kind.type()) && !kind.kind().equals(OTHER) && rule.isItemRule()) {
        KindRule.single(rule.items())
            .forEach(word -> labels.get(kind.type()).put(word, rule.label()));
      }
    }
  }

  /**
   * The kind of a count of things of several kinds or to which several things were done; empty
   * where it is of one.
   *
   * @param own what it was taken for
   * @param hits the words of the rules in its sentence, at offsets in the document
   */
  Optional<String> kind(
      Decision own, Count count, List<Hit<VocabularyWord>> hits, FoldedText text) {
    return areIn(own.type(), count.item(), text)
        ? Optional.of(OTHER)
        : deeds.kind(own, count, hits, text);
  }

  /** Whether things of several kinds are joined in a name. */
  private boolean areIn(String type, Span item, FoldedText text) {
    Map<String, String> things = labels.get(type);
    if (things == null) {
      return false;
    }
    String first = null;
    int begin = item.begin();
    for (int i = begin; i <= item.end(); i++) {
      if (i == item.end() || PhraseMarks.AND.indexOf(text.charAt(i)) >= 0) {
        String label = label(things, new Span(begin, i).of(text));
        if (first != null && label != null && !label.equals(first)) {
          return true;
        }
        first = first == null ? label : first;
        begin = i + 1;
      }
    }
    return false;
  }

  /** The label of the longest thing that some words end with; null where they end with none. */
  private static String label(Map<String, String> things, String words) {
    for (int from = Math.max(0, words.length() - LONGEST_WORD); from < words.length(); from++) {
      String label = things.get(words.substring(from));
      if (label != null) {
        return label;
      }
    }
    return null;
  }
}
