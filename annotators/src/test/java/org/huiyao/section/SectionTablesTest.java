package org.huiyao.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the section tables and checks what its row promises. */
class SectionTablesTest {

  private static final String TITLE = "海州市人大常委会工作报告";
  private static final String TEXT = "\n这里是正文的第一段,写得平平常常,没有什么特别的地方。\n";
  private static final SectionFinder FINDER = new SectionFinder();

  private static Stream<Table.Row> rows(String table) {
    return Table.load("section/" + table).rows().stream();
  }

  private static List<Heading> headings(String body) {
    return FINDER.find(FoldedText.of(TITLE + body), TITLE, 2023);
  }

  static Stream<Table.Row> markers() {
    return rows("markers.tsv");
  }

  @ParameterizedTest
  @MethodSource("markers")
  void numberedLinesAreHeadings(Table.Row row) {
    String example = row.get("example");
    Heading heading = headings(TEXT + example + TEXT).get(1);
    assertThat(example).startsWith(heading.marker()).endsWith(heading.title());
    assertThat(heading.marker()).isNotEmpty();
    assertThat(heading.style()).isEqualTo(HeadingStyle.LINE);
    assertThat(new MarkerReader().read(example, 0, example.length()))
        .map(Marker::style)
        .contains(row.get("style"));
  }

  static Stream<Table.Row> items() {
    return rows("items.tsv");
  }

  @ParameterizedTest
  @MethodSource("items")
  void countedPointsAreItems(Table.Row row) {
    String series =
        items()
            .filter(other -> other.get("series").equals(row.get("series")))
            .map(other -> other.get("example"))
            .collect(Collectors.joining());
    String text = TEXT + "一年来做了以下工作。" + series;
    assertThat(headings(text))
        .filteredOn(heading -> heading.marker().equals(row.get("word")))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.style()).isEqualTo(HeadingStyle.ITEM);
              assertThat(item.ordinal()).isEqualTo(Integer.parseInt(row.get("ordinal")));
              assertThat((TITLE + text).substring(item.span().begin()))
                  .startsWith(row.get("example"));
            });
  }

  static Stream<Table.Row> parts() {
    return rows("parts.tsv");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void partsStandRightUnderTheTitle(Table.Row row) {
    String text = "\n一、上一部分" + TEXT + row.get("example") + TEXT + "一、加强立法" + TEXT;
    List<Heading> headings = headings(text);
    assertThat(headings.get(2).title()).isEqualTo(row.get("example"));
    assertThat(headings.get(2).level()).isEqualTo(1);
    assertThat(headings.get(3).level()).isEqualTo(2);
  }

  static Stream<Table.Row> glossaries() {
    return rows("glossaries.tsv");
  }

  @ParameterizedTest
  @MethodSource("glossaries")
  void glossariesHoldNoHeadings(Table.Row row) {
    assertThat(headings(TEXT + row.get("example") + "\n1.一府两院:指政府和两院。"))
        .extracting(Heading::title)
        .containsExactly(TITLE, row.get("example"));
  }

  static Stream<Table.Row> phases() {
    return rows("phases.tsv").filter(row -> !row.get("where").equals("title"));
  }

  @ParameterizedTest
  @MethodSource("phases")
  void headingsAndParagraphsTellThePhase(Table.Row row) {
    String example = row.get("example");
    String text =
        row.get("where").equals("heading")
            ? TEXT + "一、" + example + TEXT
            : TEXT + example + "。一是完善制度。";
    assertThat(headings(text).get(1).phase().label()).isEqualTo(row.get("phase"));
  }

  static Stream<Table.Row> titles() {
    return rows("phases.tsv").filter(row -> row.get("where").equals("title"));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void aTitleTellsThePhaseUntilAHeadingTellsAnother(Table.Row row) {
    String title = row.get("example");
    String text = title + TEXT + "一、坚持依法监督" + TEXT + "二、上一年工作回顾" + TEXT;
    assertThat(FINDER.find(FoldedText.of(text), title, 2023))
        .extracting(heading -> heading.phase().label())
        .containsExactly(row.get("phase"), row.get("phase"), "review");
  }
}
