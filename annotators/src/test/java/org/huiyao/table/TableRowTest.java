package org.huiyao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {

  private static Table.Row row(String word, String then) {
    return new Table.Row("law/modality.tsv", 1, List.of("word", "then"), List.of(word, then));
  }

  @Test
  void everyAlternativeIsFollowedByEveryEnd() {
    assertThat(row("拟 计划", "审议 制定").phrases()).containsExactly("拟审议", "拟制定", "计划审议", "计划制定");
  }

  @Test
  void alternativesWithoutEndsStandForThemselves() {
    assertThat(row("明年 来年", "").phrases()).containsExactly("明年", "来年");
  }
}
