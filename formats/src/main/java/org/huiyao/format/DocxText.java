package org.huiyao.format;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The main part of a Word file to lines: one for each paragraph and each row of a table, cells
 * parted by tabs. Numbers that Word itself sets before paragraphs are not in it.
 */
final class DocxText {

  /** Where the main part lies in the ZIP. */
  static final String MAIN_PART = "word/document.xml";

  /** Deleted in a tracked change, or another rendering of what is there already. */
  private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "instrText");

  private final StringBuilder text = new StringBuilder();
  private int rows;

  private DocxText() {}

  /**
   * Reads {@link #MAIN_PART}. Document types are refused, so no entity is expanded or fetched.
   *
   * @throws FormatException if it is not well-formed XML
   */
  static String of(InputStream part) throws FormatException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      DocxText lines = new DocxText();
      lines.read(factory.createXMLStreamReader(part));
      return lines.text.toString();
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
            start(xml.getLocalName());
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

  private void start(String element) {
    switch (element) {
      case "tr" -> rows++;
      case "tab" -> text.append('\t');
      case "br", "cr" -> text.append(rows > 0 ? ' ' : '\n');
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
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
