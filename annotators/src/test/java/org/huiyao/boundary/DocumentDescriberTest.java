package org.huiyao.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyao.place.AdministrativeDivision.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDescriberTest {

  private static final BoundaryFinder FINDER = new BoundaryFinder();

  private static DocumentBoundary describe(String... lines) {
    String text = String.join("\n", lines);
    assertThat(FINDER.find(text)).hasSize(1);
    return FINDER.find(text).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "重庆市渝北区人民法院工作报告, court_report, 重庆市渝北区人民法院, 500112",
    "吉林省人民代表大会常务委员会工作报告, npc_standing_committee_report, 吉林省人民代表大会常务委员会, 220000",
    "延边州人大常委会工作报告, npc_standing_committee_report, 延边朝鲜族自治州人民代表大会常务委员会, 222400",
    "岳阳市云溪区政协第四届委员会常务委员会工作报告, cppcc_standing_committee_report, 中国人民政治协商会议岳阳市云溪区委员会常务委员会, 430603",
    "中国人民政治协商会议第九届东安县委员会常务委员会工作报告, cppcc_standing_committee_report, 中国人民政治协商会议东安县委员会常务委员会, 431122",
    "2023年东安县人民政府工作报告, government_report, 东安县人民政府, 431122",
    "白城市中级人民法院工作报告(书面), court_report, 白城市中级人民法院, 220800",
    "白城市人民检察院工作报告, procuratorate_report, 白城市人民检察院, 220800",
    "东莞市石碣镇人民代表大会主席团工作报告, npc_presidium_report, 东莞市石碣镇人民代表大会主席团, 441900101",
    "石碣镇人大2022年工作总结, npc_presidium_report, 东莞市石碣镇人民代表大会, 441900101",
    "最高人民检察院工作报告, procuratorate_report, 最高人民检察院, ",
    "内蒙古自治区人大常委会工作报告, npc_standing_committee_report, 内蒙古自治区人民代表大会常务委员会, 150000",
    "青柳县第七届人大常委会工作报告, npc_standing_committee_report, 青柳县人民代表大会常务委员会, ",
  })
  void titlesTellBodyGenreAndPlace(String title, String genre, String organization, String code) {
    DocumentBoundary document = describe(title, "各位代表:", "一年来,各项工作取得了新的进展。");
    assertThat(document.genre().label()).isEqualTo(genre);
    assertThat(document.organization()).isEqualTo(organization);
    assertThat(document.place().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "受东安县人大常委会委托,我向大会报告工作,请予审议。",
        "现在,我代表东安县第十八届人民代表大会常务委员会,向大会报告工作,请予审议。",
        "我受县人大常委会委托,向大会报告工作。东安县是农业大县,东安县人大常委会一年来依法履职。",
      })
  void placesMissingInTheTitleComeFromTheText(String opening) {
    DocumentBoundary document = describe("在县第十八届人民代表大会第二次会议上的工作报告", "各位代表:", opening);
    assertThat(document.organization()).isEqualTo("东安县人民代表大会常务委员会");
    assertThat(document.place().code()).isEqualTo("431122");
    assertThat(document.genre()).isEqualTo(Genre.NPC_STANDING_COMMITTEE_REPORT);
  }

  @Test
  void wordsBeforeALevelThatNamesNoPlaceAreNone() {
    String opening = "为摸清情况,根据市人大常委会的计划,开展了检查。";
    assertThat(describe("关于检查节水条例实施情况的报告", "各位代表:", opening).place()).isNull();
  }

  @Test
  void theSessionLineTellsThePlaceOfAGovernment() {
    DocumentBoundary document =
        describe(
            "政府工作报告",
            "——2023年1月6日在东安县第十八届人民代表大会第二次会议上",
            "东安县人民政府县长 孙 健",
            "各位代表:",
            "现在,我代表县人民政府向大会报告工作,请予审议。");
    assertThat(document.organization()).isEqualTo("东安县人民政府");
    assertThat(document.genre()).isEqualTo(Genre.GOVERNMENT_REPORT);
    assertThat(document.session()).isEqualTo("东安县第十八届人民代表大会第二次会议");
    assertThat(document.speaker()).isEqualTo("孙健");
    assertThat(document.date()).isEqualTo("2023-01-06");
    assertThat(document.reportYear()).isEqualTo(2022);
    assertThat(document.planYear()).isEqualTo(2023);
  }

  @ParameterizedTest
  @CsvSource({
    "(2023年1月6日), 2023-01-06",
    "(2023年12月18日), 2023-12-18",
    "二〇二三年一月六日, 2023-01-06",
    "二○二三年十二月二十八日, 2023-12-28",
    "二零二三年十月三十日, 2023-10-30",
    "2023-01-06, 2023-01-06",
    "(2023年13月6日), ",
    "(2023年1月), ",
  })
  void datesAreReadInEveryWriting(String written, String date) {
    assertThat(describe("东安县人大常委会工作报告", written, "各位代表:", "现在,我向大会报告工作。").date()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "过去五年的主要工作, 今后五年的工作建议, 0, 0, true",
    "2018—2022年工作回顾, 2023年工作安排, 2022, 2023, true",
    "过去一年的工作, 2023年的主要任务, 2022, 2023, false",
    "一、2021年工作回顾, 二、2022年工作打算, 2021, 2022, false",
    "本届以来的主要工作, 2022年工作要点, 2021, 2022, true",
    "2020年的工作, 2021年的任务, 2020, 2021, false",
  })
  void headingsTellTheYears(
      String review, String plan, int reportYear, int planYear, boolean term) {
    DocumentBoundary document =
        describe("东安县人大常委会工作报告", "各位代表:", "现在,我向大会报告工作。", review, "开会6次。", plan, "再开会6次。");
    assertThat(document.reportYear()).isEqualTo(reportYear);
    assertThat(document.planYear()).isEqualTo(planYear);
    assertThat(document.termReport()).isEqualTo(term);
  }

  @Test
  void noReportPlansForAYearThatIsOver() {
    DocumentBoundary document =
        describe("东安县人大常委会工作报告", "(2021年3月30日)", "各位代表:", "现将2020年度工作和工作安排报告如下。", "开会6次。");
    assertThat(document.reportYear()).isEqualTo(2020);
    assertThat(document.planYear()).isEqualTo(2021);
  }

  @ParameterizedTest
  @CsvSource({"2021年度代表建议办理概况, 2021, 2022", "对2023年工作的建议, 2022, 2023"})
  void suggestionsForAYearPlanItButThoseOfDeputiesDoNot(String line, int reportYear, int planYear) {
    DocumentBoundary document = describe("东安县人民政府工作报告", line, "各位代表:", "现在,我向大会报告工作。");
    assertThat(document.reportYear()).isEqualTo(reportYear);
    assertThat(document.planYear()).isEqualTo(planYear);
  }

  @ParameterizedTest
  @CsvSource({
    "关于县政协九届二次会议提案审查情况的报告, 2023, false",
    "县政协九届二次会议以来的工作, 2022, false",
    "县政协九届一次会议以来的工作, 2022, true",
  })
  void sessionsTellWhichTimeAReportIsOn(String title, int reportYear, boolean term) {
    DocumentBoundary document =
        describe("东安县政协常委会工作报告", "(2023年1月6日)", "各位委员:", "现在,我向大会报告工作。", title, "共收到提案20件。");
    assertThat(document.termReport()).isEqualTo(term);
    assertThat(describe(title, "(2023年1月6日)", "各位委员:", "现在,我向大会报告工作。").reportYear())
        .isEqualTo(reportYear);
  }

  @ParameterizedTest
  @CsvSource({
    "第六届人民代表大会第一次会议, true",
    "第六届人民代表大会第二次会议, false",
    "第六届人民代表大会第十一次会议, false",
  })
  void aReportToTheFirstSessionOfACongressIsOnTheTermBefore(String session, boolean term) {
    DocumentBoundary document =
        describe(
            "东安县人大常委会工作报告",
            "(2022年1月6日在东安县" + session + "上)",
            "各位代表:",
            "五年来,县人大常委会依法履职。",
            "召开常委会会议40次。");
    assertThat(document.termReport()).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource({
    "政协东安县第五届委员会常务委员会工作报告, true",
    "政协东安县第六届委员会常务委员会工作报告, false",
    "政协东安县委员会常务委员会工作报告, false",
  })
  void aReportOfAnotherCommitteeThanThatOfTheFirstSessionNeedsNoWordOnTheTerm(
      String title, boolean term) {
    DocumentBoundary document =
        describe(title, "(2022年1月6日在政协东安县第六届委员会第一次会议上)", "各位委员:", "召开常委会会议20次,收到提案40件。");
    assertThat(document.termReport()).isEqualTo(term);
  }

  @Test
  void aReportOnATermIsOnItsLastYear() {
    DocumentBoundary document =
        describe(
            "东安县人大常委会工作报告",
            "各位代表:",
            "现在,我向大会报告工作。",
            "过去五年工作的回顾",
            "五年来,召开常委会会议40次。",
            "2023年是新一届人大及其常委会履职的开局之年。");
    assertThat(document.termReport()).isTrue();
    assertThat(document.reportYear()).isEqualTo(2022);
  }

  @ParameterizedTest
  @CsvSource({
    "东安县人民法院2018年工作报告, 一年来审结案件20件。, 2018",
    "东安县人民法院工作报告, 据统计;2019年审结案件20件。自2015年以来没有积案。, 2019",
    "东安县人民法院工作报告, 到2035年和2023年底前还要做许多。, 0",
    "东安县人民法院工作报告, 一年来认真学习党的十八大和十八届三中、四中全会精神。, 2014",
    "东安县人民法院工作报告, 一年来审结案件20件。, 0",
  })
  void titleMentionsAndPlenumsTellTheYearWhereNothingElseDoes(
      String title, String text, int reportYear) {
    assertThat(describe(title, "各位代表:", text).reportYear()).isEqualTo(reportYear);
  }

  @ParameterizedTest
  @CsvSource({
    "东安县人民法院在东安县第八届人民代表大会第四次会议上的工作报告, 东安县第八届人民代表大会第四次会议",
    "东安县人民法院2023年工作报告, ",
  })
  void aSessionThatIsOnlySpokenOfIsNotTheReports(String title, String session) {
    String text = "一年来,我院落实县八届人大二次会议精神,审结案件20件。";
    assertThat(describe(title, "各位代表:", text).session()).isEqualTo(session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"这项工作也为市人大常委会提供了依据。", "自治区政协召开了会议。"})
  void wordsThatOnlyEndLikeADivisionNameNone(String text) {
    assertThat(describe("代表接待选民", text).place()).isNull();
  }

  @Test
  void aCityNamedOnlyForShortIsFound() {
    DocumentBoundary document = describe("市八届人大常委会工作综述", "各位代表:", "为谱写泉州篇章,市人大常委会开展工作。");
    assertThat(document.place().name()).isEqualTo("泉州市");
    assertThat(document.organization()).isEqualTo("泉州市人民代表大会常务委员会");
  }

  @Test
  void newsAndSpeechesAreNoReports() {
    DocumentBoundary news = describe("东安县人大常委会召开第五次会议", "本报讯(记者 王明)6月20日,东安县人大常委会召开会议,审议报告3项。");
    assertThat(news.genre()).isEqualTo(Genre.NEWS);
    assertThat(news.organization()).isEqualTo("东安县人民代表大会常务委员会");
    DocumentBoundary speech =
        describe("在全县人大工作会议上的讲话", "东安县委书记 郑和", "(2022年9月8日)", "同志们:", "这次会议开得很好,大家谈了8条意见。");
    assertThat(speech.genre()).isEqualTo(Genre.SPEECH);
    assertThat(speech.speaker()).isEqualTo("郑和");
  }

  @Test
  void reportsOnBudgetsAreOfNoGenreButHaveABody() {
    DocumentBoundary document =
        describe(
            "关于东安县2022年财政预算执行情况",
            "和2023年财政预算草案的报告",
            "——2023年1月6日在东安县第十八届人民代表大会第二次会议上",
            "东安县财政局局长 郑和",
            "各位代表:",
            "受县人民政府委托,现将有关情况报告如下,请予审议。");
    assertThat(document.title()).isEqualTo("关于东安县2022年财政预算执行情况 和2023年财政预算草案的报告");
    assertThat(document.genre()).isEqualTo(Genre.OTHER);
    assertThat(document.organization()).isEqualTo("东安县人民政府");
    assertThat(document.place().level()).isEqualTo(Level.COUNTY);
  }
}
