package news.byline.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which part of a picture stays where only a part is shown, as CSS Images 3 does with {@code
 * object-position}: that point of the picture comes to lie on the same point of the frame.
 *
 * @param x from the left, in hundredths of what is cut off
 * @param y from above, in hundredths of what is cut off
 */
public record Focus(int x, int y) {

  /** The middle; more is cut off below than above, since heads are above. */
  public static final Focus USUAL = new Focus(50, 40);

  private static final Pattern HUNDREDTHS =
      Pattern.compile("(\\d{1,3})\\s*[%％]\\s*[ ,，、]?\\s*(\\d{1,3})\\s*[%％]");

  private static final Map<String, Integer> ACROSS =
      Map.of("left", 0, "right", 100, "左", 0, "右", 100);

  private static final Map<String, Integer> DOWN =
      Map.of("top", 0, "bottom", 100, "上", 0, "下", 100);

  private static final Pattern WORD = Pattern.compile("[a-z]+|[左右上下中]");

  public Focus {
    if (x < 0 || x > 100 || y < 0 || y > 100) {
      throw new IllegalArgumentException(x + "% " + y + "%");
    }
  }

  /**
   * Reads a focus as an editor writes it: {@code top}, {@code left top}, {@code center}, {@code 上},
   * {@code 左上}, {@code 30% 20%}.
   *
   * @return null where the words name no place, or two that exclude each other
   */
  public static @Nullable Focus parse(String text) {
    Matcher numbers = HUNDREDTHS.matcher(text.strip());
    if (numbers.matches()) {
      int x = Integer.parseInt(numbers.group(1));
      int y = Integer.parseInt(numbers.group(2));
      return x > 100 || y > 100 ? null : new Focus(x, y);
    }
    return ofWords(text.strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Focus ofWords(String text) {
    Integer x = null;
    Integer y = null;
    boolean middle = false;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      if (ACROSS.containsKey(word) && x == null) {
        x = ACROSS.get(word);
      } else if (DOWN.containsKey(word) && y == null) {
        y = DOWN.get(word);
      } else if (word.equals("center") || word.equals("中")) {
        middle = true;
      } else {
        return null;
      }
    }
    boolean other = !words.replaceAll("").replaceAll("[\\s,，、-]", "").isEmpty();
    if (other || (x == null && y == null && !middle)) {
      return null;
    }
    int usual = middle ? 50 : USUAL.y;
    return new Focus(x == null ? USUAL.x : x, y == null ? usual : y);
  }

  /** Returns the value that {@code object-position} takes. */
  public String css() {
    return x + "% " + y + "%";
  }
}
