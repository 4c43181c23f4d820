package org.huiyao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table of organizations does what its example shows. */
class OrganizationTablesTest {

  /** The example's reporting body is one of 海州, at the level that the example opens with. */
  private static List<OrganizationMention> find(String example) {
    String first = example.substring(0, 1);
    boolean level = "县区镇乡旗盟州".contains(first) || example.startsWith("街道");
    String place =
        example.startsWith("自治县")
            ? "海州自治县"
            : example.startsWith("街道")
                ? "海州街道"
                : example.startsWith("苏木") ? "海州苏木" : "海州" + (level ? first : "市");
    if (example.startsWith("州") || example.startsWith("自治州")) {
      place = "海州自治州";
    }
    if (example.startsWith("地区")) {
      place = "海州地区";
    }
    return Findings.in(example, Findings.congress(place));
  }

  private static Stream<Table.Row> rows(String... tables) {
    return Stream.of(tables)
        .flatMap(table -> Table.load("organization/" + table + ".tsv").rows().stream());
  }

  static Stream<Table.Row> words() {
    return rows(
        "organs",
        "suborgans",
        "topics",
        "forms",
        "markers",
        "committees",
        "zones",
        "levels",
        "suffixes",
        "stationed",
        "locals");
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyExampleIsWhollyOneMention(Table.Row row) {
    String example = row.get("example");
    assertThat(find(example))
        .extracting(mention -> mention.span().of(example))
        .containsExactly(example.replaceAll("[《》]", ""));
  }

  static Stream<Table.Row> typed() {
    return rows("organs", "markers", "suffixes", "names", "locals");
  }

  @ParameterizedTest
  @MethodSource("typed")
  void everyExampleHasItsRowsType(Table.Row row) {
    assertThat(find(row.get("example")))
        .extracting(mention -> mention.orgType().label())
        .containsExactly(row.get("type"));
  }

  static Stream<Table.Row> names() {
    return rows("names");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWordOfANameIsOneMention(Table.Row row) {
    String whole = row.list("words").get(0);
    String rest = row.get("example").substring(row.get("example").indexOf(whole) + whole.length());
    boolean quoted = row.get("use").equals("quoted");
    for (String word : row.list("words")) {
      String source = quoted ? "在《" + word + "》刊登" : word + rest + "召开会议";
      assertThat(find(source))
          .extracting(mention -> mention.span().of(source))
          .containsExactly(quoted ? word : word + rest);
    }
  }

  static Stream<Table.Row> official() {
    return rows("names", "topics", "suborgans", "forms");
  }

  @ParameterizedTest
  @MethodSource("official")
  void everyExamplesCanonicalNameHoldsItsRowsOfficialName(Table.Row row) {
    assertThat(find(row.get("example")).get(0).canonical()).contains(row.get("official"));
  }

  static Stream<Table.Row> generic() {
    return rows("generic");
  }

  @ParameterizedTest
  @MethodSource("generic")
  void aClassIsNoMention(Table.Row row) {
    assertThat(find(row.get("example"))).isEmpty();
  }

  static Stream<Table.Row> deeds() {
    return rows("deeds");
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void whatIsDoneToABodyBeginsNoName(Table.Row row) {
    String example = row.get("example");
    assertThat(find(example))
        .extracting(mention -> mention.span().of(example))
        .containsExactly(example.substring(row.get("word").length()));
  }

  static Stream<Table.Row> trades() {
    return rows("trades");
  }

  @ParameterizedTest
  @MethodSource("trades")
  void aVisitedCompanyIsCalledAfterItsTrade(Table.Row row) {
    String example = row.get("example");
    assertThat(find(example))
        .extracting(mention -> mention.span().of(example) + " " + mention.orgType().label())
        .containsExactly(example.substring(2) + " enterprise");
  }

  static Stream<Table.Row> blocks() {
    return rows("blocks");
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void noMentionBeginsOrEndsInsideABlock(Table.Row row) {
    String example = row.get("example");
    int begin = example.indexOf(row.get("word"));
    int end = begin + row.get("word").length();
    assertThat(begin).isNotNegative();
    assertThat(find(example))
        .noneMatch(
            mention ->
                begin < mention.span().begin() && mention.span().begin() < end
                    || begin < mention.span().end() && mention.span().end() < end);
  }
}
