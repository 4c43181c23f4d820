package org.huiyao.fact;

import java.util.List;
import org.huiyao.token.Word;

/** Takes the features of a count one after another. All offsets are the document's. */
interface FeatureSink {

  /**
   * A sentence begins whose counts have the next features.
   *
   * @param words its words
   */
  void open(List<Word> words);

  void add(Feature feature, String value);

  void add(Feature feature, String value, String other);

  void add(Feature feature, String value, int number);

  /** Adds a word of the sentence by its index. */
  void addWord(Feature feature, int word);

  void addWord(Feature feature, int word, String unit);

  void addCharacters(Feature feature, int begin, int end);

  void addCharacters(Feature feature, String unit, int begin, int end);
}
