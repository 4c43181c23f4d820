package org.huiyao.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyao.boundary.Line.Kind;
import org.huiyao.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the boundary tables and checks what its row promises. */
class BoundaryTablesTest {

  private static final String FIRST_REPORT =
      """
      云山市人民代表大会常务委员会工作报告
      各位代表:
      受市人大常委会委托,我向大会报告工作,请予审议。
      """;

  private static final String TEXT = "这里是正文的第一段,写得平平常常,没有什么特别的地方。\n";

  private static final BoundaryFinder FINDER = new BoundaryFinder();
  private static final LineReader LINES = new LineReader();

  private static Stream<Table.Row> rows(String table) {
    return Table.load("boundary/" + table).rows().stream();
  }

  static Stream<Table.Row> noiseWords() {
    return rows("noise-words.tsv");
  }

  @ParameterizedTest
  @MethodSource("noiseWords")
  void linesWithNoiseWordsBelongToNoDocument(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("word"));
    assertThat(LINES.read(row.get("example")).kind()).isEqualTo(Kind.NOISE);
    assertThat(FINDER.find(FIRST_REPORT + row.get("example")))
        .extracting(document -> document.span().end())
        .containsExactly(FIRST_REPORT.length() - 1);
  }

  static Stream<Table.Row> lineKinds() {
    return rows("line-kinds.tsv");
  }

  @ParameterizedTest
  @MethodSource("lineKinds")
  void linesAreKnownByTheirShape(Table.Row row) {
    assertThat(LINES.read(row.get("example")).kind())
        .isEqualTo(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
  }

  static Stream<Table.Row> bylines() {
    return Stream.concat(
        rows("posts.tsv"),
        rows("surnames.tsv")
            .map(
                row ->
                    new Table.Row(
                        row.table(),
                        row.line(),
                        List.of("example"),
                        List.of("青柳镇人大主席 " + row.get("example")))));
  }

  @ParameterizedTest
  @MethodSource("bylines")
  void aPostWithANameTellsTheSpeaker(Table.Row row) {
    String text = "青柳镇人大工作报告\n" + row.get("example") + "\n各位代表:\n" + TEXT;
    String speaker = row.get("example").replaceAll(".*[ :]", "");
    assertThat(FINDER.find(text)).extracting(DocumentBoundary::speaker).containsExactly(speaker);
  }

  static Stream<Table.Row> titles() {
    return rows("titles.tsv");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titlesBeginADocumentByThemselvesOrWithWhatFollows(Table.Row row) {
    String alone = FIRST_REPORT + row.get("example") + "\n" + TEXT;
    String addressed = FIRST_REPORT + row.get("example") + "\n各位代表:\n" + TEXT;
    int documents = row.get("strength").equals("sure") ? 2 : 1;
    assertThat(FINDER.find(alone)).hasSize(documents);
    assertThat(FINDER.find(addressed)).hasSize(row.get("strength").equals("never") ? 1 : 2);
  }

  static Stream<Table.Row> titleNumbers() {
    return rows("title-numbers.tsv");
  }

  @ParameterizedTest
  @MethodSource("titleNumbers")
  void titlesAreGivenWithoutTheirNumbers(Table.Row row) {
    String text = FIRST_REPORT + row.get("example") + "\n各位代表:\n" + TEXT;
    List<DocumentBoundary> documents = FINDER.find(text);
    assertThat(documents).hasSize(2);
    String title = documents.get(1).title();
    assertThat(row.get("example")).endsWith(title).isNotEqualTo(title);
    assertThat(title).matches("(?:海州市|青柳县).*");
    assertThat(text.substring(documents.get(1).span().begin())).startsWith(title);
  }

  static Stream<Table.Row> titleLines() {
    return rows("title-lines.tsv");
  }

  @ParameterizedTest
  @MethodSource("titleLines")
  void titlesMayHaveTwoLines(Table.Row row) {
    boolean first = row.get("line").equals("first");
    String upper = first ? row.get("example") : row.get("other");
    String lower = first ? row.get("other") : row.get("example");
    String text = FIRST_REPORT + upper + "\n" + lower + "\n各位代表:\n" + TEXT;
    assertThat(FINDER.find(text).get(1).title()).isEqualTo(upper + " " + lower);
  }

  static Stream<Table.Row> openings() {
    return rows("openings.tsv");
  }

  @ParameterizedTest
  @MethodSource("openings")
  void openingWordsTellThatAReportBegins(Table.Row row) {
    String text = FIRST_REPORT + "关于全市防汛准备情况的报告\n";
    assertThat(FINDER.find(text + row.get("example"))).hasSize(2);
    assertThat(FINDER.find(text + TEXT)).hasSize(1);
  }

  static Stream<Table.Row> bodies() {
    return rows("bodies.tsv");
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void theTitleTellsTheReportingBody(Table.Row row) {
    DocumentBoundary document = FINDER.find(row.get("example") + "\n" + TEXT).get(0);
    assertThat(document.genre().label()).isEqualTo(row.get("genre"));
    String place = document.place() == null ? "" : document.place().name();
    String expected = row.get("organization").replace("{place}", place);
    if (!place.isEmpty()) {
      assertThat(document.organization()).isEqualTo(expected);
    }
  }

  static Stream<Table.Row> genres() {
    return rows("genres.tsv");
  }

  @ParameterizedTest
  @MethodSource("genres")
  void theTitleTellsTheGenre(Table.Row row) {
    DocumentBoundary document = FINDER.find(row.get("example") + "\n" + TEXT).get(0);
    assertThat(document.genre().label())
        .isEqualTo(
            row.get("genre").equals("report") ? "npc_standing_committee_report" : row.get("genre"));
  }

  static Stream<Table.Row> yearLines() {
    return rows("year-lines.tsv");
  }

  @ParameterizedTest
  @MethodSource("yearLines")
  void headingsTellTheYears(Table.Row row) {
    DocumentBoundary document = FINDER.find(FIRST_REPORT + row.get("example") + "\n" + TEXT).get(0);
    switch (row.get("tells")) {
      case "term" -> assertThat(document.termReport()).isTrue();
      default -> {
        assertThat(document.termReport()).isFalse();
        assertThat(document.reportYear()).isEqualTo(2022);
        assertThat(document.planYear()).isEqualTo(2023);
      }
    }
  }

  static Stream<Table.Row> plenums() {
    return rows("plenums.tsv");
  }

  @ParameterizedTest
  @MethodSource("plenums")
  void aReportWithoutYearsIsOnThatOfTheLatestPlenum(Table.Row row) {
    DocumentBoundary document =
        FINDER.find(FIRST_REPORT + row.get("example") + "。\n" + TEXT).get(0);
    assertThat(document.reportYear()).isEqualTo(Integer.parseInt(row.get("year")));
  }

  static Stream<Table.Row> termWords() {
    return rows("term-words.tsv");
  }

  @ParameterizedTest
  @MethodSource("termWords")
  void twoLooksBackOnTheTermTellAReportOnIt(Table.Row row) {
    String look = row.get("example") + "。\n";
    assertThat(FINDER.find(FIRST_REPORT + look + TEXT).get(0).termReport()).isFalse();
    assertThat(FINDER.find(FIRST_REPORT + look + look + TEXT).get(0).termReport()).isTrue();
    assertThat(FINDER.find(FIRST_REPORT + "2022年工作回顾\n" + look + look).get(0).termReport())
        .isFalse();
  }
}
