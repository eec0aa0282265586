package news.byline.render.vector;

import java.util.List;
import java.util.Locale;

/** Judges addresses in a drawing by the one question whether they lead out of its file. */
final class References {

  private static final List<String> PICTURES = List.of("png", "jpeg", "jpg", "gif", "webp");

  /** The media types of fonts in use: RFC 8081, and what programs wrote before it. */
  private static final List<String> FONTS =
      List.of(
          "font/woff2",
          "font/woff",
          "font/ttf",
          "font/otf",
          "font/opentype",
          "font/truetype",
          "application/font-woff2",
          "application/font-woff",
          "application/x-font-woff2",
          "application/x-font-woff",
          "application/x-font-ttf",
          "application/x-font-truetype",
          "application/x-font-otf",
          "application/x-font-opentype",
          "application/font-sfnt");

  /** Longer than any real media type with its parameters. */
  private static final int LONGEST_HEAD = 200;

  private References() {}

  /** URL Standard, 4.4: no other blanks than these are taken off. */
  static String trimmed(String address) {
    return address.trim();
  }

  /** Tells whether an address is that of a part of the same file. */
  static boolean isPart(String address) {
    return trimmed(address).startsWith("#");
  }

  /** Tells whether an address holds a picture made of pixels. */
  static boolean isPicture(String address) {
    return PICTURES.stream().anyMatch(type -> isData(address, "image/" + type));
  }

  /** Tells whether what CSS may load stands in the file: a part of it, a picture or a font. */
  static boolean isInFile(String address) {
    return isPart(address)
        || isPicture(address)
        || FONTS.stream().anyMatch(type -> isData(address, type));
  }

  /** RFC 2397: the media type ends where parameters or the data begin. */
  private static boolean isData(String address, String type) {
    String head = trimmed(address);
    String start = "data:" + type;
    if (!head.regionMatches(true, 0, start, 0, start.length())) {
      return false;
    }
    int comma = head.indexOf(',', start.length());
    if (comma < 0 || comma > LONGEST_HEAD) {
      return false;
    }
    String parameters = head.substring(start.length(), comma).toLowerCase(Locale.ROOT);
    return parameters.matches("(\\s*;\\s*[a-z0-9=._-]+)*\\s*");
  }
}
