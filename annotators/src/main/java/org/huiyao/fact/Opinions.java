package org.huiyao.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyao.count.Count;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Tells whose opinions and suggestions a count counts ({@code fact/opinions.tsv}): its own, which a
 * committee or a team gives, those of deputies in the formal channel, or those of members, parties
 * and the public, which are given or gathered. Immutable; one instance serves any number of
 * threads.
 */
final class Opinions {

  private static final String OWN = "other";
  private static final String OTHERS = "public_opinion";
  private static final String FORMAL = "suggestion";

  /** The kinds of proposals between which it decides. */
  private static final Set<String> KINDS = Set.of(OWN, OTHERS);

  private static final Set<String> BROUGHT = Set.of("议案", "提案");

  private final Table table = Table.load("fact/opinions.tsv");
  private final List<String> nouns = table.words("is", "noun");
  private final List<String> own = table.words("is", "own");
  private final List<String> mixed = table.words("is", "mixed");
  private final List<String> formal = table.words("is", "formal");
  private final List<String> ofPublic = table.words("is", "public");
  private final List<String> givers = table.words("is", "giver");
  private final List<String> gathering = table.words("is", "gather");
  private final List<String> teams = table.words("is", "team");

  /**
   * The kind of the opinions that a count counts, empty where it counts none.
   *
   * @param kind what kind of proposal they were taken for
   * @param words the words of its sentence, in order
   */
  Optional<String> kind(String kind, Count count, List<Word> words, FoldedText text) {
    String item = count.item().of(text);
    if (endsWith(item, own) || endsWith(item, mixed)) {
      return Optional.of(OWN);
    }
    if (endsWith(item, formal)) {
      return Optional.of(FORMAL);
    }
    if (endsWith(item, ofPublic)) {
      return Optional.of(OTHERS);
    }
    if (endsWith(item, nouns) && isByTeam(count, words, text)) {
      return Optional.of(OWN);
    }
    if (!KINDS.contains(kind)
        || !endsWith(item, nouns)
        || BROUGHT.stream().anyMatch(item::contains)) {
      return Optional.empty();
    }
    int at = count.numeral().span().begin();
    for (Word word : words) {
      if (word.end() > at) {
        break;
      }
      String form = word.span().of(text);
      if (endsWith(form, givers) || gathers(count, word.span(), form)) {
        return Optional.of(OTHERS);
      }
    }
    return Optional.of(OWN);
  }

  private boolean isByTeam(Count count, List<Word> words, FoldedText text) {
    return words.stream()
        .anyMatch(word -> isInClause(count, word.span()) && endsWith(word.span().of(text), teams));
  }

  private static boolean isInClause(Count count, Span word) {
    return count.before().contains(word) || count.lead().contains(word);
  }

  private static boolean endsWith(String form, List<String> words) {
    for (String word : words) {
      if (form.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean gathers(Count count, Span word, String form) {
    return isInClause(count, word) && gathering.stream().anyMatch(form::startsWith);
  }
}
