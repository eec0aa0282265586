package news.byline.exchange.manuscript;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes the numbers that Word counts by itself, such as 一、 and （一）, in front of their paragraphs
 * where Markdown has no list for them.
 */
final class WordNumbers {

  /** Lists of Markdown know these. */
  private static final Set<String> LISTED = Set.of("bullet", "decimal", "none", "");

  private static final String DIGITS = "〇一二三四五六七八九";

  private WordNumbers() {}

  /** Says how a level is numbered: ECMA-376-1, 17.9. */
  private record Level(String format, String text, int start) {}

  static void write(Document text, byte @Nullable [] numbering, byte @Nullable [] styles)
      throws WordPackage.Unreadable {
    if (numbering == null) {
      return;
    }
    Map<String, Map<Integer, Level>> lists = lists(Xml.parse(numbering));
    Map<String, Element> byStyle = styles == null ? Map.of() : byStyle(Xml.parse(styles));
    Map<String, int[]> counters = new HashMap<>();
    for (Element paragraph : Xml.outermost(text, "p")) {
      Element own = first(paragraph, "pPr", "numPr");
      String style = value(first(paragraph, "pPr", "pStyle"));
      Element number = own == null ? byStyle.get(style) : own;
      String list = number == null ? "" : value(first(number, "numId"));
      Map<Integer, Level> levels = lists.get(list);
      if (number == null || levels == null) {
        continue;
      }
      String depth = value(first(number, "ilvl"));
      int at = depth.matches("[0-8]") ? Integer.parseInt(depth) : 0;
      Level level = levels.get(at);
      int[] counter = counters.computeIfAbsent(list, l -> new int[9]);
      counter[at]++;
      java.util.Arrays.fill(counter, at + 1, 9, 0);
      if (level != null && !LISTED.contains(level.format()) && !Xml.words(paragraph).isBlank()) {
        prefix(text, paragraph, label(level, levels, counter));
        if (own != null) {
          own.getParentNode().removeChild(own);
        }
      }
    }
  }

  private static void prefix(Document document, Element paragraph, String words) {
    Element run = document.createElementNS(Xml.W, "w:r");
    Element text = document.createElementNS(Xml.W, "w:t");
    text.setTextContent(words);
    run.appendChild(text);
    Element properties = first(paragraph, "pPr");
    paragraph.insertBefore(
        run, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
  }

  private static String label(Level level, Map<Integer, Level> levels, int[] counter) {
    String label = level.text();
    for (int i = 0; i < 9; i++) {
      Level part = levels.get(i);
      if (part != null) {
        int count = part.start() + Math.max(0, counter[i] - 1);
        label = label.replace("%" + (i + 1), number(part.format(), count));
      }
    }
    return label;
  }

  private static String number(String format, int count) {
    if (format.startsWith("chinese")
        || format.startsWith("taiwanese")
        || format.startsWith("japanese")
        || format.contains("ideo")) {
      return chinese(count);
    }
    return switch (format) {
      case "lowerLetter" -> Character.toString('a' + (count - 1) % 26);
      case "upperLetter" -> Character.toString('A' + (count - 1) % 26);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          count <= 20 ? Character.toString('①' + count - 1) : Integer.toString(count);
      default -> Integer.toString(count);
    };
  }

  private static String chinese(int count) {
    if (count <= 0 || count > 99) {
      return Integer.toString(count);
    }
    String tens = count < 10 ? "" : (count < 20 ? "" : digit(count / 10)) + "十";
    return tens + (count % 10 == 0 ? "" : digit(count % 10));
  }

  private static String digit(int count) {
    return DIGITS.substring(count, count + 1);
  }

  private static Map<String, Map<Integer, Level>> lists(Document numbering) {
    Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
    for (Element list : Xml.outermost(numbering, "abstractNum")) {
      Map<Integer, Level> levels = new TreeMap<>();
      for (Element level : Xml.outermost(list, "lvl")) {
        String start = value(first(level, "start"));
        levels.put(
            Integer.parseInt("0" + Xml.attribute(level, "ilvl")),
            new Level(
                value(first(level, "numFmt")),
                value(first(level, "lvlText")),
                start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1));
      }
      abstracts.put(Xml.attribute(list, "abstractNumId"), levels);
    }
    Map<String, Map<Integer, Level>> lists = new HashMap<>();
    for (Element list : Xml.outermost(numbering, "num")) {
      Map<Integer, Level> levels = abstracts.get(value(first(list, "abstractNumId")));
      if (levels != null) {
        lists.put(Xml.attribute(list, "numId"), levels);
      }
    }
    return lists;
  }

  private static Map<String, Element> byStyle(Document styles) {
    Map<String, Element> numbers = new HashMap<>();
    for (Element style : Xml.outermost(styles, "style")) {
      Element number = first(style, "pPr", "numPr");
      if (number != null) {
        numbers.put(Xml.attribute(style, "styleId"), number);
      }
    }
    return numbers;
  }

  private static @Nullable Element first(Element parent, String... path) {
    Element at = parent;
    for (String name : path) {
      at = Xml.children(at).stream().filter(c -> Xml.is(c, name)).findFirst().orElse(null);
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  private static String value(@Nullable Element element) {
    return element == null ? "" : Xml.attribute(element, "val");
  }
}
