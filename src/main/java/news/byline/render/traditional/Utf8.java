package news.byline.render.traditional;

import java.util.Arrays;

/** Reads and writes whole pages in UTF-8, without the copies that a string would make of them. */
final class Utf8 {

  /** No {@code char} takes more bytes: a surrogate pair takes four for two. */
  private static final int MOST = 3;

  private Utf8() {}

  /** Decodes well-formed UTF-8, as a page is that was just rendered. */
  static char[] decoded(byte[] bytes) {
    int length = 0;
    for (byte b : bytes) {
      // All but the bytes that go on with a character; one of four bytes takes two chars.
      length += (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }
    char[] text = new char[length];
    int to = 0;
    int at = 0;
    while (at < bytes.length) {
      int b = bytes[at];
      if (b >= 0) {
        text[to++] = (char) b;
        at++;
      } else if ((b & 0xF0) == 0xE0) {
        text[to++] = (char) ((b & 0xF) << 12 | rest(bytes, at + 1) << 6 | rest(bytes, at + 2));
        at += 3;
      } else if ((b & 0xE0) == 0xC0) {
        text[to++] = (char) ((b & 0x1F) << 6 | rest(bytes, at + 1));
        at += 2;
      } else {
        int high = (b & 0x7) << 18 | rest(bytes, at + 1) << 12;
        int point = high | rest(bytes, at + 2) << 6 | rest(bytes, at + 3);
        text[to++] = Character.highSurrogate(point);
        text[to++] = Character.lowSurrogate(point);
        at += 4;
      }
    }
    return text;
  }

  private static int rest(byte[] bytes, int at) {
    return bytes[at] & 0x3F;
  }

  /** Encodes the first characters of an array, in which no half of a pair stands alone. */
  static byte[] encoded(char[] text, int length) {
    byte[] bytes = new byte[length * MOST];
    int to = 0;
    int at = 0;
    while (at < length) {
      char c = text[at++];
      if (c < 0x80) {
        bytes[to++] = (byte) c;
      } else if (c < 0x800) {
        bytes[to++] = (byte) (0xC0 | c >> 6);
        bytes[to++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[to++] = (byte) (0xE0 | c >> 12);
        bytes[to++] = (byte) (0x80 | (c >> 6 & 0x3F));
        bytes[to++] = (byte) (0x80 | (c & 0x3F));
      } else {
        int point = Character.toCodePoint(c, text[at++]);
        bytes[to++] = (byte) (0xF0 | point >> 18);
        bytes[to++] = (byte) (0x80 | (point >> 12 & 0x3F));
        bytes[to++] = (byte) (0x80 | (point >> 6 & 0x3F));
        bytes[to++] = (byte) (0x80 | (point & 0x3F));
      }
    }
    return Arrays.copyOf(bytes, to);
  }
}
