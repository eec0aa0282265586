package news.byline.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Turns paths of files into addresses, and back. */
public final class SitePath {

  /** RFC 3986: {@code unreserved} and the {@code sub-delims} that are safe in a path segment. */
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$()*,;=:@/";

  private static final boolean[] IS_PLAIN = new boolean[0x80];

  static {
    PLAIN.chars().forEach(c -> IS_PLAIN[c] = true);
  }

  private SitePath() {}

  /**
   * Returns the address of a file on the site, from {@code /}, percent-encoded as UTF-8.
   *
   * @param path the path in the output, without a slash in front
   */
  public static String url(String path) {
    int plain = 0;
    while (plain < path.length() && isPlain(path.charAt(plain))) {
      plain++;
    }
    if (plain == path.length()) {
      return "/" + path;
    }
    StringBuilder url = new StringBuilder("/");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (isPlain(c)) {
        url.append((char) c);
      } else {
        url.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return url.toString();
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && IS_PLAIN[c];
  }

  /**
   * Returns the path in the output, or of a file from the site's folder, that an address leads to.
   *
   * @param url from {@code /}, percent-encoded as UTF-8
   */
  public static String file(String url) {
    return decoded(url.substring(1));
  }

  /** Returns a percent-encoded address as it is read; one that is encoded wrongly as it is. */
  public static String decoded(String url) {
    if (url.indexOf('%') < 0) {
      return url;
    }
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
