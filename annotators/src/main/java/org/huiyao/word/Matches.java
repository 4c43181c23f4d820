package org.huiyao.word;

import java.util.Arrays;
import org.huiyao.table.Lexicon;
import org.huiyao.table.PackedTrie;

/**
 * All words that may stand in a sentence: those of the dictionary and those beside it, and runs of
 * characters where no word leads on. Used again from sentence to sentence. Not thread-safe.
 */
final class Matches {

  private final WordModel model;
  private final CustomWords customWords;

  private char[] chars = new char[0];
  private int length;

  /** The places from which words lead on, and the trie's states there. */
  private int[] places = new int[0];

  private int[] states = new int[0];

  /** For each place the length of its longest word, 0 where no word begins. */
  private int[] longest = new int[0];

  private int size;
  private int[] begins = new int[256];
  private int[] lengths = new int[256];
  private int[] words = new int[256];
  private byte[] types = new byte[256];

  /**
   * @param customWords the words beside the model's
   */
  Matches(WordModel model, CustomWords customWords) {
    this.model = model;
    this.customWords = customWords;
  }

  /**
   * Finds the words of a sentence: of those that begin at one place the dictionary's first, the
   * shorter before the longer, then others, a run last.
   *
   * @param text holds the sentence
   * @param begin offset of its first character
   * @param end offset after its last character
   */
  void find(String text, int begin, int end) {
    length = end - begin;
    size = 0;
    if (chars.length < length) {
      chars = new char[length];
      places = new int[length];
      states = new int[length];
      longest = new int[length];
    }
    text.getChars(begin, end, chars, 0);
    Arrays.fill(longest, 0, length, 0);
    lookUp();
    for (Lexicon.Hit<Integer> custom : customWords.all(text, begin, end)) {
      add(custom.begin() - begin, custom.end() - custom.begin(), custom.value(), (byte) 0);
    }
    cutRuns();
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** Where a match begins, counted from the sentence's begin. */
  int begin(int match) {
    return begins[match];
  }

  /** How many characters a match covers. */
  int length(int match) {
    return lengths[match];
  }

  /** The word of the dictionary that a match is or behaves as; a run is none. */
  int word(int match) {
    return words[match];
  }

  /** The type of a run's characters; 0 for a word. */
  byte type(int match) {
    return types[match];
  }

  /**
   * Goes through the trie from all places at once, a character further each time: so the memory is
   * asked for many states together, where a word after the other would wait for each.
   */
  private void lookUp() {
    PackedTrie trie = model.dictionary().trie();
    int alive = length;
    for (int place = 0; place < length; place++) {
      places[place] = place;
      states[place] = trie.root();
    }
    for (int covered = 1; alive > 0; covered++) {
      int reached = alive;
      alive = 0;
      for (int i = 0; i < reached; i++) {
        int place = places[i];
        long slot = trie.next(states[i], chars[place + covered - 1]);
        if (slot >= 0) {
          int word = PackedTrie.word(slot);
          if (word >= 0) {
            add(place, covered, word, (byte) 0);
          }
          places[alive] = place;
          states[alive] = PackedTrie.state(slot);
          alive += place + covered < length ? 1 : 0;
        }
      }
    }
  }

  private void add(int begin, int covered, int word, byte type) {
    if (begins.length == size) {
      int larger = 2 * size;
      begins = Arrays.copyOf(begins, larger);
      lengths = Arrays.copyOf(lengths, larger);
      words = Arrays.copyOf(words, larger);
      types = Arrays.copyOf(types, larger);
    }
    begins[size] = begin;
    lengths[size] = covered;
    words[size] = word;
    types[size++] = type;
    longest[begin] = Math.max(longest[begin], covered);
  }

  /** Adds runs of characters where no word of the dictionary leads on. */
  private void cutRuns() {
    int at = 0;
    while (at < length) {
      if (longest[at] > 0) {
        at += longest[at];
      } else {
        int end = at + 1;
        while (end < length
            && (longest[end] == 0
                || model.types().of(chars[end]) == CharacterTypes.CHINESE_NUMBER)) {
          end++;
        }
        cutRuns(at, end);
        at = end;
      }
    }
  }

  /** Cuts a stretch where the type of character changes; a decimal point belongs to its number. */
  private void cutRuns(int begin, int end) {
    CharacterTypes of = model.types();
    int start = begin;
    byte type = of.of(chars[start]);
    for (int at = begin + 1; at < end; at++) {
      byte next = of.of(chars[at]);
      boolean point =
          type == CharacterTypes.NUMBER
              && "，,．.".indexOf(chars[at]) >= 0
              && at + 1 < end
              && of.of(chars[at + 1]) == CharacterTypes.NUMBER;
      if (next != type && !point) {
        addRun(start, at, type);
        start = at;
        type = next;
      }
    }
    addRun(start, end, type);
  }

  private void addRun(int begin, int end, byte type) {
    if (longest[begin] == 0 || !isWord(begin, end - begin)) {
      add(begin, end - begin, WordModel.UNKNOWN, type);
    }
  }

  private boolean isWord(int begin, int covered) {
    for (int match = 0; match < size; match++) {
      if (begins[match] == begin && lengths[match] == covered) {
        return true;
      }
    }
    return false;
  }
}
