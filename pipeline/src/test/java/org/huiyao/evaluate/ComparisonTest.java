package org.huiyao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void matchesFactsThatOverlapAndHaveTheSameValue() {
    Comparison comparison =
        Comparison.of(
            Finding.FACT,
            List.of(fact(0, 2, "5"), fact(10, 12, "6"), fact(20, 22, "7")),
            List.of(fact(1, 3, "5"), fact(10, 12, "60"), fact(22, 23, "7")));
    assertThat(comparison.pairs()).extracting(pair -> pair.found().begin()).containsExactly(1);
    assertThat(comparison.missed()).extracting(Mention::begin).containsExactly(10, 20);
    assertThat(comparison.extra()).extracting(Mention::begin).containsExactly(10, 22);
  }

  @Test
  void matchesEachMentionOnce() {
    Comparison comparison =
        Comparison.of(
            Finding.FACT, List.of(fact(0, 9, "5")), List.of(fact(0, 2, "5"), fact(5, 7, "5")));
    assertThat(comparison.pairs()).hasSize(1);
    assertThat(comparison.extra()).hasSize(1);
  }

  @Test
  void wantsTheExactSpanOfLawsAndOrganizations() {
    for (Finding finding : List.of(Finding.LAW, Finding.ORGANIZATION)) {
      Comparison comparison =
          Comparison.of(
              finding,
              List.of(mention(finding, 0, 4), mention(finding, 10, 14)),
              List.of(mention(finding, 0, 4), mention(finding, 9, 14)));
      assertThat(comparison.pairs()).hasSize(1);
      assertThat(comparison.missed()).hasSize(1);
    }
  }

  @Test
  void wantsOnlyTheBeginOfHeadings() {
    Comparison comparison =
        Comparison.of(
            Finding.HEADING,
            List.of(mention(Finding.HEADING, 0, 4)),
            List.of(mention(Finding.HEADING, 0, 9), mention(Finding.ITEM, 0, 4)));
    assertThat(comparison.pairs()).hasSize(1);
    assertThat(comparison.extra()).isEmpty();
  }

  @Test
  void scoresPrecisionRecallAndF1() {
    Comparison comparison =
        Comparison.of(
            Finding.FACT,
            List.of(fact(0, 1, "5", "meeting"), fact(2, 3, "6", "meeting")),
            List.of(
                fact(0, 1, "5", "meeting"),
                fact(2, 3, "6", "other"),
                fact(4, 5, "7", "meeting"),
                fact(6, 7, "8", "meeting")));
    Score facts = Score.of(Measure.FACTS, comparison);
    assertThat(facts).isEqualTo(new Score(2, 4, 2));
    assertThat(facts.precision()).hasValue(0.5);
    assertThat(facts.recall()).hasValue(1);
    assertThat(facts.f1()).hasValue(2 / 3.0);
    assertThat(Score.of(Measure.FACTS_WITH_TYPE, comparison)).isEqualTo(new Score(2, 4, 1));
  }

  @Test
  void leavesOutTheGuidelinesNoOrganizationsOnBothSides() {
    GoldDocument document =
        new GoldDocument("a", "市委和常委会", List.of(mention(Finding.ORGANIZATION, 0, 2)));
    EvaluatedDocument evaluated =
        EvaluatedDocument.of(
            document,
            List.of(mention(Finding.ORGANIZATION, 0, 2), mention(Finding.ORGANIZATION, 3, 6)));
    assertThat(evaluated.score(Measure.ORGANIZATIONS)).isEqualTo(new Score(1, 1, 1));
  }

  private static Mention fact(int begin, int end, String value) {
    return fact(begin, end, value, "other");
  }

  private static Mention fact(int begin, int end, String value, String type) {
    return new Mention(Finding.FACT, begin, end, Map.of("value", value, "type", type));
  }

  private static Mention mention(Finding finding, int begin, int end) {
    return new Mention(finding, begin, end, Map.of());
  }
}
