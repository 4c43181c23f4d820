package org.huiyao.table;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of words with a value each, found in a text in one pass by HanLP's double-array
 * Aho-Corasick trie.
 *
 * @param <V> what is known of a word
 */
public final class Lexicon<V> {

  private final AhoCorasickDoubleArrayTrie<V> trie;

  /**
   * @param words the words, none empty, with their values; must not be empty
   */
  public Lexicon(Map<String, V> words) {
    if (words.isEmpty() || words.containsKey("")) {
      throw new IllegalArgumentException("a lexicon needs words, none of them empty");
    }
    trie = new AhoCorasickDoubleArrayTrie<>(new TreeMap<>(words));
  }

  /** Every occurrence of every word in {@code text}, by end, then from longest to shortest. */
  public List<Hit<V>> all(CharSequence text) {
    List<Hit<V>> hits = new ArrayList<>();
    trie.parseText(text.toString(), (begin, end, value) -> hits.add(new Hit<>(begin, end, value)));
    return hits;
  }

  /** The leftmost occurrences that do not overlap, the longest word at each place. */
  public List<Hit<V>> longest(CharSequence text) {
    List<Hit<V>> chosen = new ArrayList<>();
    for (Hit<V> hit : all(text)) {
      while (!chosen.isEmpty() && chosen.get(chosen.size() - 1).begin() >= hit.begin()) {
        chosen.remove(chosen.size() - 1);
      }
      if (chosen.isEmpty() || chosen.get(chosen.size() - 1).end() <= hit.begin()) {
        chosen.add(hit);
      }
    }
    return chosen;
  }

  /** The value of exactly {@code word}, or null. */
  public V get(String word) {
    return trie.get(word);
  }

  /**
   * An occurrence of a word.
   *
   * @param begin offset of its first code unit
   * @param end offset after its last code unit
   * @param value what is known of the word
   */
  public record Hit<V>(int begin, int end, V value) {}
}
