package org.huiyao.format;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells which elements of a web page are none of its text: scripts, menus, footers. */
final class Boilerplate {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "button",
          "select",
          "textarea",
          "head");
  private static final Set<String> NO_CONTENT_TAGS = Set.of("nav", "footer", "aside", "form");
  private static final Pattern NO_CONTENT_NAMES =
      Pattern.compile(
          "(?:^|[-_ ])(?:nav|navbar|menu|footer|foot|breadcrumbs?|crumbs?|sidebar|share|copyright"
              + "|toolbar|pagination|ads?|banner|related)(?:$|[-_ ])");
  private static final Set<String> MENUS = Set.of("ul", "ol", "dl", "p", "div", "tr");

  /** A block with more links than this, and more link text than other text, is a menu. */
  private static final int FEW_LINKS = 3;

  private final Map<Node, Integer> lengths = new IdentityHashMap<>();

  private final Element body;

  /** Measures the elements below {@code body} once, since a page may be nested to any depth. */
  Boilerplate(Element body) {
    this.body = body;
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              lengths.put(node, length(text.getWholeText()));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node != body && lengths.containsKey(node) && !isHidden(node)) {
              lengths.merge(node.parent(), lengths.get(node), Integer::sum);
            }
          }
        });
  }

  /** Whether an element, with all that it holds, is left out. */
  boolean holds(Element element) {
    return isHidden(element) || isMenu(element) || isNoContent(element) && !holdsMost(element);
  }

  private static boolean isNoContent(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return NO_CONTENT_TAGS.contains(element.normalName())
        || element.attr("role").equalsIgnoreCase("navigation")
        || NO_CONTENT_NAMES.matcher(names).find();
  }

  /** A form or a box called after its sidebar may stand around the whole page. */
  private boolean holdsMost(Element element) {
    return length(element) * 2L > length(body);
  }

  /** How many characters that are no blanks an element holds. */
  int length(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  private static boolean isHidden(Node node) {
    return node instanceof Element element
        && (NO_TEXT.contains(element.normalName())
            || element.hasAttr("hidden")
            || element.attr("aria-hidden").equalsIgnoreCase("true"));
  }

  private boolean isMenu(Element element) {
    if (!MENUS.contains(element.normalName())) {
      return false;
    }
    int links = 0;
    int linked = 0;
    for (Element child : element.children()) {
      Element link = isHidden(child) ? null : linkOf(child);
      if (link != null) {
        links++;
        linked += length(link);
      }
    }
    return links > FEW_LINKS && linked * 2L > length(element);
  }

  private static Element linkOf(Element block) {
    if (block.normalName().equals("a")) {
      return block;
    }
    boolean alone = block.childrenSize() == 1 && block.ownText().isBlank();
    return alone && block.child(0).normalName().equals("a") ? block.child(0) : null;
  }

  private static int length(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00a0').count();
  }
}
