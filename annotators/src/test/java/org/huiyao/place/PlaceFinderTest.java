package org.huiyao.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.WordFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFinderTest {

  private static final PlaceFinder FINDER = new PlaceFinder();
  private static final WordFinder WORDS = new WordFinder();

  private static List<PlaceMention> find(String source, AdministrativeDivision context) {
    FoldedText text = FoldedText.of(source);
    return FINDER.find(text, WORDS.words(text, List.of(new Span(0, source.length()))), context);
  }

  private static List<String> names(String source, AdministrativeDivision context) {
    return find(source, context).stream().map(mention -> mention.span().of(source)).toList();
  }

  private static AdministrativeDivision division(String name) {
    return Gazetteer.load().resolve(name, null).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "代表们到白城调研, 白城, 220800",
    "在白城市召开会议, 白城市, 220800",
    "岳阳市云溪区的做法, 岳阳市云溪区, 430603",
    "常州市武进区遥观镇的做法, 常州市武进区遥观镇, 320412104",
    "石碣镇在东莞市内, 石碣镇, 441900101",
    "白城市委召开会议, 白城市, 220800",
    "学习考察延边州的做法, 延边州, 222400",
    "赴福建考察, 福建, 350000",
  })
  void fullShortAndCompoundNamesAreFound(String source, String name, String code) {
    List<PlaceMention> found = find(source, division("东莞市"));
    assertThat(found.get(0).span().of(source)).isEqualTo(name);
    assertThat(found.get(0).division().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "会同县审计局检查, 永州市, false",
    "会同县审计局检查, 怀化市, true",
    "会同县审计局检查, 湖南省, true",
    "全州人大工作, 凉山彝族自治州, false",
    "全州人大工作, 桂林市, true",
  })
  void countiesWhoseNamesAreCommonWordsAreFoundNearByOnly(
      String source, String context, boolean found) {
    assertThat(names(source, division(context)).isEmpty()).isNotEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "以更高要求抓好落实",
    "大兴调查研究之风",
    "推动长治久安",
    "改善白城市容",
    "相应县区",
    "上海南路",
    "广东西部",
  })
  void namesInsideOtherWordsAreNone(String source) {
    assertThat(names(source, division("白城市")))
        .doesNotContain("高要", "大兴", "长治", "白城市", "应县", "海南", "东西");
  }

  @ParameterizedTest
  @CsvSource({"朝阳人大, 吉林省, 220104", "朝阳人大, 辽宁省, 211300", "海南州, 青海省, 632500"})
  void contextDecidesBetweenDivisionsOfOneName(String source, String context, String code) {
    AdministrativeDivision where = division(context.equals("吉林省") ? "长春市" : context);
    assertThat(find(source, where).get(0).division().code()).isEqualTo(code);
  }

  @Test
  void anUnlistedContextIsFoundByItsNames() {
    AdministrativeDivision context = AdministrativeDivision.unlisted("海陵江市");
    assertThat(find("海陵江市人大和海陵江人大", context))
        .extracting(mention -> mention.span().begin())
        .containsExactly(0, 7);
  }

  @Test
  void townsFarFromTheContextAreNone() {
    assertThat(names("学习石碣镇", division("白城市"))).isEmpty();
    assertThat(names("学习石碣镇", division("东莞市"))).containsExactly("石碣镇");
  }

  static Stream<Table.Row> commonWords() {
    return Table.load("place/common_words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("commonWords")
  void everyCommonWordIsNoPlaceInItsExample(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("word"));
    assertThat(names(row.get("example"), null)).doesNotContain(row.get("word"));
  }

  static Stream<Table.Row> followers() {
    return Table.load("place/followers.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("followers")
  void everyFollowerShowsThePlaceBeforeIt(Table.Row row) {
    String example = row.get("example");
    int begin = example.indexOf("海州");
    String place = example.substring(begin, example.indexOf(row.get("word"), begin + 2));
    AdministrativeDivision context =
        AdministrativeDivision.unlisted(place.length() == 2 ? "海州市" : place);
    assertThat(names(example, context)).containsExactly(place);
  }
}
