package news.byline.render.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through the segments of a JPEG file: ITU-T T.81, annex B. */
final class JpegFile {

  private static final byte[] XMP =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);

  /** The length of a segment has 16 bits and counts itself. */
  private static final int LONGEST = 0xFFFF - 2;

  private final byte[] file;
  private final Bytes out;
  private int at = 2;

  private JpegFile(byte[] file) {
    this.file = file;
    this.out = new Bytes(file);
  }

  static byte[] published(byte[] file, byte[] xmp, int orientation) {
    return new JpegFile(file).published(xmp, orientation);
  }

  private byte[] published(byte[] xmp, int orientation) {
    out.add(0xFF, 0xD8);
    boolean told = false;
    while (at + 4 <= file.length) {
      int marker = marker();
      if (!told && marker != 0xE0) {
        // JFIF wants its own segment to be the first.
        tell(xmp, orientation);
        told = true;
      }
      if (marker == 0xD9 || at + 4 > file.length) {
        break;
      }
      int end = Math.min(file.length, at + 2 + Bytes.bigEndian16(file, at + 2));
      if (marker == 0xE0) {
        header(end);
      } else if (isKept(marker)) {
        out.copy(at, end);
      }
      at = end;
      if (marker == 0xDA) {
        scan();
      }
    }
    // What follows the end, such as a second picture or a film, is none of this one.
    if (at + 1 < file.length && marker() == 0xD9) {
      out.add(0xFF, 0xD9);
    }
    return out.made();
  }

  /** Returns the marker that comes next; bytes of 255 may stand before it in any number. */
  private int marker() {
    while (at + 1 < file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == 0xFF) {
      at++;
    }
    return file[at + 1] & 0xFF;
  }

  private void tell(byte[] xmp, int orientation) {
    if (orientation > 1) {
      segment(
          0xE1,
          new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
          });
    }
    if (xmp.length > 0 && XMP.length + xmp.length <= LONGEST) {
      byte[] content = Arrays.copyOf(XMP, XMP.length + xmp.length);
      System.arraycopy(xmp, 0, content, XMP.length, xmp.length);
      segment(0xE1, content);
    }
  }

  private void segment(int marker, byte[] content) {
    int length = content.length + 2;
    out.add(0xFF, marker, length >> 8, length & 0xFF);
    out.add(content);
  }

  /** JFIF 1.02: the segment may hold a small picture, which shows what was cut off later. */
  private void header(int end) {
    boolean jfif = Bytes.at(file, at + 4, "JFIF\0") && end - at >= 18;
    if (jfif && end - at == 18) {
      out.copy(at, end);
    } else if (jfif) {
      out.add(0xFF, 0xE0, 0, 16);
      out.copy(at + 4, at + 16);
      out.add(0, 0);
    }
  }

  /** Keeps tables and frames, the profile of colours, and how Adobe's programs wrote them. */
  private boolean isKept(int marker) {
    boolean application = marker >= 0xE1 && marker <= 0xEF;
    return (!application && marker != 0xFE)
        || (marker == 0xE2 && Bytes.at(file, at + 4, "ICC_PROFILE\0"))
        || (marker == 0xEE && Bytes.at(file, at + 4, "Adobe"));
  }

  /** Copies the data of one scan: 255 stands in it only before 0 or a restart marker. */
  private void scan() {
    int start = at;
    while (at < file.length) {
      boolean ends =
          (file[at] & 0xFF) == 0xFF
              && at + 1 < file.length
              && file[at + 1] != 0
              && ((file[at + 1] & 0xFF) < 0xD0 || (file[at + 1] & 0xFF) > 0xD7);
      if (ends && (file[at + 1] & 0xFF) != 0xFF) {
        break;
      }
      at++;
    }
    out.copy(start, at);
  }
}
