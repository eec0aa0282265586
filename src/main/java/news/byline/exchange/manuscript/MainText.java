package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among the navigation of a web page.
 *
 * @param blocks the article, with the lines between its title and its text and the credits below
 * @param title the title that the page gives itself; null where it gives none
 * @param left the texts that were left out, so that an editor can see that none is of the article
 */
record MainText(List<Element> blocks, @Nullable String title, List<String> left) {

  /** What a page carries besides its text, whatever it is named for. */
  private static final String NO_TEXT =
      "script,style,noscript,template,nav,form,iframe,button,select,option,svg,[hidden],"
          + "[aria-hidden=true],[style~=(?i)display\\s*:\\s*none]";

  /** Ends a sentence, also one that is quoted or in brackets. */
  private static final Pattern SENTENCE =
      Pattern.compile("[。！？!?…][”’」』）)]*\\s*$|[.][”\"’)]*\\s*$");

  /** Stands within one. */
  private static final Pattern CLAUSE = Pattern.compile("[。！？；，]|[.,;] ");

  /** Stands beside the text for its readers' convenience. */
  static final Pattern TOOLS =
      Pattern.compile(
          "[\\s\\u3000【\\[]*(?:分享(?:到|至|给)?|字体|字号|打印|关闭|收藏|扫一扫|返回顶部)[：:】\\]\\s\\u3000]*"
              + "[^。！？]{0,30}");

  /** A paragraph with fewer characters says little about where the article is. */
  private static final int PARAGRAPH = 15;

  private static final double MOST_LINKS = 0.5;

  private static final int SHOWN = 40;

  static MainText find(Document page) {
    page.select(NO_TEXT).remove();
    Element body = page.body();
    Element text = innermost(body);
    Element headline = headline(body, text);
    String title = headline == null ? titleOf(page) : null;
    List<Element> blocks = new ArrayList<>();
    List<String> left = new ArrayList<>();
    boolean inside = headline != null && contains(text, headline);
    boolean begun = headline == null || inside;
    for (Element block : Flow.of(marked(body, text, headline))) {
      boolean ofText = block.hasClass("byline-text") || !block.select(".byline-text").isEmpty();
      begun |= block.hasClass("byline-headline");
      boolean beside = begun && !ofText && LabelledLine.of(block.text()).isRecognised();
      boolean menu = ofText && isMenu(block);
      if ((ofText && !menu) || block.hasClass("byline-headline") || beside) {
        blocks.add(block);
      } else if (block.hasText()) {
        left.add(shortened(block.text()));
      }
    }
    blocks.forEach(MainText::unmark);
    return new MainText(blocks, title, left.stream().distinct().toList());
  }

  /** Marks the words of the article, since blocks no longer know where they stood. */
  private static Element marked(Element body, Element text, @Nullable Element headline) {
    text.select("*").forEach(e -> e.addClass("byline-text"));
    text.addClass("byline-text");
    for (org.jsoup.nodes.TextNode words :
        List.copyOf(text.nodeStream(org.jsoup.nodes.TextNode.class).toList())) {
      if (!words.isBlank() && words.parent() != null) {
        words.wrap("<span class=\"byline-text\"></span>");
      }
    }
    if (headline != null) {
      headline.addClass("byline-headline");
    }
    return body;
  }

  private static void unmark(Element block) {
    block.select("*").forEach(e -> e.removeClass("byline-text").removeClass("byline-headline"));
    block.select("span").forEach(Element::unwrap);
  }

  /** Goes down as long as one child holds all sentences of its parent. */
  private static Element innermost(Element body) {
    Element at = body;
    while (true) {
      Element next =
          at.children().stream().max(Comparator.comparingInt(e -> sentences(e))).orElse(null);
      boolean all = next != null && sentences(next) > 0 && sentences(next) == sentences(at);
      if (next == null || !all || !isBox(next)) {
        return at;
      }
      at = next;
    }
  }

  private static boolean isBox(Element element) {
    String name = element.normalName();
    return name.matches("div|section|article|main|table|tbody|tr|td|center|span|font|form|body")
        && !(name.equals("table") && isData(element));
  }

  private static boolean isData(Element table) {
    return Tables.rows(table).stream().anyMatch(row -> Tables.cells(row).size() > 2);
  }

  /** Counts the paragraphs of an element that are sentences and no links. */
  private static int sentences(Element element) {
    return (int) leaves(element).stream().filter(MainText::isSentence).count();
  }

  private static boolean isSentence(Element leaf) {
    String text = leaf.text();
    return text.length() >= PARAGRAPH
        && (SENTENCE.matcher(text).find() || text.length() > 4 * PARAGRAPH)
        && !isLinked(leaf)
        && !isNotice(text);
  }

  private static boolean isLinked(Element element) {
    int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return linked > MOST_LINKS * element.text().length();
  }

  /** What is mostly links and no sentence leads elsewhere: menus, and other articles. */
  private static boolean isMenu(Element block) {
    return TOOLS.matcher(block.text()).matches()
        || (isLinked(block) && !CLAUSE.matcher(block.text()).find());
  }

  /** The lines at the foot of every page are sentences too. */
  private static boolean isNotice(String text) {
    return text.matches("(?s).*(?:版权所有|ICP备|公网安备|许可证|未经.{0,12}授权|All rights reserved).*")
        && text.length() < 300;
  }

  /** Returns the elements whose own text, with that of inline elements in it, is a paragraph. */
  private static List<Element> leaves(Element element) {
    List<Element> leaves = new ArrayList<>();
    for (Element e : element.getAllElements()) {
      boolean block =
          e.normalName().matches("p|div|td|li|section|article|blockquote|center|dd|body");
      if (block && !e.ownText().isBlank()) {
        leaves.add(e);
      }
    }
    if (leaves.isEmpty() && element.hasText()) {
      leaves.add(element);
    }
    return leaves;
  }

  private static @Nullable Element headline(Element body, Element text) {
    List<Element> all = body.select("h1");
    List<Element> own = text.select("h1");
    List<Element> titled =
        all.isEmpty() ? body.select("[class~=(?i)^(?:.*[-_])?(?:title|headline)$]") : all;
    return (own.isEmpty() ? titled : own)
        .stream()
            .filter(h -> !h.text().isBlank() && h.text().length() < 100)
            .max(Comparator.comparingInt(h -> h.text().length()))
            .orElse(null);
  }

  private static boolean contains(Element outer, Element inner) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  /** The title of a page has the name of its site behind it. */
  private static @Nullable String titleOf(Document page) {
    String given = page.select("meta[property=og:title]").attr("content");
    String title = given.isBlank() ? page.title() : given;
    String[] parts = title.split("\\s*[|_]\\s*|\\s+[-–—]+\\s+|-(?=[^-]*(?:网|报|站|门户)[^-]*$)", -1);
    String first = parts.length == 0 ? "" : parts[0].strip();
    return first.isEmpty() ? null : first;
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    boolean longer = line.codePointCount(0, line.length()) > SHOWN;
    return longer ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…" : line;
  }
}
