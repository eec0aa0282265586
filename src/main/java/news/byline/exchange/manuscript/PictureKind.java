package news.byline.exchange.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the formats of pictures by their first bytes, whatever their names. */
enum PictureKind {
  JPEG("jpg", true),
  PNG("png", true),
  GIF("gif", true),
  WEBP("webp", true),
  SVG("svg", true),
  BMP("bmp", false),
  TIFF("tif", false),
  METAFILE("emf", false),
  UNKNOWN("", false);

  private static final int HEAD = 512;

  private final String ending;
  private final boolean onTheWeb;

  PictureKind(String ending, boolean onTheWeb) {
    this.ending = ending;
    this.onTheWeb = onTheWeb;
  }

  /** Returns the ending of such a file's name. */
  String ending() {
    return ending;
  }

  /** Tells whether browsers show such a picture. */
  boolean isOnTheWeb() {
    return onTheWeb;
  }

  static PictureKind of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    } else if (head.startsWith("\u0089PNG\r\n")) {
      return PNG;
    } else if (head.startsWith("GIF8")) {
      return GIF;
    } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    } else if (head.startsWith("BM") && bytes.length > 26 && head.charAt(6) == 0) {
      return BMP;
    } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return TIFF;
    } else if (isMetafile(head)) {
      return METAFILE;
    }
    String start = head.strip().toLowerCase(Locale.ROOT);
    boolean xml = start.startsWith("<svg") || (start.startsWith("<?xml") && start.contains("<svg"));
    return xml ? SVG : UNKNOWN;
  }

  /** MS-EMF 2.3.4.2 and MS-WMF 2.3.2.3: the formats of Windows' own drawings. */
  private static boolean isMetafile(String head) {
    boolean enhanced = head.startsWith("\u0001\0\0\0") && head.startsWith(" EMF", 40);
    return enhanced
        || head.startsWith("\u00D7\u00CD\u00C6\u009A")
        || head.startsWith("\u0001\0\t\0");
  }
}
