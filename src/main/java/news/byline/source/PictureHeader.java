package news.byline.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import news.byline.model.PhotoMetadata;
import news.byline.model.RasterFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a picture's file says beside its pixels: how its camera was turned, who made it, and
 * in which colours.
 */
final class PictureHeader {

  /** More than any real metadata takes; a file may claim any length. */
  private static final int LONGEST = 4 << 20;

  /** What stands behind a packet of XMP in a GIF. */
  private static final int PACKET_END = 258;

  private final Set<String> kinds = new HashSet<>();
  private @Nullable RasterFormat format;
  private boolean gif;
  private int orientation = 1;
  private int components;
  private PhotoMetadata exif = PhotoMetadata.NONE;
  private PhotoMetadata iptc = PhotoMetadata.NONE;
  private PhotoMetadata xmp = PhotoMetadata.NONE;
  private byte @Nullable [] profile;

  private PictureHeader() {}

  /** Reads a file; damaged metadata does not make a picture unfit, and what is left counts. */
  static PictureHeader read(Path file) throws IOException {
    PictureHeader header = new PictureHeader();
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      byte[] head = new byte[12];
      in.readFully(head);
      in.seek(0);
      if ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8) {
        header.format = RasterFormat.JPEG;
        header.jpeg(in);
      } else if (text(head, 1, 3).equals("PNG")) {
        header.format = RasterFormat.PNG;
        header.png(in);
      } else if (text(head, 0, 4).equals("RIFF") && text(head, 8, 4).equals("WEBP")) {
        header.format = RasterFormat.WEBP;
        header.webp(in);
      } else if (text(head, 0, 4).equals("GIF8")) {
        header.gif = true;
        header.gif(in);
      }
    } catch (EOFException e) {
      // The decoder tells of a picture that ends too soon.
    }
    return header;
  }

  /** Returns the format; null of GIF, of which no versions are made, and of what is no picture. */
  @Nullable RasterFormat format() {
    return format;
  }

  /** Tells whether the file is a picture made of pixels. */
  boolean isPicture() {
    return format != null || gif;
  }

  /** Returns how the camera was turned: Exif 2.32, 4.6.4 A, 1 to 8. */
  int orientation() {
    return orientation;
  }

  /** Tells whether the picture lies on a side, so that its width is seen as its height. */
  boolean isSideways() {
    return orientation >= 5;
  }

  /** Tells whether smaller versions can be made of the picture. */
  boolean isScalable() {
    return format != null && !isAnimated();
  }

  /** Tells whether the picture moves: APNG, or WebP with frames. */
  boolean isAnimated() {
    return kinds.contains("acTL") || kinds.contains("ANIM");
  }

  /** Tells whether the colours are those of printing inks. */
  boolean isForPrint() {
    return components == 4;
  }

  /** Returns the colours of a PNG as deflated ICC profile; null where it names none. */
  byte @Nullable [] profile() {
    return profile;
  }

  /** Returns what the file says to all: XMP before IPTC before Exif. */
  PhotoMetadata metadata() {
    return xmp.or(iptc).or(exif);
  }

  /** ITU-T T.81, B.1: segments, each with its length, up to the first scan. */
  private void jpeg(ImageInputStream in) throws IOException {
    in.skipBytes(2);
    while (true) {
      int marker = in.readUnsignedShort() & 0xFF;
      while (marker == 0xFF) {
        marker = in.readUnsignedByte();
      }
      if (marker == 0xDA || marker == 0xD9) {
        return;
      }
      int length = in.readUnsignedShort() - 2;
      long next = in.getStreamPosition() + length;
      if (marker == 0xE1 || marker == 0xED) {
        application(marker, content(in, length));
      } else if (marker == 0xC0 || (marker > 0xC0 && marker <= 0xCF && marker % 4 != 0)) {
        in.skipBytes(5);
        components = in.readUnsignedByte();
      }
      in.seek(next);
    }
  }

  private void application(int marker, byte[] data) {
    if (marker == 0xE1 && text(data, 0, 6).equals("Exif\0\0")) {
      exif(data, 6);
    } else if (marker == 0xE1 && text(data, 0, 29).equals("http://ns.adobe.com/xap/1.0/\0")) {
      xmp = xmp.or(XmpReader.read(data, 29));
    } else if (marker == 0xED) {
      iptc = iptc.or(IptcReader.read(data));
    }
  }

  private void exif(byte[] data, int from) {
    ExifReader read = ExifReader.read(data, from);
    orientation = read.orientation();
    exif = read.metadata();
  }

  /** Portable Network Graphics, third edition, 5.3: chunks. */
  private void png(ImageInputStream in) throws IOException {
    in.skipBytes(8);
    while (true) {
      long length = in.readUnsignedInt();
      String type = text(content(in, 4), 0, 4);
      long next = in.getStreamPosition() + length + 4;
      kinds.add(type);
      if (type.equals("IEND")) {
        return;
      } else if (type.equals("iTXt") && length <= LONGEST) {
        byte[] data = content(in, (int) length);
        String key = "XML:com.adobe.xmp\0\0\0\0\0";
        if (text(data, 0, key.length()).equals(key)) {
          xmp = xmp.or(XmpReader.read(data, key.length()));
        }
      } else if (type.equals("iCCP") && length <= LONGEST) {
        profile = content(in, (int) length);
      }
      in.seek(next);
    }
  }

  /** WebP Container Specification: chunks of even length. */
  private void webp(ImageInputStream in) throws IOException {
    in.setByteOrder(java.nio.ByteOrder.LITTLE_ENDIAN);
    in.skipBytes(12);
    while (true) {
      String type = text(content(in, 4), 0, 4);
      long length = in.readUnsignedInt();
      long next = in.getStreamPosition() + length + length % 2;
      kinds.add(type);
      if (type.equals("XMP ") && length <= LONGEST) {
        xmp = XmpReader.read(content(in, (int) length), 0);
      }
      in.seek(next);
    }
  }

  /** GIF89a, 15 to 26: after the table of colours, blocks up to the first picture. */
  private void gif(ImageInputStream in) throws IOException {
    in.seek(10);
    int flags = in.readUnsignedByte();
    in.seek(13 + ((flags & 0x80) == 0 ? 0 : 6L << (flags & 7)));
    while (true) {
      int kind = in.readUnsignedByte();
      if (kind == 0x2C) {
        skipPicture(in);
      } else if (kind != 0x21) {
        return;
      } else if (in.readUnsignedByte() == 0xFF) {
        int length = in.readUnsignedByte();
        boolean told = text(content(in, length), 0, length).equals("XMP DataXMP");
        byte[] data = blocks(in, told);
        xmp = told ? xmp.or(XmpReader.read(data, 0)) : xmp;
      } else {
        blocks(in, false);
      }
    }
  }

  private static void skipPicture(ImageInputStream in) throws IOException {
    in.skipBytes(8);
    int flags = in.readUnsignedByte();
    in.skipBytes((flags & 0x80) == 0 ? 1 : 1 + (6 << (flags & 7)));
    blocks(in, false);
  }

  /**
   * Goes past blocks of up to 255 bytes and returns what they hold. XMP Specification, part 3,
   * 1.1.2: a packet stands there without their lengths, and bytes behind it lead to the end.
   */
  private static byte[] blocks(ImageInputStream in, boolean kept) throws IOException {
    long start = in.getStreamPosition();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
      if (kept && data.size() < LONGEST) {
        data.writeBytes(content(in, length));
      } else {
        in.skipBytes(length);
      }
    }
    long end = in.getStreamPosition();
    in.seek(start);
    if (kept && in.readUnsignedByte() == '<' && end - start <= LONGEST) {
      in.seek(start);
      byte[] packet = content(in, (int) Math.max(0, end - start - PACKET_END));
      in.seek(end);
      return packet;
    }
    in.seek(end);
    return data.toByteArray();
  }

  private static byte[] content(ImageInputStream in, int length) throws IOException {
    byte[] content = new byte[Math.max(0, length)];
    in.readFully(content);
    return content;
  }

  private static String text(byte[] data, int from, int length) {
    int end = Math.min(data.length, from + length);
    return new String(
        data, from, Math.max(0, end - from), java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
