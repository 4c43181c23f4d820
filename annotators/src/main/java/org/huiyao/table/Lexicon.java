package org.huiyao.table;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of words with a value each, found in a text in one pass. HanLP builds the double-array
 * trie; the way through its arrays is gone here, since most places of a text begin no word, which a
 * few bits tell without a look at the trie.
 *
 * @param <V> what is known of a word
 */
public final class Lexicon<V> {

  private static final int NO_WORD = -1;

  private static final int OPENINGS = 0xFFFF;

  private final DoubleArrayTrie<V> trie = new DoubleArrayTrie<>();

  /** The trie's states, base and check of each side by side, since they are read together. */
  private final int[] states;

  /** The characters that begin words, and those that are words. */
  private final BitSet beginnings = new BitSet();

  private final BitSet single = new BitSet();

  /** How longer words begin: two characters nearly always tell that none does. */
  private final BitSet openings = new BitSet(OPENINGS + 1);

  /**
   * @param words the words, none empty, with their values; must not be empty
   */
  public Lexicon(Map<String, V> words) {
    if (words.isEmpty() || words.containsKey("")) {
      throw new IllegalArgumentException("a lexicon needs words, none of them empty");
    }
    trie.build(new TreeMap<>(words));
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    states = new int[2 * check.length];
    for (int state = 0; state < check.length; state++) {
      states[2 * state] = base[state];
      states[2 * state + 1] = check[state];
    }
    words.keySet().forEach(this::addBeginning);
  }

  private void addBeginning(String word) {
    beginnings.set(word.charAt(0));
    if (word.length() == 1) {
      single.set(word.charAt(0));
    } else {
      openings.set(opening(word.charAt(0), word.charAt(1)));
    }
  }

  /** A small number for two characters, the same for few others. */
  private static int opening(char first, char second) {
    return 31 * first + second & OPENINGS;
  }

  /** Whether a word may begin at an offset and end before another. */
  private boolean mayBegin(String text, int begin, int end) {
    char first = text.charAt(begin);
    return beginnings.get(first)
        && (begin + 1 < end && openings.get(opening(first, text.charAt(begin + 1)))
            || single.get(first));
  }

  /** Every occurrence of every word in {@code text}, by end, then from longest to shortest. */
  public List<Hit<V>> all(CharSequence text) {
    return all(text, 0, text.length());
  }

  /** The same in a stretch of {@code text}, at offsets in the text. */
  public List<Hit<V>> all(CharSequence text, int from, int to) {
    String searched = text.toString();
    List<Hit<V>> hits = new ArrayList<>(16 + (to - from) / 4);
    for (int begin = from; begin < to; begin++) {
      if (mayBegin(searched, begin, to)) {
        int state = states[0];
        for (int at = begin; at < to; at++) {
          state = next(state, searched.charAt(at));
          if (state < 0) {
            break;
          }
          int word = word(state);
          if (word != NO_WORD) {
            insert(hits, new Hit<>(begin, at + 1, trie.getValueAt(word)));
          }
        }
      }
    }
    return hits;
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
    String searched = text.toString();
    List<Hit<V>> hits = new ArrayList<>();
    for (int begin = 0; begin < searched.length(); begin++) {
      if (mayBegin(searched, begin, searched.length())) {
        int longest = NO_WORD;
        int end = begin;
        int state = states[0];
        for (int at = begin; at < searched.length(); at++) {
          state = next(state, searched.charAt(at));
          if (state < 0) {
            break;
          }
          int word = word(state);
          if (word != NO_WORD) {
            longest = word;
            end = at + 1;
          }
        }
        if (longest != NO_WORD) {
          hits.add(new Hit<>(begin, end, trie.getValueAt(longest)));
          begin = end - 1;
        }
      }
    }
    return hits;
  }

  /** The words that begin at an offset, the longest first. */
  public List<Hit<V>> at(CharSequence text, int begin) {
    String searched = text.toString();
    if (begin >= searched.length() || !mayBegin(searched, begin, searched.length())) {
      return List.of();
    }
    List<Hit<V>> hits = List.of();
    int state = states[0];
    for (int at = begin; at < searched.length(); at++) {
      state = next(state, searched.charAt(at));
      if (state < 0) {
        break;
      }
      int word = word(state);
      if (word != NO_WORD) {
        hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
        hits.add(0, new Hit<>(begin, at + 1, trie.getValueAt(word)));
      }
    }
    return hits;
  }

  /** The state after a character; negative where no word goes on so. */
  private int next(int state, char c) {
    int to = 2 * (state + c + 1);
    return to < states.length && states[to + 1] == state ? states[to] : -1;
  }

  /** The number of the word that ends in a state. */
  private int word(int state) {
    int base = states[2 * state];
    return base < 0 && states[2 * state + 1] == state ? -base - 1 : NO_WORD;
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
