package org.huiyao.fact;

import java.util.List;
import org.huiyao.word.Word;

/** Takes the features of a count one after another. All offsets are the document's. */
interface FeatureSink {

  /**
   * A sentence begins whose counts have the next features.
   *
   * @param words its words
   */
  void open(List<Word> words);

  /** The sink's own number for a name that features have, such as a unit. */
  int name(String name);

  void add(Feature feature, int name);

  void add(Feature feature, int name, int other);

  void addNumber(Feature feature, int name, int number);

  /** Adds a word of the sentence by its index. */
  void addWord(Feature feature, int word);

  void addWord(Feature feature, int word, int unit);

  void addCharacters(Feature feature, int begin, int end);

  void addCharacters(Feature feature, int unit, int begin, int end);
}
