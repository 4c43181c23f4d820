package org.huiyao.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryFinderTest {

  private static final BoundaryFinder FINDER = new BoundaryFinder();

  /** A report's text under its title, of the length that reports have at least. */
  private static String body(String place) {
    return """
        各位代表:
        受%s人大常委会委托,我向大会报告工作,请予审议。
        2022年工作回顾
        2022年,常委会在县委的领导下,依法履行职责,各项工作取得了新的成绩。
        一、加强监督工作
        听取和审议专项工作报告9项,开展执法检查3次。
        二、做好代表工作
        (一)搭建平台。建成代表联络站12个。
        (二)督办建议。办理代表建议66件,办结率100%%。
        2023年工作安排
        一、围绕大局开展监督
        听取和审议专项工作报告10项。
        各位代表!让我们团结奋斗,为建设美好家园作出新的贡献!
        """
        .formatted(place);
  }

  private static List<String> titles(String text) {
    return FINDER.find(text).stream().map(DocumentBoundary::title).toList();
  }

  private static List<String> texts(String text) {
    return FINDER.find(text).stream().map(document -> document.span().of(text)).toList();
  }

  private static void holdsTwoReports(String text, String first, String second) {
    assertThat(titles(text)).containsExactly(first, second);
    assertThat(texts(text).get(0)).startsWith(first).endsWith("作出新的贡献!");
    assertThat(texts(text).get(1)).startsWith(second).endsWith("作出新的贡献!");
  }

  private static final String A = "海山县人民代表大会常务委员会工作报告";
  private static final String B = "青柳县人大常委会工作报告";

  @Test
  void oneReportIsOneDocument() {
    String text = A + "\n" + body("县");
    assertThat(titles(text)).containsExactly(A);
    assertThat(texts(text)).containsExactly(text.strip());
  }

  @Test
  void reportsFollowEachOtherWithNothingBetween() {
    holdsTwoReports(A + "\n" + body("县") + B + "\n" + body("县"), A, B);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s.%s",
        "%s、%s",
        "%s.、%s",
        "第%s篇 %s",
        "第%s篇:%s",
        "篇%s:%s",
        "【范文%s】%s",
        "范文%s:%s",
        "(%s)%s",
        "%s %s",
        "【%s】%s",
        "[篇%s] %s",
        "第 %s 篇  %s"
      })
  void titlesMayBeNumbered(String pattern) {
    String text =
        pattern.formatted("1", A)
            + "\n"
            + body("县")
            + "\n"
            + pattern.formatted("2", B)
            + "\n"
            + body("县");
    holdsTwoReports(text, A, B);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s、%s", "篇%s:%s", "第%s篇%s", "范文%s:%s", "(%s)%s", "【篇%s】%s"})
  void titlesMayBeNumberedInChinese(String pattern) {
    String text =
        pattern.formatted("一", A) + "\n" + body("县") + pattern.formatted("二", B) + "\n" + body("县");
    holdsTwoReports(text, A, B);
  }

  @Test
  void aNumberMayStandOnALineOfItsOwn() {
    holdsTwoReports("第一篇\n" + A + "\n" + body("县") + "第二篇\n" + B + "\n" + body("县"), A, B);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目  录\n1.%s\n2.%s\n\n",
        "%s\n%s\n",
        "目录\n一、%s……1\n二、%s……15\n",
        "全国人大常委会工作报告汇编(2篇)\n1、%s\n2、%s\n更多资料请登录www.example.com\n",
        "1.%s\t3\n2.%s\t18\n",
        "《%s》\n《%s》\n",
      })
  void aContentsListBelongsToNoDocument(String contents) {
    String text = contents.formatted(A, B) + A + "\n" + body("县") + B + "\n" + body("县");
    holdsTwoReports(text, A, B);
  }

  @Test
  void aContentsListBeforeASloganBelongsToNoDocument() {
    String slogan = "踔厉奋发启新程\n——2023年1月6日在青柳镇第五届人民代表大会第三次会议上\n";
    String text = "1." + A + "\n2." + B + "\n" + slogan + body("镇") + A + "\n" + body("县");
    assertThat(titles(text)).containsExactly("踔厉奋发启新程", A);
  }

  @Test
  void aLongContentsListBelongsToNoDocument() {
    StringBuilder contents = new StringBuilder("目录\n");
    for (int i = 1; i <= 300; i++) {
      contents.append(i).append(".第").append(i).append("号县人大常委会工作报告\n");
    }
    holdsTwoReports(contents + A + "\n" + body("县") + B + "\n" + body("县"), A, B);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--------------------\n",
        "==========\n\n",
        "* * *\n",
        "\n\n\n— 12 —\n",
        "第 3 页 共 20 页\n",
        "购买请认准唯一淘宝店,给倒卖店铺差评、申请退款,网址https://example.com,可获赠正版资料!\n",
        "更多范文请加微信example\n- 5 -\n",
        "……\n",
        "点击下载全文\n扫码关注公众号\n",
        "4.石山县人大常委会工作报告\n7.云山县人民法院工作报告\n",
      })
  void linesBetweenReportsBelongToNeither(String between) {
    holdsTwoReports(A + "\n" + body("县") + between + B + "\n" + body("县"), A, B);
  }

  @Test
  void adsInsideAReportDoNotEndIt() {
    String text = A + "\n" + body("县").replace("二、做好", "更多范文请加微信example\n二、做好");
    assertThat(texts(text)).containsExactly(text.strip());
  }

  @Test
  void reportsMayOpenWithoutSalutation() {
    String open = body("县").substring(body("县").indexOf("2022年工作回顾"));
    String second = body("县").substring(body("县").indexOf("2022年,常委会"));
    assertThat(titles(A + "\n" + open + B + "\n" + second)).containsExactly(A, B);
  }

  @Test
  void strayContentsMayStandBeforeAReportWithoutSalutation() {
    String open = body("县").substring(body("县").indexOf("2022年工作回顾"));
    String text = "11." + B + "\n22.云山县人大常委会工作报告\n" + A + "\n" + open + B + "\n" + body("县");
    holdsTwoReports(text, A, B);
  }

  @Test
  void aTitleMayHaveTwoLines() {
    String text =
        "中国人民政治协商会议青柳县第九届委员会\n常务委员会工作报告\n——2023年1月5日在政协青柳县第九届委员会第二次会议上\n王 明\n" + body("县");
    DocumentBoundary document = FINDER.find(text).get(0);
    assertThat(document.title()).isEqualTo("中国人民政治协商会议青柳县第九届委员会 常务委员会工作报告");
    assertThat(document.genre()).isEqualTo(Genre.CPPCC_STANDING_COMMITTEE_REPORT);
    assertThat(document.date()).isEqualTo("2023-01-05");
    assertThat(document.session()).isEqualTo("政协青柳县第九届委员会第二次会议");
    assertThat(document.speaker()).isEqualTo("王明");
    assertThat(FINDER.find(A + "\n" + body("县") + text)).hasSize(2);
  }

  @Test
  void sloganTitlesAreToldByTheSessionBelow() {
    String slogan = "踔厉奋发启新程 勇毅前行谱新篇\n——2023年1月6日在青柳镇第五届人民代表大会第三次会议上\n镇人大主席 李 立\n";
    String text = slogan + body("镇");
    assertThat(titles(A + "\n" + body("县") + text)).containsExactly(A, "踔厉奋发启新程 勇毅前行谱新篇");
    assertThat(titles(text)).containsExactly("踔厉奋发启新程 勇毅前行谱新篇");
  }

  @Test
  void sloganAboveASubtitleIsTheTitle() {
    String text = "聚焦主业 担当作为\n——在青柳镇第五届人民代表大会第三次会议上的工作报告\n" + body("镇");
    assertThat(titles(A + "\n" + body("县") + text)).containsExactly(A, "聚焦主业 担当作为");
  }

  @Test
  void headingsThatNameReportsBeginNoDocument() {
    String text =
        A + "\n" + body("县").replace("二、做好代表工作", "二、听取和审议政府工作报告\n(一)审议专项工作报告\n3.县政府关于环境状况的报告");
    assertThat(titles(text)).containsExactly(A);
  }

  @Test
  void aRunningHeaderBeginsNoDocument() {
    String text = A + "\n" + body("县").replace("二、做好", A + "\n- 2 -\n二、做好");
    assertThat(titles(text)).containsExactly(A);
  }

  @Test
  void aSalutationInTheMiddleBeginsNoDocument() {
    String text = A + "\n" + body("县").replace("2023年工作安排\n", "2023年工作安排\n各位代表:\n");
    assertThat(titles(text)).containsExactly(A);
  }

  @Test
  void reportsOfOneTitleAreDocumentsEach() {
    String head = "政府工作报告\n——2023年1月6日在%s第六届人民代表大会第三次会议上\n县长 孙健\n";
    String text = head.formatted("海山县") + body("县") + head.formatted("青柳县") + body("县");
    assertThat(titles(text)).containsExactly("政府工作报告", "政府工作报告");
    assertThat(FINDER.find(text))
        .extracting(document -> document.place().name())
        .containsExactly("海山县", "青柳县");
  }

  @Test
  void aPageIsOneDocumentWithoutNavigationAndFooter() {
    String text =
        """
        青柳县人大网欢迎您!
        首页 | 人大概况 | 代表工作
        您现在的位置:首页 > 工作报告 > 正文
        青柳县人大常委会工作报告
        来源:县人大办公室  发布时间:2023-01-20 09:30  浏览次数:120
        【字体:大 中 小】
        青柳县人大常委会工作报告
        """
            + body("县")
            + """
            【打印本页】 【关闭窗口】
            上一篇:关于召开会议的公告
            主办单位:青柳县人大常委会办公室
            地址:青柳县中心路1号 邮编:000000
            """;
    assertThat(texts(text)).containsExactly(B + "\n" + body("县").strip());
  }

  @Test
  void aPagesTitleStandsAboveItsDateAndSource() {
    String text =
        """
        青柳镇人大网
        无障碍浏览 | 登录 | 注册
        镇人大扎实推进代表联络站建设
        发布时间:2023-01-15 09:26  来源:本站  浏览次数:35次

        2022年,镇人大新建代表联络站3个,接待选民120人次。
        扫一扫在手机打开当前页
        """;
    assertThat(titles(text)).containsExactly("镇人大扎实推进代表联络站建设");
    assertThat(texts(text).get(0)).endsWith("120人次。");
  }

  @Test
  void aTextWithoutTitleIsOneDocumentOfItsFirstLine() {
    String text = "\n\n  今年以来,全县人大代表深入基层,走访群众。大家提出意见12条。\n明年还要继续走访,办好实事。\n";
    DocumentBoundary document = FINDER.find(text).get(0);
    assertThat(document.title()).isEqualTo("今年以来,全县人大代表深入基层,走访群众。");
    assertThat(document.genre()).isEqualTo(Genre.OTHER);
    assertThat(document.span().of(text)).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "首页\n搜索\n", "123", "甲\n乙\n丙", "……"})
  void textsWithoutRunningTextHoldNoDocument(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void aSplitterHandsOnADocumentWhenTheNextBegins() {
    List<SplitDocument> documents = new ArrayList<>();
    DocumentSplitter splitter = FINDER.splitter(documents::add);
    (A + "\n" + body("县")).lines().forEach(line -> splitter.accept(line + "\n"));
    assertThat(documents).isEmpty();
    splitter.accept(B + "\n");
    splitter.accept("各位代表:\n");
    splitter.accept("受县人大常委会委托,我向大会报告工作,请予审议。\n");
    assertThat(documents).hasSize(1);
    splitter.finish();
    assertThat(documents).hasSize(2);
  }

  @Test
  void aTextWithoutTitlesIsNeverHeldWhole() {
    List<SplitDocument> documents = new ArrayList<>();
    DocumentSplitter splitter = FINDER.splitter(documents::add);
    String paragraph = "这里是正文的一段,写得平平常常,没有什么特别的地方。".repeat(40) + "\n";
    for (int i = 0; i < 1250; i++) {
      splitter.accept(paragraph);
    }
    assertThat(documents).extracting(SplitDocument::isUnfinished).containsExactly(true, true);
    assertThat(documents.get(1).begin()).isEqualTo(documents.get(0).text().length() + 1);
  }

  @Test
  void lineBreaksMayBeOfAnyKind() {
    String text = A + "\n" + body("县") + B + "\n" + body("县");
    assertThat(titles(text.replace("\n", "\r\n"))).containsExactly(A, B);
    assertThat(titles(text.replace("\n", "\r"))).containsExactly(A, B);
    assertThat(texts(text.replace("\n", "\r\n")).get(0)).endsWith("作出新的贡献!");
  }

  @Test
  void indentationAndSpacingDoNotMatter() {
    String text = "\u3000\u3000政 府 工 作 报 告\n\u3000(2023年1月6日)\n" + body("县").indent(4);
    assertThat(titles(text)).containsExactly("政 府 工 作 报 告");
    assertThat(texts(text).get(0)).startsWith("政 府");
    assertThat(FINDER.find(text).get(0).date()).isEqualTo("2023-01-06");
  }
}
