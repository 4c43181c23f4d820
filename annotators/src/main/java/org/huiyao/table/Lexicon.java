package org.huiyao.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A set of words with a value each, found in a text in one pass. Most places of a text begin no
 * word, which a few bits tell without a look at the trie.
 *
 * @param <V> what is known of a word
 */
public final class Lexicon<V> {

  private final PackedTrie trie;
  private final List<V> values;
  private final Openings openings;

  /**
   * @param words the words, none empty, with their values; must not be empty
   */
  public Lexicon(Map<String, V> words) {
    if (words.isEmpty() || words.containsKey("")) {
      throw new IllegalArgumentException("a lexicon needs words, none of them empty");
    }
    SortedMap<String, V> sorted = new TreeMap<>(words);
    values = List.copyOf(sorted.values());
    trie = PackedTrie.of(List.copyOf(sorted.keySet()));
    openings = new Openings(words.keySet());
  }

  /** Every occurrence of every word in {@code text}, by end, then from longest to shortest. */
  public List<Hit<V>> all(CharSequence text) {
    return all(text, 0, text.length());
  }

  /** The same in a stretch of {@code text}, at offsets in the text. */
  public List<Hit<V>> all(CharSequence text, int from, int to) {
    List<Hit<V>> hits = new ArrayList<>();
    walk(
        characters(text, from, to),
        (begin, end, value) -> insert(hits, new Hit<>(from + begin, from + end, value)));
    return hits;
  }

  /**
   * Shows every occurrence of every word in {@code text}, by begin, then from shortest to longest.
   */
  public void forEach(CharSequence text, Visitor<? super V> visitor) {
    walk(characters(text, 0, text.length()), visitor);
  }

  /** The same of characters, of which the last one only stands after the others. */
  private void walk(char[] chars, Visitor<? super V> visitor) {
    int length = chars.length - 1;
    for (int begin = openings.next(chars, 0);
        begin < length;
        begin = openings.next(chars, begin + 1)) {
      int state = trie.root();
      for (int at = begin; at < length; at++) {
        long slot = trie.next(state, chars[at]);
        if (slot < 0) {
          break;
        }
        int word = PackedTrie.word(slot);
        if (word >= 0) {
          visitor.visit(begin, at + 1, values.get(word));
        }
        state = PackedTrie.state(slot);
      }
    }
  }

  /** A stretch of a text and a character beyond, so that each has one after it. */
  private static char[] characters(CharSequence text, int from, int to) {
    char[] chars = new char[to - from + 1];
    text.toString().getChars(from, to, chars, 0);
    return chars;
  }

  /** Puts a hit behind all that end where it does or before; few of the last ones end later. */
  private static <V> void insert(List<Hit<V>> hits, Hit<V> hit) {
    int at = hits.size();
    while (at > 0 && hits.get(at - 1).end() > hit.end()) {
      at--;
    }
    hits.add(at, hit);
  }

  /** The leftmost occurrences that do not overlap, the longest word at each place. */
  public List<Hit<V>> longest(CharSequence text) {
    int length = text.length();
    char[] chars = characters(text, 0, length);
    List<Hit<V>> hits = new ArrayList<>();
    for (int begin = openings.next(chars, 0); begin < length; ) {
      int longest = -1;
      int end = begin + 1;
      int state = trie.root();
      for (int at = begin; at < length; at++) {
        long slot = trie.next(state, chars[at]);
        if (slot < 0) {
          break;
        }
        int word = PackedTrie.word(slot);
        if (word >= 0) {
          longest = word;
          end = at + 1;
        }
        state = PackedTrie.state(slot);
      }
      if (longest >= 0) {
        hits.add(new Hit<>(begin, end, values.get(longest)));
      }
      begin = openings.next(chars, end);
    }
    return hits;
  }

  /** The words that begin at an offset, the longest first. */
  public List<Hit<V>> at(CharSequence text, int begin) {
    String searched = text.toString();
    int length = searched.length();
    if (begin >= length
        || !openings.mayBegin(
            searched.charAt(begin), begin + 1 < length ? searched.charAt(begin + 1) : 0)) {
      return List.of();
    }
    List<Hit<V>> hits = List.of();
    int state = trie.root();
    for (int at = begin; at < length; at++) {
      long slot = trie.next(state, searched.charAt(at));
      if (slot < 0) {
        break;
      }
      int word = PackedTrie.word(slot);
      if (word >= 0) {
        hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
        hits.add(0, new Hit<>(begin, at + 1, values.get(word)));
      }
      state = PackedTrie.state(slot);
    }
    return hits;
  }

  /** The value of exactly {@code word}, or null. */
  public V get(String word) {
    int number = trie.number(word);
    return number < 0 ? null : values.get(number);
  }

  /** Is shown the occurrences of words. */
  @FunctionalInterface
  public interface Visitor<V> {

    /**
     * Takes an occurrence.
     *
     * @param begin offset of its first code unit
     * @param end offset after its last code unit
     * @param value what is known of the word
     */
    void visit(int begin, int end, V value);
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
