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
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "head");
  private static final Pattern NO_CONTENT =
      Pattern.compile(
          "(?:^|[-_ ])(?:nav|navbar|menu|footer|foot|breadcrumbs?|crumbs?|sidebar|share|copyright"
              + "|toolbar|pagination|ads?|banner|related)(?:$|[-_ ])");
  private static final Set<String> MENUS = Set.of("ul", "ol", "dl", "p", "div", "tr");

  /** A block with more links than this, and more link text than other text, is a menu. */
  private static final int FEW_LINKS = 3;

  /** How many characters that are no blanks each element holds. */
  private final Map<Node, Integer> lengths = new IdentityHashMap<>();

  /** Measures the elements below {@code body} once, since a page may be nested to any depth. */
  Boilerplate(Element body) {
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
    if (isHidden(element)) {
      return true;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return NO_CONTENT.matcher(names).find() || isMenu(element);
  }

  private static boolean isHidden(Node node) {
    return node instanceof Element element
        && (NO_TEXT.contains(element.normalName())
            || element.hasAttr("hidden")
            || element.attr("role").equalsIgnoreCase("navigation")
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
        linked += lengths.getOrDefault(link, 0);
      }
    }
    return links > FEW_LINKS && linked * 2L > lengths.getOrDefault(element, 0);
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
