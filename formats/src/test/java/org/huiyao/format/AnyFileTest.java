package org.huiyao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any file: {@code -Djqwik.tries.default=5000} tries more of them. */
class AnyFileTest {

  private static final String SEED = "20261125";
  private static final String REPORT = "各位代表:共召开会议5次,任免干部64人次。";
  private static final String[] HTML = {
    "<html>",
    "<body",
    ">",
    "<div class='nav'>",
    "</div>",
    "<table><tr><td>",
    "</td>",
    "<p>",
    "<br/>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<![CDATA[",
    "&nbsp;",
    "&#20250;",
    "&#x110000;",
    "&",
    "<",
    "\"",
    "会议5次",
    " ",
    "\n",
    "\u0000"
  };

  @Provide
  Arbitrary<byte[]> damagedFiles() throws IOException {
    byte[] docx = Files.docx("", "<w:p><w:r><w:t>" + REPORT + "</w:t></w:r></w:p>");
    byte[] pdf = Files.pdf(List.of(List.of(REPORT, REPORT)));
    byte[] zip =
        Files.zip(Map.of("a.txt", REPORT.getBytes(StandardCharsets.UTF_8), "b.docx", docx));
    return damaged(Arbitraries.of(docx, pdf, zip, doc()));
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
        "PK\3\4",
        "PK\5\6",
        "\u001F\u008B\b",
        "%PDF-1.4",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(HTML).list().ofMaxSize(200).map(pieces -> String.join("", pieces));
  }

  @Property(seed = SEED)
  void anyBytesAfterAFormatsMarkGiveTextOrAnError(
      @ForAll("marks") String mark, @ForAll byte[] bytes) {
    byte[] file = Arrays.copyOf(mark.getBytes(StandardCharsets.ISO_8859_1), 8 + bytes.length);
    System.arraycopy(bytes, 0, file, 8, bytes.length);
    assertTextOrError(file);
  }

  @Property(seed = SEED)
  void damagedFilesGiveTextOrAnError(@ForAll("damagedFiles") byte[] file) {
    assertTextOrError(file);
  }

  @Property(seed = SEED)
  void anyBytesAreInOneEncodingOrInNone(@ForAll byte[] bytes) {
    assertThat(EncodingDetector.detect(bytes)).isNotNull();
  }

  @Property(seed = SEED)
  void anyPageGivesWholeLines(@ForAll("pages") String page) {
    String text = HtmlText.of(page);
    assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
    assertThat(text.lines()).noneMatch(String::isBlank);
  }

  private static void assertTextOrError(byte[] file) {
    try {
      if (TextExtractor.isArchive(file)) {
        assertThat(Archive.members("file", file, Allowance.ofArchive())).isNotNull();
      } else if (Format.of(file) != Format.TEXT) {
        assertThat(TextExtractor.text(file)).isNotNull();
      }
    } catch (FormatException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
    }
  }

  /** Bytes changed at some places, then cut off, begun in the middle or left whole. */
  private static Arbitrary<byte[]> damaged(Arbitrary<byte[]> files) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, Integer.MAX_VALUE);
    return Combinators.combine(
            files,
            places.list().ofMaxSize(12),
            Arbitraries.bytes().list().ofSize(12),
            Arbitraries.integers().between(0, 3),
            places)
        .as(
            (file, at, bytes, way, place) -> {
              byte[] damaged = file.clone();
              for (int i = 0; i < at.size(); i++) {
                damaged[at.get(i) % damaged.length] = bytes.get(i);
              }
              int cut = place % damaged.length;
              return switch (way) {
                case 0 -> Arrays.copyOf(damaged, cut);
                case 1 -> Arrays.copyOfRange(damaged, cut, damaged.length);
                default -> damaged;
              };
            });
  }

  private static byte[] doc() {
    try (InputStream stream = AnyFileTest.class.getResourceAsStream("report.doc")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
