package org.huiyao.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/**
 * Words that HanLP's dictionary lacks. Each behaves as one that it has: it follows the same words
 * as often and is of the same parts of speech.
 */
final class CustomWords {

  /** HanLP's dictionary alone. */
  static final CustomWords NONE = new CustomWords(Map.of());

  /** The number of the word that each behaves as; null where there are none. */
  private final Lexicon<Integer> words;

  private CustomWords(Map<String, Integer> words) {
    this.words = words.isEmpty() ? null : new Lexicon<>(words);
  }

  private static final class Shipped {
    static final CustomWords WORDS = new CustomWords(read());
  }

  /**
   * The words of {@code word/custom_words.tsv}.
   *
   * @throws IllegalStateException if one of them behaves as a word that HanLP does not know
   */
  static CustomWords shipped() {
    return Shipped.WORDS;
  }

  private static Map<String, Integer> read() {
    CoreDictionary dictionary = WordModel.load().dictionary();
    return Table.load("word/custom_words.tsv").rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get("word"), row -> number(dictionary, row.get("like"))));
  }

  private static int number(CoreDictionary dictionary, String word) {
    int number = dictionary.number(word);
    if (number < 0) {
      throw new IllegalStateException(
          "word/custom_words.tsv: HanLP's dictionary has no word " + word);
    }
    return number;
  }

  /** The words in a stretch of a text, with the number of the word that each behaves as. */
  List<Lexicon.Hit<Integer>> all(String text, int begin, int end) {
    return words == null ? List.of() : words.all(text, begin, end);
  }
}
