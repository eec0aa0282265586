package news.byline.exchange.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands within a paragraph. */
final class InlineWriter {

  private static final Map<String, String> SIGNS =
      Map.of(
          "strong", "**", "b", "**", "em", "*", "i", "*", "del", "~~", "s", "~~", "strike", "~~");

  private static final Map<String, String> TAGS = Map.of("**", "strong", "*", "em", "~~", "del");

  /** Have no sign in Markdown. */
  private static final Set<String> RAISED = Set.of("sup", "sub");

  private static final Pattern LINK = Pattern.compile("(?i)(?:(?:https?|mailto|tel):|/)\\S+");
  private static final Pattern BLANKS =
      Pattern.compile("[ \\t\\n\\r\\f\\u00A0\\u0085\\u2028\\u2029]+");

  /** Blanks and line ends that nothing follows. */
  private static final Pattern END = Pattern.compile("(?:\\\\\n|[\\s\\u3000])+$");

  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> pictures;
  private final boolean tildes;
  private final boolean heading;
  private final boolean cell;

  private InlineWriter(
      Map<String, String> pictures, boolean tildes, boolean heading, boolean cell) {
    this.pictures = pictures;
    this.tildes = tildes;
    this.heading = heading;
    this.cell = cell;
  }

  /** Writes the lines of a paragraph. */
  static String paragraph(Element element, Map<String, String> pictures) {
    return Escapes.lines(written(element, pictures, false, false));
  }

  /** Writes the one line of a heading, which is not to be bold in addition. */
  static String heading(Element element, Map<String, String> pictures) {
    return written(element, pictures, true, false).replace("#", "\\#");
  }

  /** Writes the one line of a cell. */
  static String cell(Element element, Map<String, String> pictures) {
    return written(element, pictures, false, true);
  }

  private static String written(
      Element element, Map<String, String> pictures, boolean heading, boolean cell) {
    String text = element.wholeText();
    boolean tildes =
        text.indexOf('~') != text.lastIndexOf('~') || !element.select("del,s,strike").isEmpty();
    InlineWriter writer = new InlineWriter(pictures, tildes, heading, cell);
    writer.children(element);
    return END.matcher(writer.out).replaceFirst("").strip();
  }

  private void children(Element parent) {
    List<Node> nodes = parent.childNodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof TextNode text) {
        text(text.getWholeText());
      } else if (nodes.get(i) instanceof Element element) {
        element(element);
      }
    }
  }

  private void text(String raw) {
    String text = BLANKS.matcher(clean(raw)).replaceAll(" ");
    if (text.startsWith(" ")
        && (out.isEmpty() || " \n".indexOf(out.charAt(out.length() - 1)) >= 0)) {
      text = text.substring(1);
    }
    if (text.indexOf(WordPart.RUBY) >= 0) {
      withReadings(text);
    } else {
      append(Escapes.text(text, tildes));
    }
  }

  private void append(String escaped) {
    out.append(cell ? escaped.replace("|", "\\|") : escaped);
  }

  /** Leaves out what no page can show: controls, and signs of the order of bytes. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isControl(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isControl(int c) {
    boolean ruby = c >= WordPart.RUBY && c <= WordPart.RUBY_END;
    return (c < 0x20 && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F && c != 0x85)
        || (c >= 0xFDD0 && c <= 0xFDEF && !ruby)
        || c == 0xFEFF
        || c == 0xFFFC
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xD800 && c <= 0xDFFF);
  }

  private void withReadings(String text) {
    for (String part : text.split("(?=\uFDD0)|(?<=\uFDD2)", -1)) {
      int bar = part.indexOf(WordPart.READING);
      if (part.indexOf(WordPart.RUBY) == 0 && bar > 0 && part.indexOf(WordPart.RUBY_END) > bar) {
        ruby(part.substring(1, bar), part.substring(bar + 1, part.length() - 1));
      } else {
        append(Escapes.text(part.replaceAll("[\uFDD0-\uFDD2]", ""), tildes));
      }
    }
  }

  /** Signs within the braces are read as they stand, so words that hold any go without them. */
  private void ruby(String base, String reading) {
    boolean plain = (base + reading).chars().noneMatch(c -> "{}|｜\\*_`<[]~&\n".indexOf(c) >= 0);
    if (plain && !reading.isBlank() && base.codePoints().anyMatch(Character::isIdeographic)) {
      append("{" + base + (cell ? "\\|" : "|") + reading.strip() + "}");
    } else {
      append(Escapes.text(base + (reading.isBlank() ? "" : "（" + reading + "）"), tildes));
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineEnd();
    } else if (name.equals("img")) {
      out.append(pictures.getOrDefault(element.attr("src"), ""));
    } else if (name.equals("note")) {
      keepFromPicture();
      out.append("[^").append(element.attr("label")).append(']');
    } else if (name.equals("ruby")) {
      ruby(rubyWords(element, false), rubyWords(element, true));
    } else if (name.equals("a")) {
      link(element);
    } else if (SIGNS.containsKey(name) && !heading) {
      signed(element, SIGNS.get(name));
    } else if (RAISED.contains(name) && element.hasText() && element.select("img,note").isEmpty()) {
      out.append('<').append(name).append('>');
      children(element);
      out.append("</").append(name).append('>');
    } else {
      children(element);
    }
  }

  /** An exclamation mark in front of a bracket would make a picture of a link. */
  private void keepFromPicture() {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == '!') {
      out.insert(last, '\\');
    }
  }

  private void lineEnd() {
    if (heading) {
      out.append(' ');
    } else if (cell) {
      out.append("<br>");
    } else {
      while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      out.append("\\\n");
    }
  }

  private static String rubyWords(Element ruby, boolean readings) {
    StringBuilder words = new StringBuilder();
    for (Node node : ruby.childNodes()) {
      String name = node instanceof Element element ? element.normalName() : "";
      boolean reading = name.equals("rt") || name.equals("rtc");
      if (!name.equals("rp") && reading == readings) {
        words.append(node instanceof TextNode text ? text.text() : ((Element) node).text());
      }
    }
    return words.toString().strip();
  }

  private void link(Element element) {
    String url = element.attr("href").strip();
    int start = out.length();
    children(element);
    String words = out.substring(start);
    boolean shown = element.text().strip().equals(url);
    if (shown || words.isBlank() || !LINK.matcher(url).matches() || words.contains("](")) {
      return;
    }
    String inner = END.matcher(words).replaceFirst("").stripLeading();
    int begin = words.indexOf(inner);
    out.setLength(start);
    out.append(words, 0, begin);
    keepFromPicture();
    out.append('[').append(inner.replace("\\\n", " ")).append("](");
    out.append(Escapes.address(url)).append(')');
    out.append(words.substring(begin + inner.length()));
  }

  /**
   * Writes signs of emphasis where they are sure to work, and tags where a mark stands between a
   * sign and a word.
   */
  private void signed(Element element, String sign) {
    int start = out.length();
    children(element);
    String words = out.substring(start);
    String inner = END.matcher(words).replaceFirst("").stripLeading();
    boolean nested = inner.contains(sign.substring(0, 1));
    if (inner.isEmpty() || inner.contains("![")) {
      return;
    }
    out.setLength(start);
    out.append(words, 0, words.indexOf(inner));
    String before = out.isEmpty() ? "" : out.substring(out.length() - 1);
    boolean safe = !nested && isSafe(before, inner, following(element));
    out.append(safe ? sign : "<" + TAGS.get(sign) + ">").append(inner);
    out.append(safe ? sign : "</" + TAGS.get(sign) + ">");
    out.append(words.substring(words.indexOf(inner) + inner.length()));
  }

  private static boolean isSafe(String before, String inner, String after) {
    boolean opens = isWord(inner.substring(0, 1)) || !isLatin(before);
    boolean closes = isWord(inner.substring(inner.length() - 1)) || !isLatin(after);
    boolean apart = !before.matches("[*~_\\\\]") && !after.matches("[*~_]");
    return opens && closes && apart && !inner.contains("\n");
  }

  private static boolean isWord(String c) {
    return c.matches("[\\p{L}\\p{N}]");
  }

  private static boolean isLatin(String c) {
    return c.matches("[\\p{L}\\p{N}&&[^\\p{IsHan}]]");
  }

  /** Returns the first character that stands behind an element; empty at the end. */
  private static String following(Element element) {
    Node at = element;
    while (at != null && at.nextSibling() == null) {
      Node parent = at.parent();
      at =
          parent instanceof Element box && !box.normalName().matches("p|td|th|li|h[1-6]")
              ? parent
              : null;
    }
    Node next = at == null ? null : at.nextSibling();
    String words =
        next instanceof TextNode text
            ? text.getWholeText()
            : next instanceof Element e ? e.wholeText() : "";
    boolean signed = next instanceof Element e && SIGNS.containsKey(e.normalName());
    return signed ? "*" : words.isEmpty() ? "" : words.substring(0, 1);
  }
}
