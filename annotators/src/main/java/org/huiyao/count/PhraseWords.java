package org.huiyao.count;

import java.util.Set;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;

/** The words that make up noun phrases behind counts. Words are given by their index. */
final class PhraseWords {

  private static final Set<String> LIGHT_VERBS = Set.of("进行", "开展", "给予", "予以", "加以", "作出", "实施");

  /** The last characters of verbs that say what became of something. */
  private static final String RESULTS = "为成到给入于";

  private final FoldedText text;
  private final SentenceWords words;
  private final CountVocabulary vocabulary;

  PhraseWords(FoldedText text, SentenceWords words, CountVocabulary vocabulary) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** Whether a word stands in a phrase, inside it or as its first. */
  boolean contains(int index, boolean inside) {
    Word word = words.get(index);
    String form = words.form(word);
    return words.isNominal(word) && !(inside && words.isIdiom(word))
        || words.isInItem(word)
        || !inside && form.startsWith("各")
        || words.isLevel(index)
        || PhraseMarks.isMark(form) && (inside || PhraseMarks.OPENING.contains(form))
        || inside && followsAdjective(index)
        || form.equals(PhraseMarks.STATIONED)
        || modifies(index);
  }

  /** Whether the word right before only makes an adjective of what it ends: 性 in 制度性安排. */
  private boolean followsAdjective(int index) {
    Word before = words.get(index - 1);
    return words.isVerbal(words.get(index))
        && before.end() == words.get(index).begin()
        && text.charAt(before.end() - 1) == '性'
        && !words.endsItem(before.end());
  }

  /** Whether a verb after a thing counted takes an object of its own: 列为 in 85件提案列为重点. */
  private boolean governs(Word verb) {
    return words.endsItem(verb.begin()) && RESULTS.indexOf(text.charAt(verb.end() - 1)) >= 0;
  }

  /** Whether a verb inside a phrase modifies the noun right after it: 固定 in 环境固定监测点. */
  private boolean modifies(int index) {
    Word word = words.get(index);
    boolean freshly = index > 0 && words.form(words.get(index - 1)).equals("新");
    return words.isVerbal(word)
        && !LIGHT_VERBS.contains(words.form(word))
        && (freshly || !vocabulary.isVerb(words.form(word)) && !governs(word))
        && text.charAt(word.begin() - 1) != ')'
        && index + 1 < words.size()
        && words.get(index + 1).span().begin() == word.end()
        && (freshly || words.isPartOfItem(words.get(index + 1)));
  }
}
