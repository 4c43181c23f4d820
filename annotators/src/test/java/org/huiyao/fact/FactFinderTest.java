package org.huiyao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyao.fact.MarkedSentence.REVIEW;

import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactFinderTest {

  private static final Timing PLAN =
      new Timing("npc_standing_committee_report", 2024, 2025, false, true);
  private static final Timing TERM =
      new Timing("npc_standing_committee_report", 2024, 2025, true, false);

  private static Stream<Table.Row> rows(String table) {
    return Table.load(table).rows().stream();
  }

  static Stream<Table.Row> kinds() {
    return rows("fact/kinds.tsv");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindsExampleIsOfItsKind(Table.Row row) {
    Timing timing =
        row.get("genre").isEmpty()
            ? REVIEW
            : new Timing(row.get("genre") + "_standing_committee_report", 2024, 2025, false, false);
    FactMention fact = MarkedSentence.of(row.get("example")).fact(timing);
    assertThat(fact.type() + "/" + fact.kind())
        .as(row.toString())
        .isEqualTo(row.get("type") + "/" + row.get("kind"));
  }

  static Stream<Table.Row> modalities() {
    return rows("fact/modality.tsv");
  }

  @ParameterizedTest
  @MethodSource("modalities")
  void everyCueOfModalityOverrulesItsSection(Table.Row row) {
    Timing timing = row.get("phase").equals("plan") ? PLAN : REVIEW;
    FactMention fact = MarkedSentence.of(row.get("example")).fact(timing);
    assertThat(fact.modality().label()).isEqualTo(row.get("modality"));
  }

  static Stream<Table.Row> periods() {
    return rows("fact/periods.tsv");
  }

  @ParameterizedTest
  @MethodSource("periods")
  void everyCueOfTimeNamesItsPeriod(Table.Row row) {
    String period = row.get("period");
    String expected =
        switch (period) {
          case "term" -> "term";
          case "term_before" -> "2015/2019";
          case "reported", "last", "this", "latest", "default" -> "2024";
          case "before", "year_before" -> "2023";
          case "same" -> "2022";
          case "planned" -> "2025";
          case "years_2" -> "2023/2024";
          case "years_3" -> "2022/2024";
          case "years_4" -> "2021/2024";
          case "next_3" -> "2025/2027";
          case "next_5" -> "2025/2029";
          default -> period.length() > 5 ? period : "2024-" + period.replace("/", "/2024-");
        };
    Timing timing = period.equals("term_before") ? TERM : REVIEW;
    assertThat(MarkedSentence.of(row.get("example")).fact(timing).period()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年培训代表【80】人次, 2023",
    "2021年以来培训代表【80】人次, 2021/",
    "'2024年3月14日,会议增补委员【17】名', 2024-03",
    "'2023年1月8日至11日,召开县政协九届三次会议,到会委员【148】人', 2023-01",
    "'8月22日,撤销委员资格【1】名', 2024-08",
    "于7月8日派出【6】个督导组, 2024",
    "'9月中旬至10月中旬,走访选民【17】名', 2024-09/2024-10",
    "对2012年以前制定的【165】部地方性法规作了清理, 2024",
    "对2012年以来未作修改的【68】件地方性法规逐一审查, 2024",
    "对2012年以来公布施行的【68】件地方性法规开展评估, 2024",
    "对2021年以来形成的【37】份审议意见开展督办, 2021/",
    "2021年至2023年培训代表【80】人次, 2021/2023",
    "2021—2023年培训代表【80】人次, 2021/2023",
    "2023年11月培训代表【80】人次, 2023-11",
    "今年1至9月培训代表【80】人次, 2024-01/2024-09",
    "上半年培训代表【80】人次, 2024-01/2024-06",
    "'上半年的任务已结,下半年培训代表【80】人次', 2024-07/2024-12",
    "'1至6月接待85批,下半年培训代表【80】人次', 2024-07/2024-12",
    "'在10月召开的会议上,【11】名委员发言', 2024-10",
    "2023年3月市委会议召开以来培训代表【80】人次, 2023/",
    "上年解决率为【68%】, 2023",
    "'下半年的任务未动,上半年培训代表【80】人次', 2024-01/2024-06",
    "培训代表【80】人次, 2024",
    "产值较2018年增长【6%】, 2024",
    "'7月,4个检查组抽查点位【63】处', 2024-07",
    "'去年9月,开展专题询问【1】次', 2024-09",
    "'今年1月,召开座谈会【2】场', 2025-01",
    "'今年11月,召开座谈会【2】场', 2024-11",
    "'6月底前完工【2】处', 2024",
    "作出《关于批准2022年决算的决议》等决议决定【9】项, 2024",
    "听取2023年度环境状况报告等报告【9】项, 2024",
    "比上年的【36】件增加近两成, 2023",
    "2022年第三季度培训代表【80】人次, 2022-07/2022-09",
    "'听取报告4项,三季度视察项目【6】个', 2024-07/2024-09",
    "'第一季度走访9次,二季度走访【7】次', 2024-04/2024-06",
    "'一季度7次、二季度5次,提出建议【9】条', 2024",
    "'走访企业96次(一季度23次),帮助解决问题【12】个', 2024",
    "'针对二季度营业额下降2%的问题,提出建议【9】条', 2024",
    "'下半年事故起数比上半年下降【9%】', 2024-07/2024-12",
    "'从2022年底的18个增加到【30】个', 2024",
    "'从2022年底的【18】个增加到30个', 2022",
    "'对2022年建成的15万亩中尚无人管护的4万亩紧盯不放,督促移交【3万】亩', 2024",
    "'2022年办结的【12】件建议逐件回访,满意9件', 2022",
    "'2022年办结的12件建议逐件回访,满意【9】件', 2022",
    "'2022年、2023年各听取报告【3】项', 2022/2023",
    "'培训代表9期,其中2022年5期;建成站点【6】个', 2024",
    "'2022年提起公益诉讼【41】件', 2022",
    "'2022年起推行协商,今年1至7月协商【16】场', 2024-01/2024-07",
    "'上半年检查1次,下半年检查2次;选择【4】个站所评议', 2024",
    "经费由上年的每人【900】元提高到1000元, 2023",
    "'4月、9月先后举办培训班【2】期', 2024",
    "'还有【8】个拟列入今年计划', 2025",
    "'较2022年的2、【14】、55条均有增加', 2022",
    "其余【3】件转入2025年继续办理, 2025",
    "余下【2】个列入今年继续推进, 2025",
    "'截至11月底,办结建议【67】件', 2024",
    "'10月,批准债券【2亿】元(上级1亿元)', 2024-10",
    "'到2024年10月底止,办结建议【67】件', 2024",
    "'截至2023年12月,办结建议【67】件', 2023",
    "2024年以来培训代表【80】人次, 2024",
    "'从2021年3月1日起至2023年2月28日,登记文件【231】件', 2021/2023",
    "'9月,召开议事会,征得意见34条。其中,马上办好的【2】条', 2024-09",
  })
  void aTimeStatedInTheSentenceIsTheCountsPeriod(String marked, String period) {
    assertThat(MarkedSentence.of(marked).fact(REVIEW).period()).isEqualTo(period);
  }

  @Test
  void aReportOnATermCountsTheTermUnlessAYearIsStated() {
    assertThat(MarkedSentence.of("培训代表【80】人次").fact(TERM).period()).isEqualTo("term");
    assertThat(MarkedSentence.of("2023年培训代表【80】人次").fact(TERM).period()).isEqualTo("2023");
    assertThat(MarkedSentence.of("截至2024年11月作出决定【43】项").fact(TERM).period()).isEqualTo("term");
    assertThat(MarkedSentence.of("截至2024年底建成联络站【80】个").fact(TERM).period()).isEqualTo("2024");
    assertThat(MarkedSentence.of("目前建成联络站【80】个").fact(TERM).period()).isEqualTo("2024");
    assertThat(MarkedSentence.of("由16个发展到目前的72个,另建站点【9】个").fact(TERM).period()).isEqualTo("term");
  }

  @ParameterizedTest
  @CsvSource({
    "'代表建议66件,其中重点建议【8】件', 66",
    "'任免工作人员50人次(任命【30】人次,免职20人次)', 50",
    "'任免工作人员50人次(任命30人次,免职【20】人次)', 50",
    "'任免工作人员50人次,其中任命30人次(含法院【9】人次)', 30",
    "'代表建议66件,已办结【60】件', 66",
    "'参会委员674名,其中港澳委员【63】人', 674",
    "'建成代表家站90个,其中,代表之家30个、联络站【60】个', 90",
    "'全市共有人大代表5200余名,省级38人,市级【1310余】人,乡镇级3850余人', 5200余",
  })
  void aCountOfWhichIsPartOfItsWhole(String marked, String whole) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    assertThat(sentence.fact(REVIEW).whole())
        .hasValueSatisfying(span -> assertThat(span.of(sentence.text())).isEqualTo(whole));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "召开常委会会议8次、主任会议【12】次",
        "开展执法检查6项,专题询问【2】次",
        "接待群众来访26批、【38】人次",
        "代表建议66件,其中重点建议8件,培训代表【80】人次",
      })
  void countsOfDifferentThingsAreNoParts(String marked) {
    assertThat(MarkedSentence.of(marked).fact(REVIEW).whole()).isEmpty();
  }

  static Stream<Table.Row> deeds() {
    return rows("fact/deeds.tsv");
  }

  @Test
  void aPartIsOfItsWholesType() {
    assertThat(MarkedSentence.unmarked("征集提案402件,其中21件转市水利局办理").facts(REVIEW))
        .extracting(FactMention::type)
        .containsExactly("proposal", "proposal");
  }

  @Test
  void aPartToWhichSomethingElseWasDoneIsOfItsOwnType() {
    FactMention fact = MarkedSentence.of("听取项目报告14个,对其中【5】个重点项目开展绩效评价").fact(MarkedSentence.REVIEW);
    assertThat(fact.type()).isEqualTo("supervision");
  }

  @Test
  void aCountRightBehindAnotherIsOfItsType() {
    FactMention fact = MarkedSentence.of("委员培训班11期【1420】人次").fact(MarkedSentence.REVIEW);
    assertThat(fact.type()).isEqualTo("training");
  }

  @Test
  void appointmentsThatNameNobodyAreOfNoDeputiesNamedLater() {
    MarkedSentence sentence = MarkedSentence.unmarked("任命89人次、免职46人次,补选省人大代表3名");
    assertThat(sentence.facts(REVIEW)).extracting(sentence::item).containsExactly("", "", "省人大代表");
  }

  @ParameterizedTest
  @CsvSource({
    "'征集提案624件,内容涉及城乡建设方面【275】件', cppcc_proposal",
    "'审议法规案23件,其中新制定法规8件,正在审议【2】件', deliberate",
    "'审议法规案23件,其中制定8件、废止【1】件', repeal",
  })
  void whatIsCountedBeforeOrDoneToItTellsTheKind(String marked, String kind) {
    assertThat(MarkedSentence.of(marked).fact(REVIEW).kind()).isEqualTo(kind);
  }

  @Test
  void verbsBetweenTheUnitAndItsNounTellTheKind() {
    assertThat(MarkedSentence.unmarked("120人自愿参与防汛值守").facts(REVIEW))
        .extracting(FactMention::type)
        .containsExactly("participation");
  }

  @Test
  void theNounBeforeActivitiesTellsTheKind() {
    assertThat(MarkedSentence.unmarked("组织专题调研视察活动15次").facts(REVIEW))
        .extracting(FactMention::kind)
        .containsExactly("other");
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void theReportingBodyIsTheSubjectOfItsDeeds(Table.Row row) {
    assertThat(MarkedSentence.of(row.get("example")).fact(REVIEW).ofReportingBody()).isTrue();
  }

  static Stream<Table.Row> bodies() {
    return rows("fact/bodies.tsv");
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aSubjectNamedBeforeTheCountDecides(Table.Row row) {
    assertThat(MarkedSentence.of(row.get("example")).fact(REVIEW).ofReportingBody())
        .isEqualTo(row.get("who").equals("self"));
  }

  @Test
  void aNumberSharesTheUnitOfTheOneItIsJoinedWith() {
    assertThat(MarkedSentence.of("分别提高【3.1】和2.4个百分点").fact(REVIEW).type()).isEqualTo("rate");
    assertThat(MarkedSentence.of("代表占52%、31%,提高【3.1】、2.4个百分点").fact(REVIEW).type())
        .isEqualTo("rate");
  }

  static Stream<Table.Row> opinions() {
    return rows("fact/opinions.tsv");
  }

  @ParameterizedTest
  @MethodSource("opinions")
  void opinionsAreTheBodysOwnUnlessOthersGiveThem(Table.Row row) {
    String expected =
        switch (row.get("is")) {
          case "noun", "own", "mixed", "team" -> "other";
          case "formal" -> "suggestion";
          default -> "public_opinion";
        };
    FactMention fact = MarkedSentence.of(row.get("example")).fact(REVIEW);
    assertThat(fact.kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "目前市级联络站已有【20】个, done",
    "'目前已建成联络站20个,再建【5】个', planned",
    "在目前已建成的20个联络站中择优打造示范站【5】个, planned",
    "新建联络站【4】个(目前已完成选址的2个), planned",
    "在已有9个联络站基础上再建【3】个, planned",
    "截至目前已有17家单位提出立法项目【31】件, done",
  })
  void whatAPlanTellsOfDeedsReachesNoFurtherThanItsClause(String marked, String modality) {
    assertThat(MarkedSentence.of(marked).fact(PLAN).modality().label()).isEqualTo(modality);
  }

  @ParameterizedTest
  @CsvSource({
    "其余【3】件转入2025年继续办理, planned",
    "余下【2】个列入今年继续推进, planned",
    "【12】件列入2024年督办计划, done",
    "确定【12】件列入今年重点督办, done",
  })
  void whatIsPutOffToTheYearPlannedForIsPlanned(String marked, String modality) {
    assertThat(MarkedSentence.of(marked).fact(REVIEW).modality().label()).isEqualTo(modality);
  }

  @ParameterizedTest
  @CsvSource({
    "全区五级人大代表共【68915】名, membership",
    "'市人大常委会组成人员【37】名,其中主任1名', membership",
    "会议期间与会委员【151】人, participation",
    "邀请代表【35】名列席会议, participation",
  })
  void membersOfWhomNothingIsToldButTheirNumberAreStandingNumbers(String marked, String type) {
    assertThat(MarkedSentence.of(marked).fact(REVIEW).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "组织集体视察与课题调研【14】次, supervision/other",
    "'开展专题视察、执法检查、监督性调研【14】次', supervision/other",
    "开展专项视察【14】次, supervision/inspection_visit",
    "组织课题调研和专题调研【14】次, supervision/research",
  })
  void thingsOfSeveralKindsInOneCountAreOfKindOther(String marked, String kind) {
    FactMention fact = MarkedSentence.of(marked).fact(REVIEW);
    assertThat(fact.type() + "/" + fact.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'制定、修改、批准地方性法规【97】件', other",
    "常委会制定和批准【26】个地方性法规, other",
    "'修改、废止地方性法规【14】件', other",
    "'制定、修订地方性法规【9】件', enact_amend",
    "制定修订地方性法规【9】件, enact_amend",
    "表决通过修改【11】件法规的决定, amend",
    "'制定地方性法规3部,初次审议【2】部', deliberate",
    "'制定地方性法规3部、修改通过【5】部', amend",
    "'制定和修改地方性法规9件,完成一审2件,废止【1】件', repeal",
    "'批准各市制定、修改、废止的法规【33】件', approve",
    "'审查批准设区的市法规【12】件', approve",
    "'制定地方性法规9件,修改【12】件', amend",
    "'作出修改、废止法规的决定【5】件', other",
    "'对照新法,将正在施行的【52】部地方性法规逐一梳理', other",
  })
  void lawsOfSeveralDeedsInOneCountHaveAKindOfTheirOwn(String marked, String kind) {
    FactMention fact = MarkedSentence.of(marked).fact(REVIEW);
    assertThat(fact.type() + "/" + fact.kind()).isEqualTo("legislation/" + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'2025年,全县将推选代表【120】名', planned",
    "'2025年,全县将推选代表120名,听取报告【9】项', planned",
    "'2025年1月,召开座谈会【2】场', done",
    "'2024年,全县推选代表【120】名', done",
  })
  void aSentenceThatOpensWithTheYearPlannedForTellsPlans(String marked, String modality) {
    FactMention fact = MarkedSentence.of(marked).fact(REVIEW);
    assertThat(fact.modality().label()).isEqualTo(modality);
    assertThat(fact.period()).startsWith(marked.substring(0, 4));
  }

  @Test
  void whatIsCountedAgainInTheSameUnitIsOfTheSameType() {
    MarkedSentence sentence = MarkedSentence.of("新建联络站8个,使全市总数达到【88】个");
    assertThat(sentence.facts(REVIEW)).extracting(FactMention::type).containsOnly("platform");
  }
}
