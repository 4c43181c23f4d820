package org.huiyao.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that stretches may end with. */
final class EndingWords {

  /** By their last characters, the longest first. */
  private final Map<Character, List<String>> byEnd = new HashMap<>();

  EndingWords(List<String> words) {
    for (String word : words) {
      byEnd.computeIfAbsent(word.charAt(word.length() - 1), key -> new ArrayList<>()).add(word);
    }
    byEnd.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** How long the longest word is that a stretch ends with; 0 where it ends with none. */
  int longest(CharSequence text, int from, int to) {
    List<String> words = to > from ? byEnd.getOrDefault(text.charAt(to - 1), List.of()) : List.of();
    for (String word : words) {
      if (word.length() <= to - from && endsWith(text, to, word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static boolean endsWith(CharSequence text, int to, String word) {
    int begin = to - word.length();
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(begin + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
