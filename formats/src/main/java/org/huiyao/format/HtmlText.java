package org.huiyao.format;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A web page to lines: one for each block and each row of a table, cells parted by tabs; scripts,
 * menus, footers and blocks of links left out.
 */
public final class HtmlText {

  private static final Set<String> CELLS = Set.of("td", "th");

  /** What holds more characters is no cell of a table, but a column of the page. */
  private static final int LONGEST_CELL = 300;

  /** Where a line break is one. */
  private static final Set<String> PREFORMATTED = Set.of("pre", "xmp", "listing", "plaintext");

  private HtmlText() {}

  /** The page's own text, {@code \n} after each line. */
  public static String of(String html) {
    Element body = Jsoup.parse(html).body();
    Lines lines = new Lines(body, new Boilerplate(body));
    NodeTraversor.filter(lines, body);
    return lines.text();
  }

  /** Gathers text by lines. */
  private static final class Lines implements NodeFilter {

    private final Element body;
    private final Boilerplate boilerplate;
    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private int openCells;
    private int openPreformatted;

    private Lines(Element body, Boilerplate boilerplate) {
      this.body = body;
      this.boilerplate = boilerplate;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode own) {
        add(own.getWholeText());
      } else if (node instanceof Element element) {
        if (element != body && boilerplate.holds(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        begin(element);
      }
      return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
      if (PREFORMATTED.contains(element.normalName())) {
        openPreformatted++;
      }
      if (isCell(element)) {
        openCells++;
        if (!atLineStart()) {
          text.append('\t');
          blank = false;
        }
      } else if (element.normalName().equals("br") || isLine(element)) {
        endLine();
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (PREFORMATTED.contains(element.normalName())) {
          openPreformatted--;
        }
        if (isCell(element)) {
          openCells--;
        } else if (isLine(element)) {
          endLine();
        }
      }
      return FilterResult.CONTINUE;
    }

    private boolean isCell(Element element) {
      return CELLS.contains(element.normalName()) && boilerplate.length(element) <= LONGEST_CELL;
    }

    /** Blocks in a cell stay on its row's line. */
    private boolean isLine(Element element) {
      return openCells == 0 && element.isBlock();
    }

    private void add(String run) {
      for (int i = 0; i < run.length(); i++) {
        char c = run.charAt(i);
        if (c == '\n' && openPreformatted > 0 && openCells == 0) {
          endLine();
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
          blank = !atLineStart();
        } else {
          if (blank && text.charAt(text.length() - 1) != '\t') {
            text.append(' ');
          }
          blank = false;
          text.append(c);
        }
      }
    }

    private boolean atLineStart() {
      return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void endLine() {
      blank = false;
      if (!atLineStart()) {
        text.append('\n');
      }
    }

    private String text() {
      endLine();
      return text.toString();
    }
  }
}
