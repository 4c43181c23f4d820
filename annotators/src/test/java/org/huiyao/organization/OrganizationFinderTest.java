package org.huiyao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyao.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationFinderTest {

  private static OrganizationMention only(String source, ReportingBody body) {
    List<OrganizationMention> found = Findings.in(source, body);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static ReportingBody congressOf(String place) {
    return new ReportingBody(
        Gazetteer.load().resolve(place, null).orElseThrow(), place + "人民代表大会常务委员会");
  }

  @ParameterizedTest
  @CsvSource({
    "岳阳市, 市委, 中共岳阳市委员会",
    "岳阳市, 省人大常委会, 湖南省人民代表大会常务委员会",
    "岳阳市, 市六届人大常委会, 岳阳市人民代表大会常务委员会",
    "岳阳市, 市委政法委, 中共岳阳市委员会政法委员会",
    "岳阳市, 市人大常委会法工委, 岳阳市人民代表大会常务委员会法制工作委员会",
    "岳阳市, 市人大机关, 岳阳市人民代表大会常务委员会机关",
    "岳阳市, 市人大常委会党组, 岳阳市人民代表大会常务委员会党组",
    "岳阳市, 市法院, 岳阳市中级人民法院",
    "岳阳市, 省法院, 湖南省高级人民法院",
    "岳阳市, 市第二中级人民法院, 岳阳市第二中级人民法院",
    "岳阳市, 市发改委, 岳阳市发展和改革委员会",
    "岳阳市, 云溪区人大, 岳阳市云溪区人民代表大会",
    "岳阳市, 全国人大宪法和法律委员会, 全国人民代表大会宪法和法律委员会",
    "岳阳市云溪区, 市委, 中共岳阳市委员会",
    "岳阳市云溪区, 区委宣传部, 中共岳阳市云溪区委员会宣传部",
    "岳阳市云溪区, 区法院, 岳阳市云溪区人民法院",
    "常州市武进区遥观镇, 镇党委, 中共常州市武进区遥观镇委员会",
    "常州市武进区遥观镇, 区委, 中共常州市武进区委员会",
    "东安县, 县委, 中共东安县委员会",
    "东安县, 市委, 中共永州市委员会",
    "东安县, 省委第八巡视组, 中共湖南省委员会第八巡视组",
    "岳阳市, 省委办, 中共湖南省委员会办公厅",
    "岳阳市, 市委办, 中共岳阳市委员会办公室",
    "岳阳市, 省人大民宗委, 湖南省人民代表大会民族宗教委员会",
    "东安县, 县市场监管局, 东安县市场监督管理局",
    "东安县, 县城管局, 东安县城市管理局",
    "徐汇区, 公安分局, 上海市公安局徐汇分局",
    "徐汇区, 区公安分局, 上海市公安局徐汇分局",
    "昆明市官渡区, 太和街道人大工委, 昆明市官渡区人民代表大会常务委员会太和街道工作委员会",
    "徐汇区, 复旦大学附属中山医院, 复旦大学附属中山医院",
    "岳阳市, 市高法院, 岳阳市高级人民法院",
    "宁波市, 宁波海关, 中华人民共和国宁波海关",
    "宁波市, 市人力社保局, 宁波市人力资源和社会保障局",
    "宁波市, 市纪委监委驻市政协机关纪检监察组, 宁波市纪委监委驻市政协机关纪检监察组",
    "东莞市石碣镇, 镇人大办, 东莞市石碣镇人民代表大会办公室",
    "东莞市石碣镇, 市场监管分局, 东莞市市场监督管理局石碣分局",
    "东莞市石碣镇, 派出所, 石碣派出所",
    "宁波市, 中共宁波市人大常委会党组, 宁波市人民代表大会常务委员会党组",
    "宁波市, 中共宁波市政府党组, 宁波市人民政府党组",
    "宁波市, 市油茶产业发展中心, 宁波市油茶产业发展中心",
    "宁波市, 国家能源集团星海煤炭公司, 国家能源集团星海煤炭公司",
    "宁波市, 市税务局, 国家税务总局宁波市税务局",
    "宁波市, 市台办, 宁波市人民政府台湾事务办公室",
    "宁波市, 市委台办, 中共宁波市委员会台湾工作办公室",
    "宁波市, 人民银行宁波市分行, 中国人民银行宁波市分行",
    "宁波市, 苏州市昆山生态环境局, 苏州市昆山生态环境局",
    "肥西县, 省巢湖管理局, 安徽省巢湖管理局",
  })
  void relativeNamesAreFilledInWithTheReportingBodysPlace(
      String place, String source, String canonical) {
    OrganizationMention mention = only(source, congressOf(place));
    assertThat(mention.span().of(source)).isEqualTo(source);
    assertThat(mention.canonical()).isEqualTo(canonical);
  }

  @Test
  void aLevelRightAfterAnotherPlacesBodyMeansThatPlace() {
    assertThat(Findings.in("汨罗市委、市政府", congressOf("岳阳市")))
        .extracting(OrganizationMention::canonical)
        .containsExactly("中共汨罗市委员会", "汨罗市人民政府");
  }

  @Test
  void aLevelRightAfterAZonesBodyMeansTheReportingDistrict() {
    assertThat(Findings.in("云溪高新区管委会、区统计局", congressOf("岳阳市云溪区")))
        .extracting(OrganizationMention::canonical)
        .containsExactly("云溪高新技术产业开发区管理委员会", "岳阳市云溪区统计局");
  }

  @Test
  void whatIsNamedWithAConjunctionIsNoPlaceFarFromIt() {
    assertThat(Findings.texts("党派成员和县工商联执委参加", congressOf("肥西县"))).containsExactly("县工商联");
    assertThat(Findings.texts("与和县工商联结对", congressOf("当涂县"))).containsExactly("和县工商联");
  }

  @Test
  void aLevelRightAfterABranchInTheReportingPlaceMeansThatPlace() {
    assertThat(Findings.in("绍兴市生态环境局诸暨分局、市公安局接受询问", congressOf("诸暨市")))
        .extracting(OrganizationMention::canonical)
        .containsExactly("绍兴市生态环境局诸暨分局", "诸暨市公安局");
  }

  @Test
  void theSameBodyRightAfterItIsTheReportingPlaces() {
    assertThat(Findings.in("岳阳市委和市委部署", congressOf("汨罗市")))
        .extracting(OrganizationMention::canonical)
        .containsExactly("中共岳阳市委员会", "中共汨罗市委员会");
  }

  @Test
  void anUnlistedDistrictBelongsToTheReportingCity() {
    assertThat(only("到青柳区人大常委会调研", Findings.congress("海州市")).canonical())
        .isEqualTo("海州市青柳区人民代表大会常务委员会");
  }

  @Test
  void divisionsAboveAnUnlistedPlaceAreToldFromTheText() {
    assertThat(Findings.in("落实《沧岚省节水条例》,在省委、县委领导下", Findings.congress("苇川县")))
        .extracting(OrganizationMention::canonical)
        .containsExactly("中共沧岚省委员会", "中共苇川县委员会");
  }

  @Test
  void anUnlistedPlaceServesAsWell() {
    ReportingBody body = Findings.congress("海陵江市");
    assertThat(only("在中共海陵江市委领导下", body).canonical()).isEqualTo("中共海陵江市委员会");
    assertThat(only("受市人大常委会委托", body).canonical()).isEqualTo("海陵江市人民代表大会常务委员会");
  }

  @Test
  void theCityAboveAnUnlistedDistrictIsReadFromTheBodysName() {
    ReportingBody body = new ReportingBody(Findings.congress("青柳区").place(), "海陵江市青柳区人民代表大会常务委员会");
    assertThat(only("市委", body).canonical()).isEqualTo("中共海陵江市委员会");
    assertThat(only("区委", body).canonical()).isEqualTo("中共海陵江市青柳区委员会");
  }

  @ParameterizedTest
  @CsvSource({
    "县市场监管局澄潭所, 禾岭县市场监督管理局澄潭所",
    "县司法局歇马司法所, 禾岭县司法局歇马司法所",
    "县人民法院芦溪法庭, 禾岭县人民法院芦溪人民法庭",
    "中国科学院昆明植物研究所, 中国科学院昆明植物研究所",
    "浙江农林大学暨阳学院, 浙江农林大学暨阳学院",
    "生态环境部西南督察局, 中华人民共和国生态环境部西南督察局",
  })
  void aPartMayHaveANameOfItsOwn(String source, String canonical) {
    OrganizationMention mention = only(source, Findings.congress("禾岭县"));
    assertThat(mention.span().of(source)).isEqualTo(source);
    assertThat(mention.canonical()).isEqualTo(canonical);
  }

  @Test
  void whatIsDoneIsNoPartsName() {
    assertThat(Findings.texts("受市政府委托所作的报告", Findings.congress("海州市"))).containsExactly("市政府");
  }

  @ParameterizedTest
  @CsvSource({
    "国网海州供电公司, 国网海州供电公司",
    "中国联通海州市分公司, 中国联通海州市分公司",
    "浙江移动新昌分公司, 浙江移动新昌分公司",
    "南方电网东莞石排供电服务中心, 南方电网东莞石排供电服务中心",
  })
  void aCompanysBranchIsKnownAsItIsWritten(String source, String canonical) {
    assertThat(only(source, Findings.congress("海州市")).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "民革海州市总支, 中国国民党革命委员会海州市总支部",
    "致公党海州支部, 中国致公党海州支部",
    "九三学社海州市支社, 九三学社海州市支社",
    "民进海州市基层委, 中国民主促进会海州市基层委员会",
  })
  void branchesOfPartiesKeepTheirRankAndTheirPartysName(String source, String canonical) {
    assertThat(only(source, Findings.congress("海州市")).canonical())
        .isEqualTo(canonical.replace("海州支部", "海州市支部"));
  }

  @ParameterizedTest
  @CsvSource({
    "科技和经济委员会, 科技和经济委员会",
    "社会法制和民族宗教委, 社会法制和民族宗教委员会",
    "教卫体和文化文史委, 教卫体和文化文史委员会",
    "社会法制委, 社会法制委员会",
    "社法委, 社会和法制委员会",
  })
  void committeesOfTheCppccWithJoinedTopicsAreCalledAsTheyAreWritten(
      String source, String committee) {
    ReportingBody cppcc =
        new ReportingBody(Findings.congress("海州市").place(), "中国人民政治协商会议海州市委员会常务委员会");
    OrganizationMention mention = only("由" + source + "承办", cppcc);
    assertThat(mention.orgType()).isEqualTo(OrganizationType.CPPCC);
    assertThat(mention.canonical()).isEqualTo("中国人民政治协商会议海州市委员会" + committee);
  }

  @Test
  void aTownThatNoTableKnowsLiesInTheCountyItsReportNamesMost() {
    ReportingBody town = new ReportingBody(Findings.congress("梧溪镇").place(), "梧溪镇人民代表大会主席团");
    String source = "到新昌县水务集团视察,新昌县供销社参加,县人大常委会、镇党委指导,嵊州市客人来访";
    assertThat(Findings.in(source, town))
        .extracting(OrganizationMention::canonical)
        .contains("新昌县人民代表大会常务委员会", "中共新昌县梧溪镇委员会");
  }

  @ParameterizedTest
  @CsvSource({
    "东莞市第一人民法院, 东莞市第一人民法院",
    "市国资委, 东莞市人民政府国有资产监督管理委员会",
    "市中医院, 东莞市中医院",
    "市直机关工委, 中共东莞市委员会直属机关工作委员会",
    "市一中, 东莞市第一中学",
  })
  void namesInFullOfABodysOwnKind(String source, String canonical) {
    assertThat(only(source, congressOf("东莞市")).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "政协第九届海州市委员会常务委员会, 中国人民政治协商会议海州市委员会常务委员会",
    "海州市政协第十四届委员会常务委员会, 中国人民政治协商会议海州市委员会常务委员会",
    "中国人民政治协商会议海州市第三届委员会, 中国人民政治协商会议海州市委员会",
    "海州市第十一届人民代表大会常务委员会, 海州市人民代表大会常务委员会",
    "第十八届市人大常委会, 海州市人民代表大会常务委员会",
    "九届市政协, 中国人民政治协商会议海州市委员会",
    "十一届人大, 海州市人民代表大会",
  })
  void termsInsideANameBelongToItAndAreDroppedFromTheCanonicalOne(String source, String canonical) {
    OrganizationMention mention = only(source, Findings.congress("海州市"));
    assertThat(mention.span().of(source)).isEqualTo(source);
    assertThat(mention.canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "得到市委市政府肯定, 市委 市政府",
    "党中央和省市委部署, 党中央 市委",
    "中央和省、市委人大工作会议, 市委",
    "市公安局、司法局、财政局, 市公安局 司法局 财政局",
    "市委六届二次全会, 市委",
    "市六届人大一次会议, 市六届人大",
    "市委书记到场, 市委",
    "新一届市政府组成, 市政府",
    "市纪委(监委)同级监督, 市纪委(监委)",
    "在《人民日报》刊登, 人民日报",
    "各民主党派、工商联和无党派人士, 工商联",
    "向省人大常委会报告, 省人大常委会",
    "在省人大常委会机关座谈, 省人大常委会",
    "市人大及其常委会, 市人大",
    "成立“海州市人大理论研究中心”, 海州市人大理论研究中心",
    "新华社、学习强国报道, 新华社 学习强国",
    "加强海州市第一医院建设, 海州市第一医院",
    "支持久大公司发展, 久大公司",
    "市委组织部、宣传部和市人大常委会办公室、研究室, 市委组织部 宣传部 市人大常委会办公室 研究室",
    "青东新区管委会, 青东新区管委会",
    "支持市纪委监委派驻市人大机关纪检监察组工作, 市纪委监委派驻市人大机关纪检监察组",
    "中央第三生态环境保护督察组进驻, 中央第三生态环境保护督察组",
    "市总工会、妇联、科协联合, 市总工会 妇联 科协",
    "与东南大学合作, 东南大学",
    "各民主党派市委会和市科协, 市科协",
    "民革市委会、九三学社海州市委会, 民革市委会 九三学社海州市委会",
    "海州绿色化工高新区管委会, 海州绿色化工高新区管委会",
    "(记者 林一)市人大常委会开会, 市人大常委会",
    "向全国政协报送信息, 全国政协",
    "市委涉农工作领导小组部署, 市委涉农工作领导小组",
    "市委组织成立领导小组, 市委",
    "主任会议成员、常委会法工委主任汇报, 常委会法工委",
    "中科院海州分院、人民网海州频道, 中科院海州分院 人民网海州频道",
    "市财政局、就业服务中心、金融办承办, 市财政局 就业服务中心 金融办",
    "配合省委第五巡回指导组工作, 省委第五巡回指导组",
    "由格力电器(海州)公司捐赠, 格力电器(海州)公司",
    "常委会领导联点市经开区管委会, 市经开区管委会",
    "市纪委监委第三派驻纪检监察组监督, 市纪委监委第三派驻纪检监察组",
    "人大工作理论研究会换届, 人大工作理论研究会",
    "市科协界别活动室, 市科协",
    "明察三二〇一医院、市人民医院, 三二〇一医院 市人民医院",
    "海州青松岭国家级自然保护区管理局汇报, 海州青松岭国家级自然保护区管理局",
  })
  void mentionsInASentence(String source, String expected) {
    assertThat(Findings.texts(source, Findings.congress("海州市")))
        .containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全市人大系统",
        "各级人大",
        "县(市、区)人大",
        "各县(市)区政协",
        "市县政协",
        "乡镇人大",
        "市人大代表",
        "市政协委员",
        "“一府一委两院”",
        "中央八项规定",
        "城市管理工作",
        "常委会党组",
        "党委领导",
        "有关部门",
        "人大代表之家",
        "区县人大常委会",
        "受市委托",
        "围绕中心服务大局",
        "理论学习中心组",
        "讲好海州人大故事",
        "政府性债务",
        "11个县人大",
        "工作新局面",
        "立法工作格局",
        "《海州人大》杂志",
        "县委",
        "《海州市公共图书馆条例》",
        "推进公立医院改革",
        "上市公司",
        "就业服务中心",
        "评议派出所工作",
        "组织工商联界委员视察"
      })
  void classesAndBareWordsAreNone(String source) {
    assertThat(Findings.texts(source, Findings.congress("海州市"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "市", "第届市委", "政协第九届", "《市", "澜东新城管委会", "霁川科技园财政局", "教育体育教育体育教育体育教育体育教育体育局"})
  void noTextIsRefused(String source) {
    assertThat(Findings.in(source, ReportingBody.UNKNOWN)).isNotNull();
  }
}
