package news.byline.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Reads the attributes behind a picture, {@code ![alt](a.jpg "caption"){credit="张可 摄"}}, and takes
 * them out of the text. The library's own extension knows width and height only.
 */
final class ImageAttributes {

  private static final String VALUE = "(?:\"([^\"]*)\"|“([^”]*)”|'([^']*)'|([^\\s\"'{}]+))";
  private static final Pattern PAIR = Pattern.compile("\\s*([A-Za-z]+)\\s*=\\s*" + VALUE + "\\s*");
  private static final Pattern BLOCK = Pattern.compile("^\\{((?:" + PAIR.pattern() + ")+)}");

  private ImageAttributes() {}

  /** Returns where the attributes end that a text behind a picture begins with; 0 for none. */
  static int endOfBlock(String following) {
    Matcher block = BLOCK.matcher(following);
    return block.find() ? block.end() : 0;
  }

  /** Returns the attributes by name and unlinks their text; empty where none stand there. */
  static Map<String, String> takeAfter(Image image) {
    StringBuilder following = new StringBuilder();
    for (Node n = image.getNext(); n instanceof Text text; n = n.getNext()) {
      following.append(text.getLiteral());
    }
    Matcher block = BLOCK.matcher(following);
    if (!block.find()) {
      return Map.of();
    }
    remove(image, block.end());
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher pair = PAIR.matcher(block.group(1));
    while (pair.find()) {
      for (int group = 2; group <= 5; group++) {
        if (pair.group(group) != null) {
          attributes.put(pair.group(1), pair.group(group));
        }
      }
    }
    return attributes;
  }

  private static void remove(Image image, int length) {
    int left = length;
    while (left > 0 && image.getNext() instanceof Text text) {
      String literal = text.getLiteral();
      if (literal.length() > left) {
        text.setLiteral(literal.substring(left));
        return;
      }
      left -= literal.length();
      text.unlink();
    }
  }
}
