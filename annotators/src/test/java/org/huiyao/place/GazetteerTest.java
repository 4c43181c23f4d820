package org.huiyao.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "白城市, 220800",
    "白城, 220800",
    "吉林, 220000",
    "吉林市, 220200",
    "延边, 222400",
    "延边州, 222400",
    "延边自治州, 222400",
    "恩施州, 422800",
    "新疆, 650000",
    "宁夏, 640000",
    "巴音郭楞, 652800",
    "鄂温克, 150724",
    "东乡县, 622926",
    "积石山县, 622927",
    "神农架, 429021",
    "重庆市渝北区, 500112",
    "岳阳市云溪区, 430603",
    "东莞市, 441900",
    "东莞市石碣镇, 441900101",
    "常州市武进区遥观镇, 320412104",
    "济源市, 419001",
  })
  void resolvesFullShortAndCompoundNames(String name, String code) {
    assertThat(gazetteer.resolve(name, null)).map(AdministrativeDivision::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "鼓楼区, 江苏省, 320106, 南京市",
    "鼓楼区, 福建省, 350102, 福州市",
    "鼓楼, 江苏省, 320302, 徐州市",
    "朝阳, 吉林省, 220104, 长春市",
    "朝阳, 辽宁省, 211300, 朝阳市",
    "海南, 青海省, 632500, 海南藏族自治州",
  })
  void contextDecidesBetweenDivisionsOfOneName(
      String name, String province, String code, String context) {
    AdministrativeDivision where = gazetteer.resolve(context, null).orElseThrow();
    var found = gazetteer.resolve(name, where);
    assertThat(found).map(AdministrativeDivision::code).contains(code);
    assertThat(found).map(AdministrativeDivision::province).contains(province);
  }

  @ParameterizedTest
  @ValueSource(strings = {"鼓楼区", "城关镇", "朝阳区"})
  void severalOfOneNameWithoutContextAreNone(String name) {
    assertThat(gazetteer.resolve(name, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"海陵江市", "青柳镇石碣镇", "岳阳市渝北区", "市辖区", "县"})
  void unknownAndFormerNamesAreNone(String name) {
    assertThat(gazetteer.resolve(name, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "重庆市渝北区, 重庆市",
    "济源市, 河南省",
    "东莞市石碣镇, 东莞市 广东省",
    "常州市武进区遥观镇, 武进区 常州市 江苏省",
    "重庆市, ''",
  })
  void ancestorsRunFromTheNearestToTheProvince(String name, String expected) {
    var division = gazetteer.resolve(name, null).orElseThrow();
    List<String> ancestors =
        gazetteer.ancestors(division).stream().map(AdministrativeDivision::name).toList();
    assertThat(String.join(" ", ancestors)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "岳阳市云溪区, 岳阳市云溪区",
    "重庆市渝北区, 重庆市渝北区",
    "东莞市石碣镇, 东莞市石碣镇",
    "常州市武进区遥观镇, 常州市武进区遥观镇",
    "东安县, 东安县",
    "白城市, 白城市",
    "神农架林区, 神农架林区",
    "延边, 延边朝鲜族自治州",
  })
  void officialNamePutsTheCityAboveDistrictsAndTowns(String name, String official) {
    var division = gazetteer.resolve(name, null).orElseThrow();
    assertThat(gazetteer.officialName(division)).isEqualTo(official);
  }

  static Stream<Table.Row> vocabulary() {
    return Stream.of("place/peoples.tsv", "place/aliases.tsv")
        .flatMap(name -> Table.load(name).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void everyRowsExampleHoldsItsName(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("name"));
  }

  @ParameterizedTest
  @CsvSource({
    "新江市, PREFECTURE",
    "青柳区, COUNTY",
    "白石镇, TOWNSHIP",
    "云岭省, PROVINCE",
    "金山地区, PREFECTURE"
  })
  void unlistedDivisionsTakeTheirLevelFromTheirName(String name, Level level) {
    AdministrativeDivision division = AdministrativeDivision.unlisted(name);
    assertThat(division.level()).isEqualTo(level);
    assertThat(division.code()).isNull();
    assertThat(gazetteer.officialName(division)).isEqualTo(name);
  }
}
