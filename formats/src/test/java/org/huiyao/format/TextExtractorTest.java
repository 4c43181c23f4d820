package org.huiyao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextExtractorTest {

  @Test
  void aDocxGivesALineForEachParagraphAndRow() throws Exception {
    String body =
        "<w:p><w:r><w:t>一、立法</w:t></w:r><w:r><w:t>工作</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>会议</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:t>5次</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:del><w:r><w:t>6</w:t></w:r></w:del><w:r><w:t>7件</w:t></w:r></w:p>";
    assertThat(TextExtractor.text(Files.docx("", body))).isEqualTo("一、立法工作\n会议\t5次\n7件\n");
  }

  @Test
  void aDocxsEntitiesAreNeitherExpandedNorFetched() throws IOException {
    String external = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String bomb = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;\">]>";
    for (String entities : List.of(external, bomb)) {
      byte[] docx = Files.docx(entities, "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
      assertThatThrownBy(() -> TextExtractor.text(docx))
          .isInstanceOf(FormatException.class)
          .hasMessageStartingWith("not a sound DOCX");
    }
  }

  @Test
  void aPdfsLinesAreJoinedWhereTheyRunToTheMargin() throws FormatException {
    List<String> lines = List.of("一、依法开展监督工作", "一年来共召开常委会会议五次听取专项工作报", "告十二项,开展执法检查。", "二、代表工作");
    assertThat(TextExtractor.text(Files.pdf(lines)))
        .isEqualTo("一、依法开展监督工作\n一年来共召开常委会会议五次听取专项工作报告十二项,开展执法检查。\n二、代表工作\n");
  }

  @Test
  void aPdfWithoutATextLayerIsSaidToBeOne() {
    assertThatThrownBy(() -> TextExtractor.text(Files.pdf(List.of())))
        .hasMessageContaining("without a text layer");
    byte[] cut = "%PDF-1.4 and no more".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> TextExtractor.text(cut)).hasMessageStartingWith("not a sound PDF");
  }

  @Test
  void otherFilesAreNamed() throws IOException {
    byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    assertThatThrownBy(() -> TextExtractor.text(ole2)).hasMessageContaining("save it as DOCX");
    byte[] sheet = Files.zip(Map.of("[Content_Types].xml", new byte[1], "xl/x.xml", new byte[1]));
    assertThatThrownBy(() -> TextExtractor.text(sheet)).hasMessageContaining("no Word document");
  }
}
