package org.huiyao.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A web page to lines: one for each block and each row of a table, cells parted by tabs; scripts,
 * menus, footers and blocks of links left out.
 */
public final class HtmlText {

  private static final String NO_TEXT =
      "script,style,noscript,template,iframe,object,svg,nav,footer,aside,form,button,select,"
          + "textarea,head,[hidden],[role=navigation],[aria-hidden=true]";
  private static final Pattern NO_CONTENT =
      Pattern.compile(
          "(?:^|[-_ ])(?:nav|navbar|menu|footer|foot|breadcrumbs?|crumbs?|sidebar|share|copyright"
              + "|toolbar|pagination|ads?|banner|related)(?:$|[-_ ])");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** A block with more links than this, and more link text than other text, is a menu. */
  private static final int FEW_LINKS = 3;

  private HtmlText() {}

  /** The page's own text, {@code \n} after each line. */
  public static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select(NO_TEXT).remove();
    page.getAllElements().forEach(HtmlText::removeUnlessContent);
    Lines lines = new Lines();
    page.body().traverse(lines);
    return lines.text();
  }

  private static void removeUnlessContent(Element element) {
    if (!element.hasParent() || element.normalName().equals("body")) {
      return;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    if (NO_CONTENT.matcher(names).find() || isMenu(element)) {
      element.remove();
    }
  }

  private static boolean isMenu(Element element) {
    if (!Set.of("ul", "ol", "dl", "p", "div", "tr").contains(element.normalName())
        || element.childrenSize() <= FEW_LINKS) {
      return false;
    }
    int links = 0;
    int linked = 0;
    int all = 0;
    for (Node child : element.childNodes()) {
      Element link = child instanceof Element block ? linkOf(block) : null;
      int length = child instanceof TextNode text ? text.text().strip().length() : 0;
      if (link != null) {
        links++;
        linked += link.text().length();
        length = linked == 0 ? 0 : link.text().length();
      } else if (child instanceof Element block) {
        length = block.hasText() ? Integer.MAX_VALUE / 2 : 0;
      }
      all = Math.min(Integer.MAX_VALUE / 2, all) + Math.min(Integer.MAX_VALUE / 2, length);
    }
    return links > FEW_LINKS && linked * 2L > all;
  }

  private static Element linkOf(Element block) {
    if (block.normalName().equals("a")) {
      return block;
    }
    boolean alone = block.childrenSize() == 1 && block.ownText().isBlank();
    return alone && block.child(0).normalName().equals("a") ? block.child(0) : null;
  }

  /** Gathers text by lines. */
  private static final class Lines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private boolean blank;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode own) {
        add(own.getWholeText());
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br") || isLine(element)) {
          endLine();
        } else if (CELLS.contains(element.normalName()) && !atLineStart()) {
          text.append('\t');
          blank = false;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && isLine(element)) {
        endLine();
      }
    }

    private static boolean isLine(Element element) {
      return element.isBlock()
          && !CELLS.contains(element.normalName())
          && (element.closest("td,th") == null);
    }

    private void add(String run) {
      for (int i = 0; i < run.length(); i++) {
        char c = run.charAt(i);
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
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
