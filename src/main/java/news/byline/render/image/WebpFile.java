package news.byline.render.image;

import java.util.Arrays;

/** Goes through the chunks of a WebP file: WebP Container Specification. */
final class WebpFile {

  private static final int HAS_XMP = 0x04;
  private static final int HAS_EXIF = 0x08;
  private static final int HAS_ALPHA = 0x10;
  private static final int HEADER = 12;

  private final byte[] file;
  private final Bytes out;

  private WebpFile(byte[] file) {
    this.file = file;
    this.out = new Bytes(file);
  }

  static byte[] published(byte[] file, byte[] xmp) {
    return new WebpFile(file).published(xmp);
  }

  private byte[] published(byte[] xmp) {
    int end = Math.min(file.length, 8 + Bytes.littleEndian32(file, 4));
    out.copy(0, HEADER);
    if (Bytes.at(file, HEADER, "VP8X")) {
      int flags = file[HEADER + 8] & ~(HAS_XMP | HAS_EXIF) & 0xFF;
      out.copy(HEADER, HEADER + 8);
      out.add(flags | (xmp.length > 0 ? HAS_XMP : 0));
      out.copy(HEADER + 9, HEADER + 18);
    } else if (xmp.length > 0) {
      extend();
    }
    chunks(Bytes.at(file, HEADER, "VP8X") ? HEADER + 18 : HEADER, end);
    if (xmp.length > 0) {
      out.add('X', 'M', 'P', ' ');
      out.add(Bytes.littleEndian32(xmp.length));
      out.add(xmp);
      out.add(new int[xmp.length % 2]);
    }
    return withLength(out.made());
  }

  /** Keeps what is shown, and the profile of its colours. */
  private void chunks(int from, int end) {
    for (int at = from; at + 8 <= end; ) {
      int length = Bytes.littleEndian32(file, at + 4);
      int next = (int) Math.min(end, at + 8L + (length & 0xFFFFFFFFL) + (length & 1));
      boolean shown =
          Bytes.at(file, at, "VP8")
              || Bytes.at(file, at, "ALPH")
              || Bytes.at(file, at, "ICCP")
              || Bytes.at(file, at, "ANIM")
              || Bytes.at(file, at, "ANMF");
      if (shown) {
        out.copy(at, next);
      }
      at = next;
    }
  }

  /** Only a file in the extended form may hold metadata; its header repeats the size. */
  private void extend() {
    int data = HEADER + 8;
    boolean lossless = Bytes.at(file, HEADER, "VP8L");
    int width;
    int height;
    boolean alpha = false;
    if (lossless) {
      int bits = Bytes.littleEndian32(file, data + 1);
      width = (bits & 0x3FFF) + 1;
      height = (bits >>> 14 & 0x3FFF) + 1;
      alpha = (bits >>> 28 & 1) == 1;
    } else {
      // RFC 6386, 9.1: the frame's tag and start code, then 14 bits for each side.
      int sides = Bytes.littleEndian32(file, data + 6);
      width = sides & 0x3FFF;
      height = sides >>> 16 & 0x3FFF;
    }
    out.add('V', 'P', '8', 'X', 10, 0, 0, 0, HAS_XMP | (alpha ? HAS_ALPHA : 0), 0, 0, 0);
    side(width - 1);
    side(height - 1);
  }

  private void side(int lessOne) {
    out.add(lessOne & 0xFF, (lessOne >> 8) & 0xFF, 0);
  }

  private byte[] withLength(byte[] made) {
    int[] length = Bytes.littleEndian32(made.length - 8);
    if (Bytes.at(made, 4, length)) {
      return made;
    }
    byte[] counted = Arrays.copyOf(made, made.length);
    for (int i = 0; i < length.length; i++) {
      counted[4 + i] = (byte) length[i];
    }
    return counted;
  }
}
