package org.huiyao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyao.fact.MarkedSentence.REVIEW;

import java.util.List;
import java.util.stream.Stream;
import org.huiyao.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the counts of a sentence count. */
class CountedThingsTest {

  private static Stream<Table.Row> rows(String table) {
    return Table.load(table).rows().stream();
  }

  static Stream<Table.Row> fillers() {
    return rows("count/fillers.tsv");
  }

  @ParameterizedTest
  @MethodSource("fillers")
  void noFillerIsPartOfTheItem(Table.Row row) {
    MarkedSentence sentence = MarkedSentence.unmarked(row.get("example"));
    assertThat(sentence.facts(REVIEW))
        .isNotEmpty()
        .allSatisfy(fact -> assertThat(sentence.item(fact)).doesNotEndWith(row.get("word")));
  }

  @ParameterizedTest
  @CsvSource({
    "全年召开常委会会议【5】次, 常委会会议",
    "全年召开【5】次常委会会议, 常委会会议",
    "任免国家机关工作人员【64】人次, 国家机关工作人员",
    "组织开展执法检查【5】次, 执法检查",
    "参训代表达到【300】人次, 参训代表",
    "听取审议专项工作报告【12】项, 专项工作报告",
    "制定【3】部地方性法规并报请批准, 地方性法规",
    "代表建议(【66】件)全部办结, 代表建议",
    "受理群众来信104件、接待群众来访【137】人次, 群众来访",
    "批准【3】个自治县单行条例, 自治县",
    "【8】次在全省政协工作会议上作经验介绍, 经验",
    "组织代表300人次参加专题调研、【200】人次参加集中视察, 代表",
    "常委会会议开了【11】次, 常委会会议",
    "专项工作报告听取和审议了【45】项, 专项工作报告",
    "制定【15】件省本级地方性法规, 地方性法规",
    "'全市共有人大代表5200余名,其中省级38人,乡镇级【3850余】人', 人大代表",
    "'全市建成联络站20个。其中,省级【5】个,市级8个', 联络站",
    "'收到代表建议146件,分为四类:一是工业商贸类【27】件', 代表建议",
  })
  void theItemIsTheNounPhraseThatIsCounted(String marked, String item) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    assertThat(sentence.item(sentence.fact(REVIEW))).isEqualTo(item);
  }

  @Test
  void aSecondCountWithoutNounOfItsOwnCountsTheSameThing() {
    MarkedSentence sentence = MarkedSentence.of("组织宪法宣誓5次【39】人");
    List<FactMention> facts = sentence.facts(REVIEW);
    assertThat(facts).hasSize(2).allSatisfy(fact -> assertThat(fact.type()).isEqualTo("oath"));
    assertThat(facts).extracting(sentence::item).containsOnly("宪法宣誓");
  }

  @Test
  void aListSharesItsNoun() {
    MarkedSentence sentence = MarkedSentence.of("梳理机关工作制度,修改32项、废止【8】项、保留11项");
    assertThat(sentence.facts(REVIEW))
        .hasSize(3)
        .allSatisfy(fact -> assertThat(fact.type()).isEqualTo("document"));
  }

  static Stream<Table.Row> heads() {
    return rows("count/heads.tsv");
  }

  @ParameterizedTest
  @MethodSource("heads")
  void aHeadEndsTheItemThoughAnotherNounFollows(Table.Row row) {
    MarkedSentence sentence = MarkedSentence.unmarked(row.get("example"));
    assertThat(sentence.facts(REVIEW))
        .anySatisfy(fact -> assertThat(sentence.item(fact)).endsWith(row.get("word")));
  }

  /** What stands between 〔〕 in a row's example. */
  private static String marked(Table.Row row) {
    String example = row.get("example");
    return example.substring(example.indexOf('〔') + 1, example.indexOf('〕'));
  }

  /** The items of a row's example. */
  private static List<String> itemsOf(Table.Row row) {
    MarkedSentence sentence = MarkedSentence.unmarked(row.get("example").replaceAll("[〔〕]", ""));
    return sentence.facts(REVIEW).stream().map(sentence::item).toList();
  }

  static Stream<Table.Row> places() {
    return rows("count/places.tsv");
  }

  @ParameterizedTest
  @MethodSource("places")
  void partsToldByPlaceAreOfTheSameThing(Table.Row row) {
    assertThat(itemsOf(row)).hasSize(2).containsOnly(marked(row));
  }

  static Stream<Table.Row> items() {
    return Stream.of(
            "count/margins.tsv", "count/shares.tsv", "count/people.tsv", "count/making.tsv")
        .flatMap(CountedThingsTest::rows);
  }

  @ParameterizedTest
  @MethodSource("items")
  void theItemIsWhatTheTablesMark(Table.Row row) {
    assertThat(itemsOf(row)).contains(marked(row));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          组织956名五级人大代表                 | 五级人大代表
          建成160个市县两级人大代表联络站       | 市县两级人大代表联络站
          坚持“第一议题”学习12次              | “第一议题”学习
          征求意见建议2864条                    | 意见建议
          向市委请示报告重要工作41件            | 重要工作
          形成25篇较高质量的调查报告            | 调查报告
          旁听91件涉及诈骗等不同类型的案件      | 案件
          对85个单位的部门预算进行审查          | 单位
          征集提案402件,立案346件               | 提案
          建立阅读角和阅览室等106个             | 阅读角和阅览室
          组织学习、宣讲等各类活动25次          | 学习、宣讲等各类活动
          清理工作规则等各类制度55项            | 制度
          群众捐款捐物达30万元                  | 捐款捐物
          办理建议418件,办复率达98%             | 办复率
          开展养老服务等6个项目调研             | 项目
          召开全市性会议5场                     | 全市性会议
          主席会议共举行7次                     | 主席会议
          全会在苏州召开5次                     | 全会
          制作23期“代表走山乡”微视频            | 微视频
          开展“代表走山乡”接待活动5场           | 接待活动
          编印《云渡旧事》2000册                | 《云渡旧事》
          分赴2个市及所属14个县(区)             | 县(区)
          组织代表视察4次                       | 视察
          组织代表小组活动4次                   | 代表小组活动
          代表比例较上届下降3个百分点           | 代表比例
          提案376件,城建方面93件,占24%,科教方面10件 | 提案
          征求意见860条                         | 意见
          视察重点项目34个,一季度9个、二季度11个 | 重点项目
          建议418件,办复率达98%,较2022年的95%提高3个百分点 | 办复率
          把建议办复率提高到98%                 | 建议办复率
          补选省十三届人大代表2名                | 省十三届人大代表
          收到提案90件,其中委员提案70件。按内容分,经济建设类30件 | 提案
          对20个科室(站所)开展评议             | 科室(站所)
          在已有9个联络站基础上再建             | 联络站
          在原有联络站15个的基础上,新设9个     | 联络站
          联络站从2017年底的20个增加到52个      | 联络站
          案件发案数同比下降24%                 | 案件发案数
          计划投资3亿元,实际完成2亿元           | 投资
          完成9篇调研报告,已有5篇转化为条例     | 调研报告
          票决项目10个,9个已完成年度目标任务    | 项目
          举办县人大代表培训班4期,培训352名     | 县人大代表
          邀请90名公民旁听会议                  | 公民
          3部条例审议过程顺利                   | 条例
          固定联系5名以上基层代表               | 基层代表
          为137个市级以上非遗项目提供支撑       | 市级以上非遗项目
          票决实事8项。成立小组4个,满意的7项    | 实事
          整改率达到95%                         | 整改率
          覆盖率达83%,较条例施行前提高29个百分点 | 覆盖率
          清理涉及营商环境的法规30件            | 法规
          邀请46名代表列席会议,310人次参加检查  | 代表
          作出决议6项、决定4项                  | 决定
          收到意见93条,编发《民情》38期,报送15条 | 意见
          12名区政协委员“组团”入驻              | 区政协委员
          20名委员(不含常委)参加                | 委员
          12名部门主要负责人应询                | 部门主要负责人
          11家县直部门负责人应询                | 县直部门
          所提建议66件交市政府。已解决或基本解决60件 | 建议
          确定重点建议8件,由各位主任督办,已办结5件 | 重点建议
          85件提案列为专门委员会督办提案         | 提案
          建立60个市县两级服务企业人大代表联系点 | 市县两级服务企业人大代表联系点
          累计开展志愿服务660人次               | 志愿服务
          开展座谈交流90多次                    | 座谈交流
          收到提案402件,占总数的16%            | 提案
          答复提案402件,表示满意的占98%        | 表示满意
          民生支出占财政支出的80%               | 民生支出
          所提建议66件,已经解决的(A类)有20件  | 建议
          收到提案402件,其中21件交市水利局办理 | 提案
          信访积案13件中的12件                  | 信访积案
          办结率达98%,同比提高3个百分点        | 办结率
          建成联络站90个,其中省级3个           | 联络站
          检视问题26条,已整改24条              | 问题
          审查设区的市法规33件                  | 设区的市法规
          赴11个市实地察看                      | 市
          提出刑事抗诉57件                      | 刑事抗诉
          召开“板凳会”52场                      | “板凳会”
          推广“家门口站点”和“流动课堂”12个      | “家门口站点”和“流动课堂”
          开展监督性视察7次                     | 监督性视察
          组织提案者50人次                      | 提案者
          养老床位利用率提高4个百分点           | 养老床位利用率
          地区生产总值完成136亿元               | 地区生产总值
          地区生产总值增长 6.4 %                | 地区生产总值
          财政收入由182亿元增加到297亿元        | 财政收入
          一般预算收入6亿元,同口径增长9%       | 一般预算收入
          工业产值增长8%,高于全省平均水平2个百分点 | 工业产值
          代表中妇女代表占31%                   | 妇女代表
          投入360万元更新环卫车辆               | 投入
          由60名专家组成的立法咨询专家库        | 专家
          抽调机关干部45名下沉一线              | 机关干部
          视察道路建设、食品安全等工作4次       | 视察
          设立接待室4个、便民联系点6个          | 便民联系点
          收到提案186件(集体提案15件)。立案152件 | 提案
          收到意见93条,其中书面意见8条,采纳60条 | 意见
          收到信息93篇,报送省政协36篇          | 信息
          形成报告9篇,2篇获评优秀成果          | 报告
          听取市法院、市检察院专项工作报告3项   | 专项工作报告
          邀请代表列席会议62人次,参加执法检查235人次 | 代表
          表彰优秀提案60件、先进承办单位20个    | 先进承办单位
          推动县属国有企业由14家整合为6家       | 县属国有企业
          征集优秀建议10件                      | 优秀建议
          得到市委领导批示15件次                | 批示
          收到提案134件。其中经济建设类63件    | 提案
          收到建议142件,其中会议期间128件      | 建议
          确定重点提案9件,主席会议成员督办5件  | 重点提案
          """)
  void theItemIsTheShortestFullNounPhrase(String example, String item) {
    MarkedSentence sentence = MarkedSentence.unmarked(example);
    List<FactMention> facts = sentence.facts(REVIEW);
    assertThat(sentence.item(facts.get(facts.size() - 1))).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource({
    "办复率、满意率分别达到【98%】和96%, 办复率",
    "办复率、满意率分别达到98%和【96%】, 满意率",
    "妇女和少数民族委员分别为72名和【11】名, 少数民族委员",
    "办复率、满意率分别达到98%、96%和【95%】, 办复率、满意率",
    "两个部门的满意率分别为98%和【96%】, 满意率",
  })
  void whatIsCountedRespectivelyHasItsOwnNumber(String marked, String item) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    assertThat(sentence.item(sentence.fact(REVIEW))).isEqualTo(item);
  }

  private static void assertItem(String marked, String item) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    assertThat(sentence.item(sentence.fact(REVIEW))).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource({
    "五级人大代表【10.6万】人次进站, 五级人大代表",
    "开展第一议题学习【31】次, 第一议题学习",
    "提出【14】项制度性安排, 制度性安排",
    "采用量比上年增长近【两】成, 采用量",
    "关停“散乱污”企业【57】家, “散乱污”企业",
  })
  void levelsOrdinalsAndSuffixesBelongToTheThing(String marked, String item) {
    assertItem(marked, item);
  }

  @ParameterizedTest
  @CsvSource({
    "组织【118】名县人大代表分组集中视察重点项目建设, 县人大代表",
    "'举行宪法宣誓仪式8次,【63】人面对国旗国徽作出庄严承诺', 宪法宣誓仪式",
    "'组织代表旁听庭审64场、【840余】人次', 代表",
    "'邀请代表列席会议72人次、参加视察调研【680】人次', 代表",
    "'任命【158】人次、免职118人次,接受3名国家机关工作人员辞职', 国家机关工作人员",
    "'任命国家机关工作人员51人次、免去职务【36】人次', 国家机关工作人员",
  })
  void peopleAreCountedWhateverTheyDo(String marked, String item) {
    assertItem(marked, item);
  }

  @ParameterizedTest
  @CsvSource({
    "'备案审查文件186件,对其中【9】件提出审查意见', 文件",
    "'检视问题19个,年底前整改到位【18】个', 问题",
    "'委员由6名增加到13名,占比达到【三分之二】', 委员",
    "代表满意率由2017年的92.4%提高到2021年的【99.1%】, 代表满意率",
    "'整改率96.5%(2023年为【95.2%】)', 整改率",
  })
  void whatBecameOfAThingCountsTheThing(String marked, String item) {
    assertItem(marked, item);
  }

  @ParameterizedTest
  @CsvSource({
    "推动出台惠企政策服务专窗等【5】项改进措施, 改进措施",
    "从【15】个候选项目中差额票决产生10个, 候选项目",
    "'指导9个市州、【88】个县(市、区、特区)推行民生实事票决制', '县(市、区、特区)'",
    "【17】个县市所有乡镇街道实现全覆盖, 县市",
    "首次对【14】户区属国有企业资产盘活情况进行专题调研, 区属国有企业",
    "先后【11】次深入矿山企业、尾矿库明察暗访, 明察暗访",
    "联办《代表在线》栏目【24】期, 栏目",
    "法规案表决等向省委请示报告重要事项【43】件次, 重要事项",
  })
  void thePhraseEndsWhereAnotherMatterBegins(String marked, String item) {
    assertItem(marked, item);
  }
}
