package news.byline.render.image;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Goes through the blocks of a GIF file: GIF89a, 15 to 27. */
final class GifFile {

  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2C;
  private static final int END = 0x3B;

  /** How the next picture is shown, and a text that is drawn as one. */
  private static final int CONTROL = 0xF9;

  private static final int PLAIN_TEXT = 0x01;
  private static final int APPLICATION = 0xFF;
  private static final int HEADER = 13;

  /** How often pictures that move are shown, and the profile of their colours. */
  private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

  private final byte[] file;
  private final Bytes out;
  private boolean told;

  private GifFile(byte[] file, boolean told) {
    this.file = file;
    this.out = new Bytes(file);
    this.told = told;
  }

  static byte[] published(byte[] file, byte[] xmp) {
    return new GifFile(file, xmp.length == 0).published(xmp);
  }

  private byte[] published(byte[] xmp) {
    int at = Math.min(file.length, HEADER + table(10));
    out.copy(0, 4);
    // Only this version may hold a packet.
    out.add(told ? file[4] : '9');
    out.copy(5, at);
    while (at < file.length) {
      int kind = file[at] & 0xFF;
      int label = kind == EXTENSION && at + 1 < file.length ? file[at + 1] & 0xFF : 0;
      if (kind == PICTURE || label == CONTROL || label == PLAIN_TEXT) {
        tell(xmp);
        at = copied(at, end(at));
      } else if (label == APPLICATION && KEPT.contains(name(at))) {
        at = copied(at, end(at));
      } else if (kind == EXTENSION) {
        at = end(at);
      } else if (kind == 0) {
        // Some programs write a zero too many, which others pass over.
        at = copied(at, at + 1);
      } else {
        break;
      }
    }
    if (at < file.length && file[at] == END) {
      out.add(END);
    }
    return out.made();
  }

  private int copied(int from, int to) {
    out.copy(from, to);
    return to;
  }

  /** Returns how long the table of colours is that the flags at a place tell of. */
  private int table(int flags) {
    boolean there = flags < file.length && (file[flags] & 0x80) != 0;
    return there ? 6 << (file[flags] & 7) : 0;
  }

  private String name(int extension) {
    int from = Math.min(file.length, extension + 3);
    int to = Math.min(file.length, from + 11);
    return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Returns where a block ends, with all that belongs to it. */
  private int end(int start) {
    int at = file[start] == PICTURE ? start + 11 + table(start + 9) : start + 2;
    while (at < file.length && file[at] != 0) {
      at += 1 + (file[at] & 0xFF);
    }
    return Math.min(file.length, at + 1);
  }

  /** XMP Specification, part 3, 1.1.2: behind the packet, bytes that lead any reader to its end. */
  private void tell(byte[] xmp) {
    if (told) {
      return;
    }
    told = true;
    out.add(EXTENSION, APPLICATION, 11);
    out.add("XMP DataXMP".getBytes(StandardCharsets.US_ASCII));
    out.add(xmp);
    out.add(1);
    for (int i = 0xFF; i >= 0; i--) {
      out.add(i);
    }
    out.add(0);
  }
}
