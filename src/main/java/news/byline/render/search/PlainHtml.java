package news.byline.render.search;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes the words out of the HTML of a text, which the sanitizer has made well formed. */
final class PlainHtml {

  /** Elements that stand within a line; any other begins a new one. */
  private static final Set<String> WITHIN =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "u", "var", "wbr", "font", "big", "tt", "strike", "label");

  /** Elements whose words are no part of the text: readings above characters, and what is code. */
  private static final Set<String> LEFT_OUT = Set.of("rt", "rp", "script", "style");

  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…",
          "mdash", "—", "ndash", "–");

  private final String html;
  private final char[] chars;

  /** What was read so far; no piece of HTML has more characters than it stands for. */
  private final char[] out;

  private int length;

  private PlainHtml(String html) {
    this.html = html;
    this.chars = html.toCharArray();
    this.out = new char[chars.length];
  }

  /** Returns the words, one paragraph a line, without space at the ends of lines. */
  static String words(String html) {
    PlainHtml plain = new PlainHtml(html);
    plain.read();
    return tidy(plain.out, plain.length);
  }

  private void read() {
    int at = 0;
    while (at < chars.length) {
      char c = chars[at];
      if (c == '<') {
        at = tag(at);
      } else if (c == '&') {
        at = reference(at);
      } else {
        // A line end of the source is a space; those of Chinese lines are gone by now.
        out[length++] = c == '\n' ? ' ' : c;
        at++;
      }
    }
  }

  private int tag(int start) {
    int end = html.indexOf('>', start);
    if (end < 0) {
      return html.length();
    }
    boolean closing = html.startsWith("/", start + 1);
    int from = closing ? start + 2 : start + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
      to++;
    }
    String name = html.substring(from, to).toLowerCase(Locale.ROOT);
    if (!closing && LEFT_OUT.contains(name)) {
      int close = html.indexOf("</" + name, end);
      int after = close < 0 ? -1 : html.indexOf('>', close);
      return after < 0 ? html.length() : after + 1;
    }
    if (!WITHIN.contains(name)) {
      out[length++] = '\n';
    }
    return end + 1;
  }

  private int reference(int start) {
    int end = html.indexOf(';', start);
    String name = end < 0 || end - start > 10 ? "" : html.substring(start + 1, end);
    String character = character(name);
    if (character.isEmpty()) {
      out[length++] = '&';
      return start + 1;
    }
    character.getChars(0, character.length(), out, length);
    length += character.length();
    return end + 1;
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /**
   * Leaves out what no line of the search's files may hold: control characters, halves of
   * characters, and spaces and line ends next to others.
   */
  static String tidy(String words) {
    return tidy(words.toCharArray(), words.length());
  }

  /** Does so in place, since nothing gets longer. */
  private static String tidy(char[] words, int length) {
    int end = 0;
    char gap = 0;
    for (int i = 0; i < length; ) {
      int c = words[i];
      if (isPlain(c)) {
        i++;
      } else {
        c = Character.codePointAt(words, i, length);
        i += Character.charCount(c);
        if (c == '\n') {
          gap = '\n';
          continue;
        }
        if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
          gap = gap == 0 ? ' ' : gap;
          continue;
        }
        if (Character.getType(c) == Character.SURROGATE) {
          continue;
        }
      }
      if (gap != 0 && end > 0) {
        words[end++] = gap;
      }
      gap = 0;
      end += Character.toChars(c, words, end);
    }
    return new String(words, 0, end);
  }

  /**
   * Tells of the characters that Chinese news mostly consists of that nothing is amiss with them.
   */
  private static boolean isPlain(int c) {
    return (c > ' ' && c < 0x7F) || (c >= 0x4E00 && c < 0xA000);
  }
}
