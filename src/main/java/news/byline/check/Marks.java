package news.byline.check;

import java.lang.Character.UnicodeScript;

/** Tells characters of Chinese text apart. */
final class Marks {

  static final String CLOSERS = "”’》）】」』〉";

  private Marks() {}

  static boolean isHan(int c) {
    return c >= 0x2E80 && UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /** Tells whether a Han character stands before an index, perhaps with closing marks between. */
  static boolean followsHan(String text, int index) {
    int at = index;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && isHan(text.codePointBefore(at));
  }

  /** Tells whether a Han character, or a mark of Chinese text, stands before an index. */
  static boolean isChineseBefore(String text, int index) {
    return index > 0 && isChinese(text.codePointBefore(index));
  }

  /** Tells whether a Han character, or a mark of Chinese text, stands at an index. */
  static boolean isChineseAt(String text, int index) {
    return index < text.length() && isChinese(text.codePointAt(index));
  }

  private static boolean isChinese(int c) {
    return isHan(c) || "，。、；：？！“”‘’《》（）【】「」『』〈〉…—".indexOf(c) >= 0;
  }

  static boolean holdsHan(String text) {
    return text.codePoints().anyMatch(Marks::isHan);
  }
}
