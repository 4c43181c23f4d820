package org.huiyao.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** The words by which things that are counted are known, and what was done to them. Immutable. */
public final class CountVocabulary {

  private final Lexicon<VocabularyWord> words;
  private final int size;
  private final Set<String> moneyUnits;

  /**
   * @param items words that name a thing counted
   * @param verbs words that name a deed
   * @param others more words that tell what is counted
   * @param moneyUnits the units of money
   */
  public CountVocabulary(
      Set<String> items, Set<String> verbs, Set<String> others, Set<String> moneyUnits) {
    Set<String> all = new TreeSet<>(items);
    all.addAll(verbs);
    all.addAll(others);
    Map<String, VocabularyWord> lexicon = new HashMap<>();
    for (String form : all) {
      lexicon.put(
          form,
          new VocabularyWord(lexicon.size(), form, items.contains(form), verbs.contains(form)));
    }
    words = new Lexicon<>(lexicon);
    size = all.size();
    this.moneyUnits = Set.copyOf(moneyUnits);
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The number of a word of the vocabulary. */
  public int number(String word) {
    return words.get(word).number();
  }

  /** Every occurrence of the words in a sentence, at offsets in the document. */
  List<Hit<VocabularyWord>> hits(FoldedText text, Span sentence) {
    return words.all(text, sentence.begin(), sentence.end());
  }

  /** Whether a unit is one of money. */
  boolean isMoney(String unit) {
    return moneyUnits.contains(unit);
  }

  /** Whether a phrase ends with a word that names a thing counted. */
  boolean endsWithItem(String phrase) {
    for (int begin = phrase.length() - 2; begin >= 0; begin--) {
      VocabularyWord word = words.get(phrase.substring(begin));
      if (word != null && word.isItem()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a deed is named by this word. */
  boolean isVerb(String word) {
    VocabularyWord known = words.get(word);
    return known != null && known.isVerb();
  }
}
