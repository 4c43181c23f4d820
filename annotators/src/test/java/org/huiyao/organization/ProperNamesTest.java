package org.huiyao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no table knows, which their end and the edge of their phrase tell. */
class ProperNamesTest {

  private static final ReportingBody BODY = Findings.congress("海州市");

  @ParameterizedTest
  @CsvSource({
    "走访程远专用汽车股份有限公司等企业, 程远专用汽车股份有限公司",
    "走访安沃集团、利驰(中国)有限公司, 安沃集团 利驰(中国)有限公司",
    "到亚太林博(广东)纸业有限公司调研, 亚太林博(广东)纸业有限公司",
    "由广东新禾堂生物科技有限公司发言, 广东新禾堂生物科技有限公司",
    "深入河北纵贯集团丰南钢铁有限公司查看, 河北纵贯集团丰南钢铁有限公司",
    "聘请北京市康达律师事务所为顾问, 北京市康达律师事务所",
    "与旅港晋江同乡会、菲律宾晋江同乡总会座谈, 旅港晋江同乡会 菲律宾晋江同乡总会",
  })
  void aNameEndsAtTheEdgeOfItsPhraseBeforeASureEnding(String source, String expected) {
    assertThat(Findings.texts(source, BODY)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "到五邑大学、四联集团调研, 五邑大学 四联集团",
    "香港新会商会、成都三台商会签约, 香港新会商会 成都三台商会",
    "由富禾藤椒专业合作社承办, 富禾藤椒专业合作社",
    "筹备好湖湘茶文化研究会年会, 湖湘茶文化研究会",
  })
  void singleCharactersAreAName(String source, String expected) {
    assertThat(Findings.texts(source, BODY)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "走进星河实验小学、华侨中学, 星河实验小学 华侨中学",
    "枫桥派出所、枫桥人民法庭设站, 枫桥派出所 枫桥人民法庭",
    "海州市第四十八中学校长列席, 海州市第四十八中学",
  })
  void aNounBeforeASchoolsEndingIsItsName(String source, String expected) {
    assertThat(Findings.texts(source, BODY)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "梅浦村村委会、左余村党总支被评为先进, 梅浦村村委会 左余村党总支",
    "永岸村党支部、东升社区居委会提供场地, 永岸村党支部 东升社区居委会",
    "在复圣公园社区居委会设站, 复圣公园社区居委会",
    "到新蒲新区管委会、松山湖管委会, 新蒲新区管委会 松山湖管委会",
    "武夷山国家公园管理局参与, 武夷山国家公园管理局",
    "助推晋江经济开发区管委会招商, 晋江经济开发区管委会",
    "予以报道。连云村村委会主任发言, 连云村村委会",
    "、陈蔡水库管理中心扩容, 陈蔡水库管理中心",
  })
  void bodiesOfVillagesAndLakesAreFoundByTheirEnd(String source, String expected) {
    assertThat(Findings.texts(source, BODY)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "市公交集团江津公司新开线路, 市公交集团江津公司",
    "走访国网海州供电公司江津供电中心, 国网海州供电公司江津供电中心",
  })
  void aGroupsCompanyIsCalledAfterItsPlace(String source, String expected) {
    assertThat(Findings.texts(source, BODY)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "市老年书画研究会办展, 市老年书画研究会",
    "推动原青柳镇人大、原新民场镇人大平稳过渡, 青柳镇人大 新民场镇人大",
    "分赴、汊涧自来水厂察看, 汊涧自来水厂",
    "省委党校讲师团来县辅导, 省委党校",
  })
  void wordsOfOtherKindsMayOpenOrFollowAName(String source, String expected) {
    assertThat(Findings.texts(source, BODY)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "梅浦村村委会, 海州市石溪镇梅浦村村民委员会",
    "永岸村党支部, 中共海州市石溪镇永岸村支部委员会",
    "福塘村委会, 海州市石溪镇福塘村村民委员会",
    "东升社区居委会, 海州市石溪镇东升社区居民委员会",
  })
  void aVillageBelongsToTheReportingTown(String source, String canonical) {
    ReportingBody town = new ReportingBody(Findings.congress("石溪镇").place(), "海州市石溪镇人民代表大会主席团");
    assertThat(Findings.in("支持" + source + "工作", town))
        .extracting(OrganizationMention::canonical)
        .containsExactly(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "走访3家有限公司",
        "邀请律师事务所参加",
        "深入市区部分小学宣讲",
        "创建“枫桥式人民法庭”",
        "机关党支部集中学",
        "9月24日报经批准",
        "建强农村党支部",
        "慰问社区居委会",
        "各村村委会",
        "各园区管委会",
        "全市中小学校幼儿园",
        "改扩建中小学3所",
        "办好民间商会",
        "优化旅游景区管委会体制",
        "凡事多听村委会的",
        "由镇委托会计师事务所抽审",
        "与习水、江津等区人大协作",
      })
  void classesAndCountsAreNoNames(String source) {
    assertThat(Findings.texts(source, BODY)).isEmpty();
  }
}
