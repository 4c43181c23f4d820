package org.huiyao.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackedSourcesTest {

  private static final String REPORT =
      "各位代表:我受市人大常委会的委托,向大会报告工作。共召开常委会会议5次,审议专项工作报告12项。\n".repeat(4);
  private static final Charset GBK = Charset.forName("GBK");

  private final List<String> warnings = new ArrayList<>();

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GBK", "GB18030"})
  void readsEveryEncodingAlike(String encoding) {
    byte[] bytes = REPORT.getBytes(Charset.forName(encoding));
    assertThat(read(Map.of("a", bytes), Reading.STRICT)).containsExactly("a: " + REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheMark(String encoding) {
    byte[] bytes = "\uFEFF会议5次".getBytes(Charset.forName(encoding));
    assertThat(read(Map.of("a", bytes), Reading.STRICT)).containsExactly("a: 会议5次");
  }

  @Test
  void forcesAnEncoding() {
    Reading gbk = new Reading(GBK, false, null, warnings::add);
    assertThat(read(Map.of("a", "会议5次".getBytes(GBK)), gbk)).containsExactly("a: 会议5次");
  }

  @Test
  void namesTheByteThatIsWrongOrReadsOverIt() {
    byte[] bytes = "会议召开会议共计五次".getBytes(StandardCharsets.UTF_8);
    bytes[6] = (byte) 0xFF;
    assertThat(read(Map.of("a", bytes), Reading.STRICT))
        .containsExactly("a failed: not UTF-8 text: malformed at byte 6");
    Reading lenient = new Reading(StandardCharsets.UTF_8, true, null, warnings::add);
    assertThat(read(Map.of("a", bytes), lenient))
        .singleElement()
        .asString()
        .startsWith("a: 会议\uFFFD")
        .endsWith("五次");
    assertThat(warnings).singleElement().asString().contains("byte 6");
  }

  @Test
  void anArchivesFilesComeInItsPlaceAndABadOneAlone() throws IOException {
    Map<String, byte[]> inside = new LinkedHashMap<>();
    inside.put("../b.txt", "会议5次".getBytes(StandardCharsets.UTF_8));
    inside.put("bad.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    inside.put("c.html", "<html><p>会议6次</p></html>".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    inputs.put("a", "会议4次".getBytes(StandardCharsets.UTF_8));
    inputs.put("b.dat", zip(inside));
    inputs.put("z", "会议7次".getBytes(StandardCharsets.UTF_8));
    List<String> texts = read(inputs, Reading.STRICT);
    assertThat(texts).hasSize(5);
    assertThat(texts.get(0)).isEqualTo("a: 会议4次");
    assertThat(texts.get(1)).isEqualTo("b.dat!/../b.txt: 会议5次");
    assertThat(texts.get(2)).startsWith("b.dat!/bad.pdf failed: not a sound PDF");
    assertThat(texts.get(3)).isEqualTo("b.dat!/c.html: 会议6次\n");
    assertThat(texts.get(4)).isEqualTo("z: 会议7次");
  }

  @Test
  void anArchiveInAnArchiveIsReadButNoDeeper() throws IOException {
    byte[] one = zip(Map.of("t", "会议5次".getBytes(StandardCharsets.UTF_8)));
    byte[] two = zip(Map.of("one", one));
    byte[] three = zip(Map.of("two", two));
    assertThat(read(Map.of("a", two), Reading.STRICT)).containsExactly("a!/one!/t: 会议5次");
    assertThat(read(Map.of("a", three), Reading.STRICT))
        .containsExactly("a!/two!/one failed: an archive nested too deep");
  }

  @Test
  void aPdfWhoseObjectsAreNestedWithoutEndIsAnError() {
    String pages = "[".repeat(200_000) + "]".repeat(200_000);
    String pdf =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages " + pages + ">>\nendobj\ntrailer<</Root 1 0 R>>";
    assertThat(read(Map.of("a", pdf.getBytes(StandardCharsets.US_ASCII)), Reading.STRICT))
        .singleElement()
        .asString()
        .startsWith("a failed: ");
  }

  @Test
  void savesTheTextOfEveryInputInsideTheDirectory() throws IOException {
    Path texts = directory.resolve("texts");
    Reading saving = new Reading(null, false, texts, warnings::add);
    byte[] page = "<html><p>会议6次</p></html>".getBytes(StandardCharsets.UTF_8);
    read(Map.of("../../a.html", page), saving);
    try (var files = Files.list(texts)) {
      assertThat(files).containsExactly(texts.resolve("__.._a.html.txt"));
    }
    assertThat(texts.resolve("__.._a.html.txt")).hasContent("会议6次\n");
  }

  private static List<String> read(Map<String, byte[]> inputs, Reading reading) {
    List<Source> sources = new ArrayList<>();
    inputs.forEach(
        (name, bytes) -> sources.add(new Source.OfStream(name, new ByteArrayInputStream(bytes))));
    List<String> texts = new ArrayList<>();
    for (Source source : new UnpackedSources(sources, reading)) {
      try {
        texts.add(source.name() + ": " + source.read());
      } catch (UnreadableSourceException e) {
        texts.add(source.name() + " failed: " + e.getMessage());
      }
    }
    return texts;
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
