package org.huiyao.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyao.table.Table;

/**
 * Folds characters that are a traditional form in some words only: {@code
 * text/traditional_words.tsv}.
 */
final class TraditionalWords {

  /** A word, and where in it the character stands that is not the same everywhere. */
  private record Word(String from, int at, char to) {

    boolean covers(char[] text, int offset) {
      int begin = offset - at;
      if (begin < 0 || begin + from.length() > text.length) {
        return false;
      }
      for (int i = 0; i < from.length(); i++) {
        if (text[begin + i] != from.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<Character, List<Word>> words = new HashMap<>();

  TraditionalWords() {
    List<Table.Row> rows = Table.load("text/traditional_words.tsv").rows();
    for (Table.Row row : rows) {
      String from = row.get("from");
      String to = row.get("to");
      for (int i = 0; i < from.length(); i++) {
        if (from.charAt(i) != to.charAt(i)) {
          words.put(from.charAt(i), new ArrayList<>());
        }
      }
    }
    for (Table.Row row : rows) {
      String from = row.get("from");
      for (int i = 0; i < from.length(); i++) {
        List<Word> ofCharacter = words.get(from.charAt(i));
        if (ofCharacter != null) {
          ofCharacter.add(new Word(from, i, row.get("to").charAt(i)));
        }
      }
    }
  }

  /** The characters that these words are about. */
  Iterable<Character> characters() {
    return words.keySet();
  }

  /** What the character at an offset is folded to. */
  char folded(char[] text, int offset) {
    char folded = text[offset];
    for (Word word : words.get(text[offset])) {
      if (word.covers(text, offset)) {
        if (word.to() == text[offset]) {
          return text[offset];
        }
        folded = word.to();
      }
    }
    return folded;
  }
}
