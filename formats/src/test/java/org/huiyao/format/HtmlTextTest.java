package org.huiyao.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @Test
  void aPagesBlocksAndRowsAreLinesWithoutMenusAndScripts() {
    String page =
        """
        <!DOCTYPE html><html><head><title>网站</title><script>var a = 5;</script></head><body>
        <nav><a href=/>首页</a></nav><div class="main-nav">栏目</div>
        <ul><li><a>一</a></li><li><a>二</a></li><li><a>三</a></li><li><a>四</a></li></ul>
        <div id=content><h1>工作&nbsp;报告</h1><p>共 <b>5</b>
        次&mdash;&#27425;<br>第二行<p>第三行
        <table><tr><td>会议</td><td><p>5次</p></td></tr><tr><td>法规<td>3件</table>
        <ul><li>一是督办建议;<li>二是联系群众;<li>三是培训;<li>四是调研。</ul></div>
        <footer>版权所有</footer></body></html>
        """;
    assertThat(HtmlText.of(page))
        .isEqualTo(
            "工作\u00a0报告\n共 5 次—次\n第二行\n第三行\n会议\t5次\n法规\t3件\n" + "一是督办建议;\n二是联系群众;\n三是培训;\n四是调研。\n");
  }

  @Test
  void whatStandsAroundMostOfThePageIsNotLeftOut() {
    String page =
        "<html><form id=aspnetForm><div class='page with-sidebar'><div class=toolbar>检索</div>"
            + "<p>一年来,召开常委会会议5次。</p><div class=sidebar>栏目</div></div></form></html>";
    assertThat(HtmlText.of(page)).isEqualTo("一年来,召开常委会会议5次。\n");
    assertThat(HtmlText.of("<html><form><p>会议5次</p></form><footer>版权</footer></html>"))
        .isEqualTo("会议5次\n");
  }

  @Test
  void aTableThatLaysOutThePageIsNone() {
    String sentence = "一年来,召开常委会会议5次。".repeat(30);
    String page =
        "<html><table><tr><td>首页</td></tr><tr><td><p>一、监督</p><p>%s</p><table><tr><td><p>会议</p>"
            + "<td>5次</table></td></tr></table></html>";
    assertThat(HtmlText.of(page.formatted(sentence)))
        .isEqualTo("首页\n一、监督\n" + sentence + "\n会议\t5次\n");
  }

  @Test
  void preformattedLinesAreLines() {
    String page = "<html><pre>工作报告\n各位代表:\n  一、<b>会议\n二、</b>法规</pre>一\n二";
    assertThat(HtmlText.of(page)).isEqualTo("工作报告\n各位代表:\n一、会议\n二、法规\n一 二\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div><i></i><i></i><i></i>",
        "<table><tr><td>",
        "<div><a></a><a></a><a></a><a></a>",
        "<p class=menu>栏目</p>"
      })
  void anyDepthAndBreadthIsRead(String tags) {
    String deep = "<html><body>" + tags.repeat(100_000) + "召开会议5次";
    assertThat(HtmlText.of(deep)).isEqualTo("召开会议5次\n");
  }

  @Test
  void aPageIsToldByItsBeginning() {
    assertThat(Format.isHtml("\n <!doctype html><p>5")).isTrue();
    assertThat(Format.isHtml("<?xml version='1.0'?><html>")).isTrue();
    assertThat(Format.isHtml("<监督法>实施五年")).isFalse();
    assertThat(Format.isHtml("说到<html>的报告")).isFalse();
  }
}
