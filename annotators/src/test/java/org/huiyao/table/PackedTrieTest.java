package org.huiyao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackedTrieTest {

  @Test
  void wordsAreNumberedInTheirOrder() {
    PackedTrie trie = PackedTrie.of(List.of("人大", "人大代表", "政协"));
    assertThat(List.of("人大", "人大代表", "政协")).map(trie::number).containsExactly(0, 1, 2);
  }

  @Test
  void whatIsNoWordHasNoNumber() {
    PackedTrie trie = PackedTrie.of(List.of("人大代表", "政协"));
    assertThat(List.of("", "人", "人大", "人大代表们", "代表", "协", "\uFFFF"))
        .allSatisfy(word -> assertThat(trie.number(word)).isNegative());
  }

  @Test
  void theLastCharactersOfUnicodesFirstPlaneMayStandInWords() {
    assertThat(PackedTrie.of(List.of("\u0000", "\uFFFF\uFFFF")).number("\uFFFF\uFFFF"))
        .isEqualTo(1);
  }

  @Test
  void manyWordsThatBeginAlikeAreToldApart() {
    Random random = new Random(3);
    TreeSet<String> words = new TreeSet<>();
    TreeSet<String> others = new TreeSet<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = random.nextInt(1, 5); length > 0; length--) {
        word.append((char) ('一' + random.nextInt(40) * random.nextInt(1, 400)));
      }
      (i % 2 == 0 ? words : others).add(word.toString());
    }
    others.removeAll(words);
    List<String> ordered = new ArrayList<>(words);
    PackedTrie trie = PackedTrie.of(ordered);
    for (int i = 0; i < ordered.size(); i++) {
      assertThat(trie.number(ordered.get(i))).isEqualTo(i);
    }
    assertThat(others).allSatisfy(word -> assertThat(trie.number(word)).isNegative());
  }
}
