package news.byline.render.traditional;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of a page one after the other: HTML, 13.2.5, as far as they need it. Only the tag
 * that was read last is known.
 */
final class Tag {

  private final char[] html;
  private int start;
  private int nameStart;
  private int nameEnd;
  private int end;
  private Element element = Element.BLOCK;
  private int count;
  private Attribute[] attributes = new Attribute[16];
  private int[] values = new int[32];

  Tag(char[] html) {
    this.html = html;
  }

  /** Tells whether a tag, rather than text, begins at a {@code <}. */
  boolean begins(int at) {
    int letter = at + 1 < html.length && html[at + 1] == '/' ? at + 2 : at + 1;
    return letter < html.length
        && ((html[letter] >= 'a' && html[letter] <= 'z')
            || (html[letter] >= 'A' && html[letter] <= 'Z'));
  }

  /** Reads the tag that begins at a place. */
  void read(int at) {
    start = at;
    nameStart = at + (isEndTag() ? 2 : 1);
    nameEnd = nameStart;
    while (nameEnd < html.length && !isBreak(html[nameEnd])) {
      nameEnd++;
    }
    element = Element.of(html, nameStart, nameEnd);
    end = nameEnd;
    count = 0;
    while (next()) {
      count++;
    }
  }

  private boolean next() {
    int at = end;
    while (at < html.length && (isSpace(html[at]) || html[at] == '/')) {
      at++;
    }
    if (at >= html.length || html[at] == '>') {
      end = Math.min(html.length, at + 1);
      return false;
    }
    int name = at;
    at++;
    while (at < html.length && html[at] != '=' && !isBreak(html[at])) {
      at++;
    }
    if (count == attributes.length) {
      attributes = Arrays.copyOf(attributes, 2 * count);
      values = Arrays.copyOf(values, 4 * count);
    }
    attributes[count] = Attribute.of(html, name, at);
    int equals = skipSpace(at);
    if (equals < html.length && html[equals] == '=') {
      readValue(skipSpace(equals + 1));
    } else {
      keepValue(at, at, at);
    }
    return true;
  }

  private void readValue(int at) {
    char quote = at < html.length ? html[at] : '>';
    int stop = at;
    if (quote == '"' || quote == '\'') {
      stop++;
      while (stop < html.length && html[stop] != quote) {
        stop++;
      }
      keepValue(at + 1, stop, Math.min(html.length, stop + 1));
      return;
    }
    while (stop < html.length && !isSpace(html[stop]) && html[stop] != '>') {
      stop++;
    }
    keepValue(at, stop, stop);
  }

  private void keepValue(int from, int to, int past) {
    values[2 * count] = from;
    values[2 * count + 1] = to;
    end = past;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
    return at;
  }

  boolean isEndTag() {
    return start + 1 < html.length && html[start + 1] == '/';
  }

  /** Tells whether it ends itself, as in XML. */
  boolean isClosed() {
    return end - 2 > start && html[end - 2] == '/';
  }

  Element element() {
    return element;
  }

  /** Returns the element's name as it is written. */
  String name() {
    return new String(html, nameStart, nameEnd - nameStart);
  }

  boolean isNamed(String name) {
    return name.length() == nameEnd - nameStart
        && name.equalsIgnoreCase(new String(html, nameStart, nameEnd - nameStart));
  }

  int start() {
    return start;
  }

  /** Returns where the tag ends. */
  int end() {
    return end;
  }

  /** Returns how many attributes the tag has. */
  int count() {
    return count;
  }

  Attribute attribute(int number) {
    return attributes[number];
  }

  int valueStart(int number) {
    return values[2 * number];
  }

  int valueEnd(int number) {
    return values[2 * number + 1];
  }

  /** Returns a value as it is written, without its quotation marks. */
  String value(int number) {
    return new String(html, valueStart(number), valueEnd(number) - valueStart(number));
  }

  /** Returns the value of an attribute; null where it is not there. */
  @Nullable String find(Attribute attribute) {
    for (int number = 0; number < count; number++) {
      if (attributes[number] == attribute) {
        return value(number);
      }
    }
    return null;
  }

  private static boolean isBreak(char c) {
    return c == '>' || c == '/' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
