package news.byline.render.traditional;

import java.util.Arrays;

/** Gathers characters; a page is walked through too often in a build to ask a string for each. */
final class Text {

  private char[] chars;
  private int length;

  Text(int room) {
    this.chars = new char[room];
  }

  /** Returns the characters, of which the first {@link #length} are the text's. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  void append(char c) {
    room(1);
    chars[length++] = c;
  }

  void append(char[] from, int start, int end) {
    room(end - start);
    System.arraycopy(from, start, chars, length, end - start);
    length += end - start;
  }

  void append(String text) {
    room(text.length());
    text.getChars(0, text.length(), chars, length);
    length += text.length();
  }

  private void room(int more) {
    if (length + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
    }
  }

  byte[] utf8() {
    return Utf8.encoded(chars, length);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
