package org.huiyao.format;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The main text of a DOCX to lines: one for each paragraph and each row of a table, cells parted by
 * tabs, with the numbers that Word itself sets before paragraphs.
 */
final class DocxText {

  /** Where the main part lies in the ZIP. */
  static final String MAIN_PART = "word/document.xml";

  /** Deleted in a tracked change, or another rendering of what is there already. */
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "Fallback", "instrText", "pPrChange", "tabs");

  /** Reads one part. */
  @FunctionalInterface
  private interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private final StringBuilder text = new StringBuilder();
  private final DocxNumbering numbering = new DocxNumbering();
  private int rows;

  /** What the present paragraph says of itself. */
  private String style = "";

  private String list = "";
  private String level = "";

  private DocxText() {}

  /**
   * Reads a DOCX that has a {@link #MAIN_PART}. Document types are refused, so no entity is
   * expanded or fetched.
   *
   * @throws FormatException if it is not well-formed XML
   */
  static String of(byte[] docx) throws FormatException {
    DocxText lines = new DocxText();
    read(docx, DocxNumbering.LISTS_PART, lines.numbering::readLists);
    read(docx, DocxNumbering.STYLES_PART, lines.numbering::readStyles);
    read(docx, MAIN_PART, lines::read);
    return lines.text.toString();
  }

  private static void read(byte[] docx, String part, PartReader reader) throws FormatException {
    byte[] bytes = Archive.member(docx, part);
    if (bytes == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader.read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException e) {
      throw new FormatException("not a sound DOCX: " + e.getMessage().lines().findFirst().get());
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean inText = false;
    int skipping = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (skipping > 0 || LEFT_OUT.contains(xml.getLocalName())) {
            skipping++;
          } else {
            inText = xml.getLocalName().equals("t");
            start(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          if (skipping > 0) {
            skipping--;
          } else {
            end(xml.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tr" -> rows++;
      case "tab" -> text.append('\t');
      case "br", "cr" -> text.append(rows > 0 ? ' ' : '\n');
      case "pPr" -> {
        style = "";
        list = "";
        level = "";
      }
      case "pStyle" -> style = DocxNumbering.attribute(xml, "val");
      case "numId" -> list = DocxNumbering.attribute(xml, "val");
      case "ilvl" -> level = DocxNumbering.attribute(xml, "val");
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "pPr" -> text.append(numbering.next(style, list, level));
      case "p" -> text.append(rows > 0 ? "" : "\n");
      case "tc" -> text.append('\t');
      case "tr" -> {
        rows--;
        text.setLength(
            text.length() - (!text.isEmpty() && text.charAt(text.length() - 1) == '\t' ? 1 : 0));
        text.append('\n');
      }
      default -> {}
    }
  }
}
