package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes a plain sequence of blocks of any HTML: paragraphs, headings, lists, quotations, tables,
 * code, rules, and pictures that stand alone. Boxes without a meaning of their own are opened.
 */
final class Flow {

  private static final Set<String> KEPT =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "hr", "dl");

  private static final Set<String> BOXES =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "center",
          "figure",
          "figcaption",
          "body",
          "form",
          "header",
          "footer",
          "aside",
          "nav",
          "address",
          "fieldset",
          "details",
          "summary",
          "tbody",
          "td",
          "th",
          "tr",
          "li",
          "dt",
          "dd",
          "notetext",
          "caption",
          "thead",
          "tfoot");

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "meta",
          "link",
          "input",
          "button",
          "select",
          "textarea",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video");

  /** Chinese typists indent a paragraph by hand, which the page does by itself. */
  private static final Pattern INDENT = Pattern.compile("^[\\s\\u00A0\\u3000]+");

  private static final Pattern INDENTED =
      Pattern.compile("^[ \\n\\t]*[\\u00A0\\u3000]{2,}.*", Pattern.DOTALL);

  private final List<Element> blocks = new ArrayList<>();
  private Element open = new Element("p");

  private Flow() {}

  /** Returns the blocks of an element, which are no longer part of it. */
  static List<Element> of(Element parent) {
    Flow flow = new Flow();
    flow.children(parent);
    flow.close();
    return flow.blocks;
  }

  private void children(Element parent) {
    for (Node node : List.copyOf(parent.childNodes())) {
      if (node instanceof TextNode text) {
        open.appendChild(text.clone());
      } else if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (DROPPED.contains(name)) {
      return;
    }
    if (name.equals("table")) {
      table(element);
    } else if (name.equals("notetext")) {
      close();
      blocks.add(element.clone());
    } else if (KEPT.contains(name)) {
      close();
      heading(element.clone());
    } else if (BOXES.contains(name)) {
      close();
      String style = name.equals("p") ? element.className() : "";
      open.addClass(style);
      children(element);
      close();
    } else if (name.equals("br")) {
      lineEnd(element);
    } else if (holdsBlocks(element)) {
      children(element);
    } else {
      open.appendChild(element.clone());
    }
  }

  /** A heading may hold a picture, which gets a block of its own. */
  private void heading(Element element) {
    boolean titled = element.normalName().matches("h[1-6]");
    List<Element> pictures = titled ? element.select("img") : List.of();
    pictures.forEach(Element::remove);
    if (!titled || element.hasText()) {
      blocks.add(element);
    }
    pictures.forEach(picture -> blocks.add(new Element("p").appendChild(picture)));
  }

  /** Two line ends in a row, or one before an indented line, divide paragraphs. */
  private void lineEnd(Element end) {
    Node next = end.nextSibling();
    boolean indented =
        next instanceof TextNode text && INDENTED.matcher(text.getWholeText()).matches();
    Node last = open.lastChild();
    while (last instanceof TextNode blank && blank.isBlank()) {
      last.remove();
      last = open.lastChild();
    }
    if (last == null) {
      return;
    }
    if (indented || (last instanceof Element before && before.normalName().equals("br"))) {
      close();
    } else {
      open.appendChild(new Element("br"));
    }
  }

  /** A table of one column is a frame round what it holds. */
  private void table(Element table) {
    close();
    boolean frame = Tables.rows(table).stream().allMatch(row -> Tables.cells(row).size() <= 1);
    List<Element> pictures = Tables.pictures(table);
    if (!frame && !pictures.isEmpty()) {
      pictures.forEach(this::element);
    } else if (frame) {
      table.select("> caption").forEach(this::element);
      Tables.rows(table).forEach(row -> Tables.cells(row).forEach(this::element));
    } else {
      blocks.add(table.clone());
    }
  }

  private static boolean holdsBlocks(Element element) {
    return element.select("*").stream()
        .skip(1)
        .anyMatch(
            e ->
                KEPT.contains(e.normalName())
                    || BOXES.contains(e.normalName())
                    || e.normalName().equals("table"));
  }

  private void close() {
    Element paragraph = open;
    open = new Element("p");
    trimEnds(paragraph);
    List<Element> pictures = paragraph.select("img");
    boolean first = !pictures.isEmpty() && textBefore(paragraph, pictures.get(0)).isBlank();
    pictures.forEach(Element::remove);
    if (first) {
      pictures.forEach(picture -> blocks.add(new Element("p").appendChild(picture)));
    }
    trimEnds(paragraph);
    if (!blank(paragraph.text()).isEmpty() || !paragraph.select("note").isEmpty()) {
      blocks.add(paragraph);
    }
    if (!first) {
      pictures.forEach(picture -> blocks.add(new Element("p").appendChild(picture)));
    }
  }

  private static String textBefore(Element paragraph, Element picture) {
    StringBuilder before = new StringBuilder();
    paragraph.traverse(
        new org.jsoup.select.NodeVisitor() {
          private boolean reached;

          @Override
          public void head(Node node, int depth) {
            reached |= node.equals(picture);
            if (!reached && node instanceof TextNode text) {
              before.append(text.getWholeText());
            }
          }
        });
    return blank(before.toString());
  }

  private static String blank(String text) {
    return INDENT.matcher(text).replaceAll("");
  }

  private static void trimEnds(Element paragraph) {
    for (Node last = paragraph.lastChild();
        last != null && isBlank(last);
        last = paragraph.lastChild()) {
      last.remove();
    }
    for (Node first = paragraph.firstChild();
        first != null && isBlank(first);
        first = paragraph.firstChild()) {
      first.remove();
    }
    TextNode text = firstText(paragraph);
    if (text != null) {
      text.text(INDENT.matcher(text.getWholeText()).replaceAll(""));
    }
  }

  private static org.jsoup.nodes.@org.jspecify.annotations.Nullable TextNode firstText(
      Element parent) {
    Node first = parent.firstChild();
    while (first instanceof Element element) {
      first = element.firstChild();
    }
    return first instanceof TextNode text ? text : null;
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text
        ? blank(text.getWholeText()).isEmpty()
        : node instanceof Element element && element.normalName().equals("br");
  }
}
