package news.byline.render.theme;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers a page as the UTF-8 that it is written in, so that its text is held and walked through
 * but once. Half a surrogate pair becomes {@code ?}, as {@link String#getBytes} has it.
 */
final class Utf8Writer extends Writer {

  private static final int CHUNK = 4096;

  /** No character takes more bytes for each of its chars. */
  private static final int MOST_BYTES = 3;

  private byte[] bytes = new byte[32 * 1024];
  private int size;
  private final char[] chunk = new char[CHUNK];

  /** The first half of a pair whose other half may come with the next text; 0 where none is. */
  private char high;

  @Override
  public void write(int c) {
    chunk[0] = (char) c;
    write(chunk, 0, 1);
  }

  @Override
  public void write(String text, int offset, int length) {
    int end = offset + length;
    for (int from = offset; from < end; from += CHUNK) {
      int to = Math.min(end, from + CHUNK);
      text.getChars(from, to, chunk, 0);
      write(chunk, 0, to - from);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) {
    room(size + (length + 1) * MOST_BYTES);
    byte[] to = bytes;
    int at = size;
    int i = offset;
    int end = offset + length;
    if (high != 0 && length > 0) {
      boolean whole = Character.isLowSurrogate(text[i]);
      at = encode(whole ? Character.toCodePoint(high, text[i++]) : '?', at);
      high = 0;
    }
    while (i < end) {
      char c = text[i++];
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
        // Most of a page are Han characters: a call for each of them would take two thirds longer.
        to[at] = (byte) (0xE0 | (c >> 12));
        to[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at + 2] = (byte) (0x80 | (c & 0x3F));
        at += 3;
      } else if (c < 0x800) {
        at = encode(c, at);
      } else if (Character.isHighSurrogate(c) && i == end) {
        high = c;
      } else {
        boolean whole = Character.isHighSurrogate(c) && Character.isLowSurrogate(text[i]);
        at = encode(whole ? Character.toCodePoint(c, text[i++]) : '?', at);
      }
    }
    size = at;
  }

  /** Writes what was encoded before, to a writer of any kind. */
  static void write(byte[] encoded, Writer out) throws IOException {
    if (out instanceof Utf8Writer same) {
      same.append(encoded);
    } else {
      out.write(new String(encoded, StandardCharsets.UTF_8));
    }
  }

  private void append(byte[] encoded) {
    room(size + 1 + encoded.length);
    int from = high == 0 ? size : encode('?', size);
    high = 0;
    System.arraycopy(encoded, 0, bytes, from, encoded.length);
    size = from + encoded.length;
  }

  /** Makes room for the page to be so long. */
  private void room(int most) {
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
    }
  }

  /** Encodes a character and returns where its bytes end; there is room for them. */
  private int encode(int c, int from) {
    int at = from;
    if (c < 0x80) {
      bytes[at++] = (byte) c;
    } else if (c < 0x800) {
      bytes[at++] = (byte) (0xC0 | (c >> 6));
      bytes[at++] = (byte) (0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      bytes[at++] = (byte) (0xE0 | (c >> 12));
      bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[at++] = (byte) (0x80 | (c & 0x3F));
    } else {
      bytes[at++] = (byte) (0xF0 | (c >> 18));
      bytes[at++] = (byte) (0x80 | ((c >> 12) & 0x3F));
      bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[at++] = (byte) (0x80 | (c & 0x3F));
    }
    return at;
  }

  /** Forgets the page before, be it whole or not. */
  void begin() {
    size = 0;
    high = 0;
  }

  /** Ends the page and returns it. */
  byte[] finish() {
    byte[] page = Arrays.copyOf(bytes, high == 0 ? size : size + 1);
    if (high != 0) {
      page[size] = '?';
    }
    return page;
  }

  @Override
  public void flush() {
    // Nothing lies behind the bytes.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
