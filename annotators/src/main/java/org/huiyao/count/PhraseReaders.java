package org.huiyao.count;

import org.huiyao.text.FoldedText;

/**
 * What reads the phrases around the counts of one sentence.
 *
 * @param nouns the things
 * @param people the people among them
 * @param deeds what is done to them
 * @param activities what happens
 */
record PhraseReaders(NounPhrases nouns, PeoplePhrases people, Deeds deeds, Activities activities) {

  static PhraseReaders of(
      FoldedText text, SentenceWords words, CountVocabulary vocabulary, Fillers fillers) {
    NounPhrases nouns = new NounPhrases(text, words, vocabulary, fillers);
    Deeds deeds = new Deeds(text, words, vocabulary, fillers);
    return new PhraseReaders(
        nouns,
        new PeoplePhrases(text, words, fillers, nouns),
        deeds,
        new Activities(text, words, vocabulary, fillers, deeds));
  }
}
