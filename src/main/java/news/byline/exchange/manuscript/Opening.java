package news.byline.exchange.manuscript;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the words before a text, 青禾日报讯（记者 王芳）, and the names behind its end, （记者 王芳）. */
final class Opening {

  /** Lines that were not understood may stand above the first paragraph. */
  private static final int FIRST = 3;

  private static final String BLANK = "[\\s\\u00A0\\u3000]";

  private static final Pattern DATELINE =
      Pattern.compile(
          "^" + BLANK + "*([\\p{IsHan}\\d·《》“”]{1,24}?(?:讯|日电|社电))(?=" + BLANK + "|[（(：:]|记者|通讯员)");

  /** Is a kind of text and no dateline. */
  private static final Set<String> KINDS = Set.of("通讯", "短讯", "快讯", "简讯", "资讯", "喜讯", "音讯", "电讯");

  private static final Pattern BRACKETS = Pattern.compile("^" + BLANK + "*[（(]([^（()）]{2,80})[)）]");

  private static final Pattern REPORT =
      Pattern.compile(
          "^"
              + BLANK
              + "*((?:本报|本台|本网)?(?:记者|通讯员)[^。，；：:]{2,60}?)(?:摄影报道|报道|报导)?[：:]|^"
              + BLANK
              + "*((?:本报|本台|本网)?(?:记者|通讯员)[^。，；：:]{2,60}?)(?:摄影报道|报道)"
              + BLANK
              + "+");

  private static final Pattern MARKS = Pattern.compile("^" + BLANK + "*[：:—–-]*" + BLANK + "*");

  private static final Pattern AT_END =
      Pattern.compile(
          "[（(]((?:本报|本台|本网|见习|实习|全媒体|融媒体)?(?:记者|通讯员|文|图|撰稿|供稿)[^（()）]{2,60})[)）]" + BLANK + "*$");

  private Opening() {}

  static void read(List<Element> blocks, Findings found) {
    List<Element> first =
        blocks.stream()
            .filter(block -> block.normalName().equals("p") && block.hasText())
            .limit(FIRST)
            .toList();
    for (Element paragraph : first) {
      if (front(paragraph, found)) {
        break;
      }
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Element block = blocks.get(i);
      if (block.normalName().equals("p") && block.hasText()) {
        end(block, found);
        break;
      }
    }
    blocks.removeIf(
        b -> b.normalName().equals("p") && !b.hasText() && b.select("img,note").isEmpty());
  }

  /** Tells whether a paragraph begins so; the words are taken out of it then. */
  private static boolean front(Element paragraph, Findings found) {
    String text = paragraph.wholeText();
    int taken = 0;
    Matcher dateline = DATELINE.matcher(text);
    if (dateline.find() && !KINDS.contains(dateline.group(1)) && dateline.group(1).length() > 1) {
      found.dateline(dateline.group(1));
      taken = dateline.end();
    }
    int names = names(text.substring(taken), found);
    if (taken + names == 0) {
      return false;
    }
    taken += names;
    Matcher marks = MARKS.matcher(text.substring(taken));
    taken += marks.find() ? marks.end() : 0;
    found.line(text.substring(0, taken));
    cutFront(paragraph, taken);
    return true;
  }

  /** Returns how much of a text names its authors, whom it takes. */
  private static int names(String text, Findings found) {
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.find()) {
      return take(brackets.group(1), found) ? brackets.end() : 0;
    }
    Matcher report = REPORT.matcher(text);
    if (report.find()) {
      String words = report.group(1) == null ? report.group(2) : report.group(1);
      return take(words, found) ? report.end() : 0;
    }
    return 0;
  }

  private static boolean take(String words, Findings found) {
    LabelledLine line = LabelledLine.ofNames(words);
    boolean authors =
        line.isRecognised()
            && line.rest().isEmpty()
            && line.facts().stream().allMatch(f -> f.label().meaning() == Labels.Meaning.AUTHOR);
    return authors && found.add(line.facts());
  }

  private static void end(Element paragraph, Findings found) {
    Matcher names = AT_END.matcher(paragraph.wholeText());
    if (names.find() && take(names.group(1), found)) {
      found.line(names.group());
      cutEnd(paragraph, names.group().length());
    }
  }

  /** Takes the first characters of a paragraph away, whatever elements they stand in. */
  static void cutFront(Element paragraph, int length) {
    int left = length;
    for (TextNode node : paragraph.nodeStream(TextNode.class).toList()) {
      String text = node.getWholeText();
      int cut = Math.min(left, text.length());
      node.text(text.substring(cut));
      left -= cut;
      if (left == 0) {
        break;
      }
    }
    prune(paragraph);
  }

  static void cutEnd(Element paragraph, int length) {
    int left = length;
    List<TextNode> nodes = paragraph.nodeStream(TextNode.class).toList();
    for (int i = nodes.size() - 1; i >= 0 && left > 0; i--) {
      String text = nodes.get(i).getWholeText();
      int cut = Math.min(left, text.length());
      nodes.get(i).text(text.substring(0, text.length() - cut));
      left -= cut;
    }
    prune(paragraph);
  }

  private static void prune(Element parent) {
    for (Node node : List.copyOf(parent.childNodes())) {
      if (node instanceof Element element && !element.normalName().matches("img|note|br")) {
        prune(element);
        if (element.childNodeSize() == 0) {
          element.remove();
        }
      } else if (node instanceof TextNode text && text.getWholeText().isEmpty()) {
        text.remove();
      }
    }
  }
}
