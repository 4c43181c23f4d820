package org.huiyao.count;

/**
 * A word by which things that are counted are known, or what was done to them.
 *
 * @param number which of the vocabulary's words it is, from 0 on
 * @param form the word itself
 * @param isItem whether it names a thing counted
 * @param isVerb whether it names a deed
 */
public record VocabularyWord(int number, String form, boolean isItem, boolean isVerb) {}
