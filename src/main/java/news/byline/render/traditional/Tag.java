package news.byline.render.traditional;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one tag of a page, attribute by attribute: HTML, 13.2.5, as far as a tag needs it. */
final class Tag {

  private final String html;
  private final int start;
  private int end;
  private int nameEnd;

  /** The bounds of the attribute that was read last. */
  private int attributeStart;

  private int attributeNameEnd;
  private int valueStart;
  private int valueEnd;

  /** Begins with the tag whose {@code <} stands at a place. */
  Tag(String html, int start) {
    this.html = html;
    this.start = start;
    this.nameEnd = start + (isEndTag() ? 2 : 1);
    while (nameEnd < html.length() && !isBreak(html.charAt(nameEnd))) {
      nameEnd++;
    }
    this.end = nameEnd;
  }

  /** Begins with the same tag as another, to be read apart from it. */
  Tag(Tag other) {
    this(other.html, other.start);
  }

  /** Tells whether a tag, rather than text, begins at a {@code <}. */
  static boolean begins(String html, int at) {
    int letter = at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
    return letter < html.length() && Character.isLetter(html.charAt(letter));
  }

  boolean isEndTag() {
    return html.charAt(start + 1) == '/';
  }

  /** Returns the element's name in lower case. */
  String name() {
    return html.substring(start + (isEndTag() ? 2 : 1), nameEnd).toLowerCase(Locale.ROOT);
  }

  /** Returns where the name ends and attributes may begin. */
  int nameEnd() {
    return nameEnd;
  }

  /** Begins again with the first attribute. */
  void rewind() {
    end = nameEnd;
  }

  /** Goes on to the next attribute; false at the end of the tag, which {@link #end} tells. */
  boolean next() {
    int at = end;
    while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
      at++;
    }
    if (at >= html.length() || html.charAt(at) == '>') {
      end = Math.min(html.length(), at + 1);
      return false;
    }
    attributeStart = at;
    at++;
    while (at < html.length() && html.charAt(at) != '=' && !isBreak(html.charAt(at))) {
      at++;
    }
    attributeNameEnd = at;
    int equals = skipSpace(at);
    if (equals < html.length() && html.charAt(equals) == '=') {
      value(skipSpace(equals + 1));
    } else {
      valueStart = at;
      valueEnd = at;
      end = at;
    }
    return true;
  }

  private void value(int at) {
    char quote = at < html.length() ? html.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      valueStart = at + 1;
      int close = html.indexOf(quote, valueStart);
      valueEnd = close < 0 ? html.length() : close;
      end = Math.min(html.length(), valueEnd + 1);
      return;
    }
    valueStart = at;
    int stop = at;
    while (stop < html.length() && !isSpace(html.charAt(stop)) && html.charAt(stop) != '>') {
      stop++;
    }
    valueEnd = stop;
    end = stop;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the name of the attribute in lower case. */
  String attribute() {
    return html.substring(attributeStart, attributeNameEnd).toLowerCase(Locale.ROOT);
  }

  /** Returns the attribute's value as it is written, without its quotation marks. */
  String value() {
    return html.substring(valueStart, valueEnd);
  }

  int valueStart() {
    return valueStart;
  }

  int valueEnd() {
    return valueEnd;
  }

  /** Returns the value of an attribute; null where it is not there. */
  @Nullable String find(String name) {
    rewind();
    while (next()) {
      if (attributeNameEnd - attributeStart == name.length()
          && html.regionMatches(true, attributeStart, name, 0, name.length())) {
        return value();
      }
    }
    return null;
  }

  /** Returns where the tag ends, once {@link #next} has told that no attribute is left. */
  int end() {
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '>' || c == '/' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
