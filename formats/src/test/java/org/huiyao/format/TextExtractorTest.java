package org.huiyao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
  void aDocxsNumbersAreThoseThatWordSets() throws Exception {
    String lists =
        "<w:abstractNum w:abstractNumId='7'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
            + "<w:pStyle w:val='H1'/><w:suff w:val='nothing'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
            + "<w:pStyle w:val='H2'/><w:suff w:val='nothing'/><w:lvlText w:val='(%2)'/></w:lvl>"
            + "<w:lvl w:ilvl='2'><w:start w:val='3'/><w:numFmt w:val='decimal'/>"
            + "<w:lvlText w:val='%3.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='4'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='5'><w:abstractNumId w:val='7'/>"
            + "<w:lvlOverride w:ilvl='2'><w:startOverride w:val='8'/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:styleId='H1'><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId='H2'><w:basedOn w:val='H1'/></w:style>";
    String body =
        styled("H1", "主要工作")
            + styled("H2", "立法")
            + listed(4, 2, "条例")
            + listed(4, 2, "办法")
            + listed(5, 2, "规定")
            + styled("H2", "监督")
            + listed(4, 2, "检查")
            + listed(0, 0, "不编号")
            + styled("H1", "主要任务");
    byte[] docx =
        Files.zip(
            Map.of(
                "[Content_Types].xml", new byte[0],
                "word/document.xml", Files.part("document", "<w:body>" + body + "</w:body>"),
                "word/numbering.xml", Files.part("numbering", lists),
                "word/styles.xml", Files.part("styles", styles)));
    assertThat(TextExtractor.text(docx).lines())
        .containsExactly(
            "一、主要工作", "(一)立法", "3. 条例", "4. 办法", "8. 规定", "(二)监督", "3. 检查", "不编号", "二、主要任务");
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:tabs><w:tab/></w:tabs><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  private static String listed(int list, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, list, text);
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
  void aDocGivesTheLinesOfADocx() throws Exception {
    assertThat(TextExtractor.text(doc()))
        .isEqualTo(
            """
            云泽市人民代表大会常务委员会工作报告
            各位代表:
            我受市人大常委会委托,向大会报告工作,请予审议。
            一、2022年主要工作
            一年来,召开常委会会议7次,审议地方性法规3件。
            第二行
            另起的一行
            会议\t7次
            法规\t3件
            二、2023年主要任务
            """);
  }

  @Test
  void aDocThatCannotBeReadSaysWhy() throws Exception {
    byte[] cut = Arrays.copyOf(doc(), 3000);
    assertThatThrownBy(() -> TextExtractor.text(cut)).hasMessageStartingWith("not a sound DOC: ");
    byte[] locked = locked(doc());
    assertThatThrownBy(() -> TextExtractor.text(locked)).hasMessage("a DOC locked with a password");
    byte[] old = doc();
    old[wordStream(old) + 2] = 101;
    old[wordStream(old) + 3] = 0;
    assertThatThrownBy(() -> TextExtractor.text(old)).hasMessageContaining("older than Word 97");
    assertThatThrownBy(() -> TextExtractor.text(ole2("EncryptedPackage")))
        .hasMessage("a DOCX locked with a password");
    assertThatThrownBy(() -> TextExtractor.text(ole2("Workbook")))
        .hasMessageContaining("no Word document");
  }

  /** Where the stream with the version of Word begins. */
  private static int wordStream(byte[] doc) {
    return new String(doc, StandardCharsets.ISO_8859_1).indexOf("\u00ec\u00a5");
  }

  private static byte[] ole2(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] doc() throws IOException {
    try (InputStream doc = TextExtractorTest.class.getResourceAsStream("report.doc")) {
      return doc.readAllBytes();
    }
  }

  private static byte[] locked(byte[] doc) throws IOException {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc))) {
      document.write(locked);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return locked.toByteArray();
  }

  @Test
  void aPdfsLinesAreJoinedWhereTheyRunToTheMargin() throws FormatException {
    List<String> first =
        List.of("一、依法开展监督工作", "一年来共召开常委会会议五次听取专项工作报", "告十二项,开展执法检查三次,专题询问,", "组织代表视察。", "二、代表工作");
    assertThat(TextExtractor.text(Files.pdf(List.of(first))))
        .isEqualTo("一、依法开展监督工作\n一年来共召开常委会会议五次听取专项工作报告十二项,开展执法检查三次,专题询问,组织代表视察。\n二、代表工作\n");
  }

  @Test
  void aPdfsParagraphsGoOnOverPagesAndBeginIndented() throws FormatException {
    List<String> first =
        List.of(
            "\u3000\u3000一年来共召开常委会会议五次听取专项工作",
            "报告十二项,开展执法检查三次,专题询问一次",
            "\u3000\u3000二是组织代表开展视察十三次提出建议二十",
            "— 1 —");
    List<String> second = List.of("五件。", "第 2 页 共 2 页");
    assertThat(TextExtractor.text(Files.pdf(List.of(first, second))))
        .isEqualTo("一年来共召开常委会会议五次听取专项工作报告十二项,开展执法检查三次,专题询问一次\n二是组织代表开展视察十三次提出建议二十五件。\n");
  }

  @Test
  void aPdfWithoutATextLayerIsSaidToBeOne() {
    assertThatThrownBy(() -> TextExtractor.text(Files.pdf(List.of(List.of()))))
        .hasMessageContaining("without a text layer");
    byte[] cut = "%PDF-1.4 and no more".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> TextExtractor.text(cut)).hasMessageStartingWith("not a sound PDF");
  }

  @Test
  void aLockedPdfIsSaidToBeOne() throws Exception {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(Files.pdf(List.of(List.of("会议五次"))))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked);
    }
    assertThatThrownBy(() -> TextExtractor.text(locked.toByteArray()))
        .hasMessage("a PDF locked with a password");
  }

  @Test
  void otherFilesAreNamed() throws IOException {
    byte[] sheet = Files.zip(Map.of("[Content_Types].xml", new byte[1], "xl/x.xml", new byte[1]));
    assertThatThrownBy(() -> TextExtractor.text(sheet)).hasMessageContaining("no Word document");
  }
}
