package org.huiyao.count;

import java.util.List;
import java.util.Set;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * The words by which things that are counted are known, and what was done to them.
 *
 * @param words all of them, each with itself as its value
 * @param items words that name a thing counted
 * @param verbs words that name a deed
 * @param moneyUnits the units of money
 */
public record CountVocabulary(
    Lexicon<String> words, Set<String> items, Set<String> verbs, Set<String> moneyUnits) {

  /** Copies the sets. */
  public CountVocabulary {
    items = Set.copyOf(items);
    verbs = Set.copyOf(verbs);
    moneyUnits = Set.copyOf(moneyUnits);
  }

  /** Every occurrence of the words in a sentence, at offsets in the document. */
  List<Hit<String>> hits(FoldedText text, Span sentence) {
    return words.all(text, sentence.begin(), sentence.end());
  }

  /** Whether a unit is one of money. */
  boolean isMoney(String unit) {
    return moneyUnits.contains(unit);
  }

  /** Whether a thing counted is named by this word. */
  boolean isItem(String word) {
    return items.contains(word);
  }

  /** Whether a phrase ends with a word that names a thing counted. */
  boolean endsWithItem(String phrase) {
    for (int begin = phrase.length() - 2; begin >= 0; begin--) {
      if (items.contains(phrase.substring(begin))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a deed is named by this word. */
  boolean isVerb(String word) {
    return verbs.contains(word);
  }
}
