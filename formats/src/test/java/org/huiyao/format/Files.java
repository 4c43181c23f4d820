package org.huiyao.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files made for tests. */
final class Files {

  private Files() {}

  static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** A DOCX whose main part has this prolog and body. */
  static byte[] docx(String prolog, String body) throws IOException {
    byte[] main = part("document", "<w:body>" + body + "</w:body>");
    byte[] start = prolog.getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(start, start.length + main.length);
    System.arraycopy(main, 0, whole, start.length, main.length);
    return zip(Map.of("[Content_Types].xml", new byte[0], "word/document.xml", whole));
  }

  /** A part of a DOCX. */
  static byte[] part(String root, String content) {
    return ("<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>"
            .formatted(root, content, root))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A PDF in a font that is not embedded, with these lines of text on each page. */
  static byte[] pdf(List<List<String>> pages) {
    List<String> objects =
        new ArrayList<>(
            List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
                    + "/DescendantFonts[4 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
                    + "<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>",
                "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]"
                    + "/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 800/StemV 80>>"));
    StringBuilder kids = new StringBuilder();
    for (List<String> lines : pages) {
      int page = objects.size() + 2;
      kids.append(page).append(" 0 R ");
      String content = content(lines);
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents "
              + (page + 1)
              + " 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
      objects.add("<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
    }
    objects.add(1, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
    return pdfOf(objects);
  }

  private static String content(List<String> lines) {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 16 TL 60 760 Td\n");
    for (String line : lines) {
      String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
      content.append('<').append(hex).append("> Tj T*\n");
    }
    return content.append("ET").toString();
  }

  private static byte[] pdfOf(List<String> objects) {
    int size = objects.size() + 1;
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    file.append(table).append("trailer<</Size ").append(size).append("/Root 1 0 R>>\n");
    file.append("startxref\n").append(start).append("\n%%EOF");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
