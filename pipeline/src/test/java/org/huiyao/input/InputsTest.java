package org.huiyao.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir private Path directory;

  @Test
  void walksADirectorysTextFilesInTheOrderOfTheirPaths() throws IOException {
    Files.createDirectories(directory.resolve("b"));
    for (String name : List.of("c.txt", "b/2.TXT", "b/1.txt", "a.txt", "a.gold.jsonl")) {
      Files.writeString(directory.resolve(name), "工作报告");
    }
    Inputs inputs = Inputs.of(List.of(directory.toString()));
    assertThat(inputs.failures()).isEmpty();
    assertThat(inputs.sources())
        .extracting(source -> source.name().substring(directory.toString().length() + 1))
        .containsExactly("a.txt", "b/1.txt", "b/2.TXT", "c.txt");
  }

  @Test
  void takesAFileOfAnyNameWhenItIsNamedItself() {
    assertThat(Inputs.of(List.of("report.md", "-")).sources())
        .extracting(Source::name)
        .containsExactly("report.md", "-");
  }

  @Test
  void saysThatADirectoryHoldsNoTextFiles() {
    assertThat(Inputs.of(List.of(directory.toString())).failures())
        .containsExactly(
            Failure.of(
                directory.toString(),
                Stage.READ,
                "nothing to read in this directory: no name ends in txt, html, htm, docx, doc, pdf, zip, gz, tgz"));
  }

  @Test
  void dropsTheByteOrderMarkAndKeepsEverythingElse() throws UnreadableSourceException {
    assertThat(read("\uFEFF工作\u00a0报告\r\n\uFEFF5次".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("工作\u00a0报告\r\n\uFEFF5次");
  }

  @Test
  void namesTheByteAtWhichATextIsNone() {
    assertThatThrownBy(() -> read(new byte[] {'a', 0, 'b'})).hasMessage("not text: NUL at byte 1");
    byte[] bytes = "报告5".getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xFF;
    assertThatThrownBy(() -> read(bytes)).hasMessage("not UTF-8 text: malformed at byte 3");
    assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xE6, (byte) 0x8A}))
        .hasMessage("not UTF-8 text: malformed at byte 1");
  }

  @Test
  void saysThatThereIsNothingToRead() {
    assertThatThrownBy(() -> read(new byte[0])).hasMessage("empty");
    assertThatThrownBy(() -> read(" \n\u3000".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("only blanks");
    Path missing = directory.resolve("missing.txt");
    assertThatThrownBy(() -> new Source.OfFile("missing.txt", missing).read())
        .hasMessage("no such file");
  }

  private static String read(byte[] bytes) throws UnreadableSourceException {
    return new Source.OfStream("-", new ByteArrayInputStream(bytes)).read();
  }
}
