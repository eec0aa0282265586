package news.byline.render.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Goes through the chunks of a PNG file: Portable Network Graphics, third edition, 5. */
final class PngFile {

  /** What says how pixels look or move; every other chunk that may be left out is. */
  private static final Set<String> KEPT =
      Set.of(
          "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs",
          "hIST", "sPLT", "acTL", "fcTL", "fdAT");

  private PngFile() {}

  static byte[] published(byte[] file, byte[] xmp) {
    Bytes out = new Bytes(file);
    out.copy(0, 8);
    boolean told = xmp.length == 0;
    int at = 8;
    while (at + 12 <= file.length) {
      long length = Bytes.bigEndian32(file, at) & 0xFFFFFFFFL;
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      int end = (int) Math.min(file.length, at + 12 + length);
      // A capital letter in front: the picture cannot be shown without the chunk.
      boolean critical = Character.isUpperCase(type.charAt(0));
      if (!told && (type.equals("IDAT") || type.equals("PLTE"))) {
        tell(xmp, out);
        told = true;
      }
      if (critical || KEPT.contains(type)) {
        out.copy(at, end);
      }
      at = type.equals("IEND") ? file.length : end;
    }
    return out.made();
  }

  private static void tell(byte[] xmp, Bytes out) {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("iTXtXML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    chunk.writeBytes(xmp);
    byte[] content = chunk.toByteArray();
    CRC32 sum = new CRC32();
    sum.update(content);
    out.add(Bytes.bigEndian32(content.length - 4));
    out.add(content);
    out.add(Bytes.bigEndian32((int) sum.getValue()));
  }
}
