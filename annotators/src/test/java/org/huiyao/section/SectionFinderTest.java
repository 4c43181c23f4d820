package org.huiyao.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.huiyao.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFinderTest {

  private static final String TITLE = "海州市人大常委会工作报告";
  private static final SectionFinder FINDER = new SectionFinder();

  private static List<Heading> find(String body) {
    return FINDER.find(FoldedText.of(TITLE + "\n" + body), TITLE, 2023);
  }

  /** The headings under the title: two blanks a level, marker, a bar, title. */
  private static String outline(String body) {
    StringBuilder outline = new StringBuilder();
    for (Heading heading : find(body)) {
      if (heading.level() > 0) {
        outline
            .append("  ".repeat(heading.level() - 1))
            .append(heading.marker())
            .append('|')
            .append(heading.title())
            .append('\n');
      }
    }
    return outline.toString();
  }

  @Test
  void numberingsNestAsTheyFollowEachOther() {
    assertThat(
            outline(
                """
                各位代表:
                受市人大常委会委托,我向大会报告工作,请予审议。
                第一部分 2022年工作回顾
                一、加强监督
                围绕大局开展监督。
                (一)经济监督。听取报告3项。
                1.预算监督。审查预算。
                (1)全口径审查。逐项审查。
                ①重点审查。专题审查。
                2.国资监督。听取报告。
                (二)司法监督
                听取两院报告。
                二、做好代表工作
                办理建议66件。
                第二部分 2023年工作安排
                一、继续加强监督
                听取报告4项。
                """))
        .isEqualTo(
            """
            第一部分|2022年工作回顾
              一、|加强监督
                (一)|经济监督
                  1.|预算监督
                    (1)|全口径审查
                      ①|重点审查
                  2.|国资监督
                (二)|司法监督
              二、|做好代表工作
            第二部分|2023年工作安排
              一、|继续加强监督
            """);
  }

  @Test
  void theTopNumberingIsTheFirstLevelWhereThereAreNoParts() {
    assertThat(
            outline(
                """
                一、2022年工作回顾
                (一)加强监督。听取报告3项。
                二、2023年工作打算
                (一)继续监督。听取报告4项。
                """))
        .isEqualTo(
            """
            一、|2022年工作回顾
              (一)|加强监督
            二、|2023年工作打算
              (一)|继续监督
            """);
  }

  @Test
  void numbersStandBelowPartsEvenWhereAPartsTitleIsMissing() {
    assertThat(
            outline(
                """
                一年来,常委会依法履职。
                一、加强监督
                听取报告3项。
                2023年工作安排
                一、继续监督
                听取报告4项。
                """))
        .isEqualTo(
            """
              一、|加强监督
            |2023年工作安排
              一、|继续监督
            """);
  }

  @Test
  void unnumberedLinesStandWhereTheNumbersAroundThemSay() {
    assertThat(
            outline(
                """
                我向大会报告工作,请予审议。
                踔厉奋发,交出履职新答卷
                过去的一年很不平凡。
                一、加强监督
                听取报告3项。
                聚焦经济运行
                开展调研2次。
                聚焦民生改善
                开展视察2次。
                二、代表工作
                办理建议66件。
                勇毅前行,谱写发展新篇章
                新的一年要再接再厉。
                一、继续监督
                听取报告4项。
                """))
        .isEqualTo(
            """
            |踔厉奋发,交出履职新答卷
              一、|加强监督
                |聚焦经济运行
                |聚焦民生改善
              二、|代表工作
            |勇毅前行,谱写发展新篇章
              一、|继续监督
            """);
  }

  @Test
  void damagedNumbersStillYieldTheirHeadings() {
    assertThat(
            outline(
                """
                一、加强学习
                学习12次。
                、围绕中心、服务大局
                听取报告3项。
                三、建好平台
                (一)建站点。建成12个。
                ( )抓培训。培训3期。
                三)督建议。办理66件。
                """))
        .isEqualTo(
            """
            一、|加强学习
            、|围绕中心、服务大局
            三、|建好平台
              (一)|建站点
              ( )|抓培训
              三)|督建议
            """);
  }

  @Test
  void numbersLostInSeveralStylesAreToldByTheGapsTheyLeave() {
    assertThat(
            outline(
                """
                一、2022年工作回顾
                各项工作有序开展。
                (一)加强学习
                学习12次。
                、加强监督
                听取报告3项。
                、监督经济。听取报告1项。
                、监督民生。听取报告2项。
                (三)加强联系
                走访代表30名。
                、2023年工作打算
                总的要求是再上台阶。
                、继续学习。学习12次。
                、继续监督。听取报告3项。
                (三)继续联系。走访代表30名。
                、继续改进。改进作风。
                """))
        .isEqualTo(
            """
            一、|2022年工作回顾
              (一)|加强学习
              、|加强监督
                、|监督经济
                、|监督民生
              (三)|加强联系
            、|2023年工作打算
              、|继续学习
              、|继续监督
              (三)|继续联系
              、|继续改进
            """);
  }

  @Test
  void countedLinesAreHeadingsAndCountedSentencesItems() {
    assertThat(
            outline(
                """
                同志们:
                下面我讲两点意见。
                第一、统一思想认识
                大家要认识到位。第一,形势逼人。第二,任务艰巨。
                第二、改进工作作风
                (一)抓好学习。每月学习1次。
                """))
        .isEqualTo(
            """
            第一、|统一思想认识
              第一|
              第二|
            第二、|改进工作作风
              (一)|抓好学习
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、二审法院审结案件300件。",
        "一、二、三产业协调发展,增加值增长5%。",
        "第一、二、三产业融合发展。",
        "3.5亿元资金全部到位。",
        "12.5公里道路建成通车。",
        "2022年,召开会议6次。",
        "3月15日,开展视察活动。",
        "20项民生实事全部办结。",
        "12345热线办理诉求300件。",
        "一二审案件改判率下降。",
        "三农工作取得新成效。",
        "1、2月份的经济运行平稳。",
        "一要加强学习,二要改进作风。",
        "首先感谢大家的支持。",
        "最后,祝大家身体健康!",
        "第一议题制度得到落实。",
        "第一季度开展视察3次。",
        "统一是关键,专一是根本。",
        "其一贯作风得到好评。",
      })
  void sentencesAreNoHeadings(String sentence) {
    assertThat(outline("各位代表:\n一年来,工作取得新进展。\n" + sentence + "\n工作仍在继续。\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、加强监督",
        "一、 加强监督",
        "一 、加强监督",
        "\u3000\u3000一、加强监督",
        "\u00a0一、加强监督",
        "一.加强监督",
        "一．加强监督",
        "一，加强监督",
        "一丶加强监督",
        "（一）加强监督",
        "(一)加强监督",
        "（一)加强监督",
        "（一）、加强监督",
        "㈠加强监督",
        "〔一〕加强监督",
        "1.加强监督",
        "1．加强监督",
        "1、加强监督",
        "１、加强监督",
        "⒈加强监督",
        "(1)加强监督",
        "（1）加强监督",
        "1)加强监督",
        "⑴加强监督",
        "①加强监督",
        "——加强监督",
        "――加强监督",
        "第一章 加强监督",
        "壹、加强监督",
        "十一、加强监督",
        "1.2022年加强监督",
        "一、2022年加强监督",
        "●加强监督"
      })
  void markersMayBeWrittenInManyWays(String heading) {
    List<Heading> headings = find("各位代表:\n一年来,工作取得新进展。\n" + heading + "\n听取报告3项。\n");
    assertThat(headings).hasSize(2);
    assertThat(headings.get(1).title()).endsWith("加强监督");
    assertThat(headings.get(1).marker()).isNotEmpty();
    assertThat(headings.get(1).level()).isEqualTo(1);
  }

  @Test
  void runInHeadingsEndWithTheirSentence() {
    assertThat(find("一、加强监督。听取报告3项。\n二、做好代表工作。\n(一)建站点:建成12个,覆盖全市"))
        .filteredOn(heading -> heading.level() > 0)
        .extracting(Heading::style, Heading::title)
        .containsExactly(
            tuple(HeadingStyle.RUN_IN, "加强监督"),
            tuple(HeadingStyle.LINE, "做好代表工作"),
            tuple(HeadingStyle.LINE, "建站点:建成12个,覆盖全市"));
  }

  @Test
  void itemsStandUnderTheHeadingOfTheirParagraph() {
    assertThat(
            outline(
                """
                一、加强监督
                一是听取报告3项。二是视察2次;三是调研4次。
                (一)司法监督。主要有:一是听取报告,二是开展评议,三是跟踪督办。
                二、代表工作
                首先,建成站点12个。其次,办理建议66件。最后,培训代表300人次。
                其一,认识不足;其二,作风不实。
                第一,要加强学习。第二,要改进作风。
                """))
        .isEqualTo(
            """
            一、|加强监督
              一是|
              二是|
              三是|
              (一)|司法监督
                一是|
                二是|
                三是|
            二、|代表工作
              首先|
              其次|
              最后|
              其一|
              其二|
              第一|
              第二|
            """);
  }

  @Test
  void sectionsReachToTheNextOfTheirLevelAndItemsToTheirParagraphsEnd() {
    String body = "一、监督\n一是听报告。二是做视察。\n再开展调研。\n二、代表\n办理建议。";
    String text = TITLE + "\n" + body;
    List<Heading> headings = find(body);
    assertThat(headings)
        .extracting(heading -> text.substring(heading.span().begin(), heading.contentEnd()).strip())
        .containsExactly(text, "一、监督\n一是听报告。二是做视察。\n再开展调研。", "一是听报告。", "二是做视察。", "二、代表\n办理建议。");
    assertThat(headings).extracting(Heading::parent).containsExactly(-1, 0, 1, 1, 0);
  }

  @Test
  void phasesComeFromHeadingsAndParagraphs() {
    assertThat(
            find(
                """
                过去一年的主要工作
                一、加强监督
                听取报告3项。
                我们也清醒地认识到,工作中还存在一些不足,主要是:一是监督不够有力;二是联系不够紧密。
                2023年是全面贯彻落实新部署的开局之年,常委会工作的总体要求是:坚持党的领导。
                一、继续监督
                一是听取报告4项。
                """))
        .extracting(Heading::phase)
        .containsExactly(
            Phase.OTHER,
            Phase.REVIEW,
            Phase.REVIEW,
            Phase.PROBLEMS,
            Phase.PROBLEMS,
            Phase.PLAN,
            Phase.PLAN);
  }

  @Test
  void numbersDeepInAPlanDoNotChangeItsPhase() {
    assertThat(
            find(
                """
                一、2022年工作回顾
                (一)办好代表建议
                办理建议66件。
                (二)工作中存在的问题
                1.监督不够有力。还需加强。
                二、2023年工作打算
                2022年召开的会议提出了新要求。
                (一)总结过去五年的经验。写好总结。
                (二)抓好代表建议工作总结
                写好总结。
                """))
        .extracting(Heading::phase)
        .containsExactly(
            Phase.OTHER,
            Phase.REVIEW,
            Phase.REVIEW,
            Phase.PROBLEMS,
            Phase.PROBLEMS,
            Phase.PLAN,
            Phase.PLAN,
            Phase.PLAN);
  }

  @Test
  void contentsListsAndGlossariesHoldNoHeadings() {
    assertThat(
            outline(
                """
                目录
                一、2022年工作回顾……1
                二、2023年工作打算……9
                各位代表:
                我向大会报告工作,请予审议。
                一、2022年工作回顾
                召开会议6次。
                二、2023年工作打算
                再召开会议6次。
                有关名词解释
                1.一府两院:指人民政府、人民法院、人民检察院。
                2.双联:一是联系代表,二是联系群众。
                """))
        .isEqualTo("一、|2022年工作回顾\n二、|2023年工作打算\n|有关名词解释\n");
  }

  @Test
  void whatStandsBetweenTitleAndTextIsNoHeading() {
    assertThat(
            outline(
                """
                ——2023年1月6日在海州市第六届人民代表大会第二次会议上
                (摘要)
                海州市人大常委会主任 王明
                各位代表:
                我向大会报告工作,请予审议。
                各位代表,
                一、加强监督
                听取报告3项。
                海州市人大常委会
                2023年1月6日
                """))
        .isEqualTo("一、|加强监督\n");
  }

  @Test
  void theTitleMayHaveTwoLines() {
    String text = "中国人民政治协商会议\n\u3000\u3000青柳县委员会工作报告\n各位委员:\n我向大会报告工作。";
    Heading title = FINDER.find(FoldedText.of(text), "中国人民政治协商会议 青柳县委员会工作报告", 0).get(0);
    assertThat(title.span().of(text)).isEqualTo("中国人民政治协商会议\n\u3000\u3000青柳县委员会工作报告");
    assertThat(title.level()).isZero();
  }

  @Test
  void wrappedLinesAreNoHeadings() {
    assertThat(
            outline(
                """
                我向大会报告工作,请予审议。
                一年来,常委会坚持围绕中心、服务大局,依法履行各项职责,
                全市经济社会发展取得新成效
                为建设美好家园作出了新的贡献。
                """))
        .isEmpty();
  }
}
