package org.huiyao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts for properties: arbitrary ones, and reports with damage. */
public final class Damage {

  private static final int LONGEST_CUT = 60;
  private static final String[] PIECES = {
    "一",
    "二",
    "三",
    "十",
    "百",
    "万",
    "0",
    "1",
    "2022",
    "９",
    "％",
    "%",
    ".",
    ",",
    "，",
    "、",
    "。",
    "：",
    "（",
    "）",
    "《",
    "》",
    "“",
    "”",
    "\"",
    "-",
    "—",
    "余",
    "多",
    "约",
    "次",
    "件",
    "部",
    "人次",
    "名",
    "年",
    "月",
    "日",
    "市",
    "县",
    "委",
    "会",
    "人大常委会",
    "法",
    "条例",
    "第",
    "是",
    "五年来",
    "召开",
    "制定",
    "任免",
    "代表",
    "建议",
    " ",
    "\u00a0",
    "\u3000",
    "\t",
    "\r\n",
    "\n",
    "\n一、",
    "\n(一)",
    "各位代表:",
    "工作报告\n",
    "市委",
    "政协",
    "\uD842\uDFB7",
    "\u0000",
    "\u0085",
    "\uFEFF"
  };

  private Damage() {}

  /**
   * A change of a text.
   *
   * @param at where, in ten thousandths of the text's length
   * @param cut how many characters go
   * @param piece what comes in their place
   */
  private record Edit(int at, int cut, String piece) {

    void apply(StringBuilder text) {
      int begin = (int) ((long) at * text.length() / 10_000);
      text.replace(begin, Math.min(text.length(), begin + cut), piece);
    }
  }

  /** Any code points, and the words and marks of reports in any order. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> codePoint =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .map(Character::toString);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, codePoint), net.jqwik.api.Tuple.of(6, Arbitraries.of(PIECES)))
        .list()
        .ofMaxSize(600)
        .map(pieces -> String.join("", pieces));
  }

  /** Reports of the test corpus in which stretches are cut out and replaced. */
  public static Arbitrary<String> damagedReports() {
    Arbitrary<Edit> edits =
        Combinators.combine(
                Arbitraries.integers().between(0, 9_999),
                Arbitraries.integers().between(0, LONGEST_CUT),
                Arbitraries.of(PIECES))
            .as(Edit::new);
    return Combinators.combine(reports(), edits.list().ofMinSize(1).ofMaxSize(80))
        .as(Damage::damaged);
  }

  /** Reports of the test corpus whose lines stand in another order. */
  public static Arbitrary<String> shuffledReports() {
    return reports()
        .flatMap(
            report ->
                Arbitraries.shuffle(List.of(report.split("(?<=\n)")))
                    .map(lines -> String.join("", lines)));
  }

  /** Reports of the test corpus. */
  public static Arbitrary<String> reports() {
    List<String> reports = new ArrayList<>();
    for (Path file : Corpora.texts(Corpora.TEST_CORPUS)) {
      reports.add(read(file));
    }
    return Arbitraries.of(reports);
  }

  private static String damaged(String report, List<Edit> edits) {
    StringBuilder text = new StringBuilder(report);
    edits.forEach(edit -> edit.apply(text));
    // A cut may part a pair of surrogates, which no encoded text holds.
    return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
