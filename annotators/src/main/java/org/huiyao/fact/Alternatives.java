package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.count.CountVocabulary;

/**
 * What the cells of one column of {@code fact/kinds.tsv} ask for: each one of its alternatives, an
 * alternative being a word or several that must all be there. Words and rules are numbers here.
 * Immutable.
 */
final class Alternatives {

  /** How strongly a cell is met of which no alternative is. */
  static final int NONE = -1;

  /** How much a second word adds, a character. */
  private static final int TOGETHER = 8;

  /**
   * @param rule the rule in whose cell it stands
   * @param words the numbers of its words
   * @param added how much each word adds if another stands before it
   */
  private record Alternative(int rule, int[] words, int[] added) {

    static Alternative of(int rule, List<String> words, CountVocabulary vocabulary) {
      return new Alternative(
          rule,
          words.stream().mapToInt(vocabulary::number).toArray(),
          words.stream().mapToInt(word -> TOGETHER * word.length()).toArray());
    }

    int strength(Strengths found) {
      int sum = 0;
      for (int i = 0; i < words.length; i++) {
        if (!found.has(words[i])) {
          return NONE;
        }
        sum = Math.max(sum, found.of(words[i])) + (sum == 0 ? 0 : added[i]);
      }
      return sum;
    }
  }

  /** By the number of the first word. */
  private final Alternative[][] byFirst;

  /** For each rule how strongly a cell is met where nothing is found: one that is empty always. */
  private final int[] unmet;

  /**
   * @param cells the alternatives of each rule, none where it asks for nothing
   */
  Alternatives(List<List<List<String>>> cells, CountVocabulary vocabulary) {
    List<List<Alternative>> lists = new ArrayList<>();
    for (int word = 0; word < vocabulary.size(); word++) {
      lists.add(new ArrayList<>());
    }
    unmet = new int[cells.size()];
    for (int rule = 0; rule < unmet.length; rule++) {
      unmet[rule] = cells.get(rule).isEmpty() ? 0 : NONE;
      for (List<String> words : cells.get(rule)) {
        lists.get(vocabulary.number(words.get(0))).add(Alternative.of(rule, words, vocabulary));
      }
    }
    byFirst =
        lists.stream().map(list -> list.toArray(Alternative[]::new)).toArray(Alternative[][]::new);
  }

  /** Whether the cell of a rule asks for nothing. */
  boolean isEmpty(int rule) {
    return unmet[rule] == 0;
  }

  /** Cells of which none is met yet. */
  MetCells unmet() {
    return new MetCells(unmet);
  }

  /** Tells which cells are met by the words found, and how strongly at best. */
  void meet(Strengths found, MetCells cells) {
    cells.clear();
    for (int i = 0; i < found.size(); i++) {
      for (Alternative alternative : byFirst[found.word(i)]) {
        cells.put(alternative.rule(), alternative.strength(found));
      }
    }
  }
}
