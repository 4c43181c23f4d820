package org.huiyao.format;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers that Word itself sets before the paragraphs of a DOCX. */
final class DocxNumbering {

  /** Where lists and paragraph styles are described in the ZIP. */
  static final String LISTS_PART = "word/numbering.xml";

  static final String STYLES_PART = "word/styles.xml";

  /** One level of a list: the first number, its format, the text around it ({@code 第%1章}). */
  private static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private String suffix = "tab";
  }

  /** What a style says of lists; what it leaves open the style it is based on says. */
  private static final class Style {
    private String basedOn = "";
    private String list = "";
    private String level = "";
  }

  private static final int LEVELS = 9;
  private static final int DEEPEST_STYLE = 20;

  private final Map<String, Level[]> kinds = new HashMap<>();
  private final Map<String, String> kindOfList = new HashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final Map<String, String> levelOfStyle = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, int[]> counted = new HashMap<>();

  /** Reads {@link #LISTS_PART}. */
  void readLists(XMLStreamReader xml) throws XMLStreamException {
    Level[] kind = null;
    Level level = new Level();
    String list = "";
    String at = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          kind = new Level[LEVELS];
          kinds.put(attribute(xml, "abstractNumId"), kind);
        }
        case "lvl" -> {
          level = new Level();
          at = attribute(xml, "ilvl");
          int depth = number(at);
          if (kind != null && depth < LEVELS) {
            kind[depth] = level;
          }
        }
        case "start" -> level.start = number(attribute(xml, "val"));
        case "numFmt" -> level.format = attribute(xml, "val");
        case "lvlText" -> level.text = attribute(xml, "val");
        case "pStyle" -> levelOfStyle.put(attribute(xml, "val"), at);
        case "suff" -> level.suffix = attribute(xml, "val");
        case "num" -> {
          kind = null;
          list = attribute(xml, "numId");
        }
        case "abstractNumId" -> kindOfList.put(list, attribute(xml, "val"));
        case "lvlOverride" -> at = attribute(xml, "ilvl");
        case "startOverride" -> restarts.put(list + "/" + at, number(attribute(xml, "val")));
        default -> {}
      }
    }
  }

  /** Reads {@link #STYLES_PART}. */
  void readStyles(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          style = new Style();
          styles.put(attribute(xml, "styleId"), style);
        }
        case "basedOn" -> style.basedOn = attribute(xml, "val");
        case "numId" -> style.list = attribute(xml, "val");
        case "ilvl" -> style.level = attribute(xml, "val");
        default -> {}
      }
    }
  }

  /**
   * Counts a paragraph.
   *
   * @param style the paragraph's, empty for none
   * @param list the list it is in by itself, empty where its style tells
   * @param level its level in that list, empty where its style tells, or for the first
   * @return what stands before its text, empty for nothing
   */
  String next(String style, String list, String level) {
    String inList = list;
    String depth = level.isEmpty() ? levelOfStyle.getOrDefault(style, "") : level;
    Style told = styles.get(style);
    for (int i = 0; told != null && inList.isEmpty() && i < DEEPEST_STYLE; i++) {
      inList = told.list;
      depth = depth.isEmpty() ? told.level : depth;
      told = styles.get(told.basedOn);
    }
    Level[] levels = kinds.get(kindOfList.getOrDefault(inList, ""));
    int own = number(depth);
    if (levels == null || own >= LEVELS || levels[own] == null) {
      return "";
    }
    return label(levels, own, count(inList, levels, own));
  }

  private int[] count(String list, Level[] levels, int own) {
    String kind = kindOfList.get(list);
    int[] counts = counted.computeIfAbsent(kind, key -> new int[LEVELS]);
    Integer restart = restarts.remove(list + "/" + own);
    // 0 is what has not been counted yet, so a count is kept one higher than it is.
    if (restart != null) {
      counts[own] = restart + 1;
    } else {
      counts[own] = counts[own] == 0 ? levels[own].start + 1 : counts[own] + 1;
    }
    for (int deeper = own + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return counts;
  }

  private static String label(Level[] levels, int own, int[] counts) {
    StringBuilder label = new StringBuilder();
    String text = levels[own].format.equals("bullet") ? "" : levels[own].text;
    for (int i = 0; i < text.length(); i++) {
      int level = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (text.charAt(i) == '%' && level >= 0 && level < LEVELS && levels[level] != null) {
        int number = counts[level] == 0 ? levels[level].start : counts[level] - 1;
        label.append(ListNumber.of(number, levels[level].format));
        i++;
      } else {
        label.append(text.charAt(i));
      }
    }
    return label + (label.isEmpty() || levels[own].suffix.equals("nothing") ? "" : " ");
  }

  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static int number(String digits) {
    try {
      return Math.max(0, Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
