package news.byline.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges the addresses that authors write. */
final class Addresses {

  /** RFC 3986: {@code scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )}. */
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

  /** An article's source is never served, so its path can mean nothing but its page. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?i:/articles/[^?#]*\\.(?:md|markdown))(?:[?#].*)?");

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /**
   * Returns the address as a browser will take it. URL Standard, 4.4: leading and trailing C0
   * controls and spaces, and all tabs and newlines, are removed before the scheme is looked for, so
   * {@code java}, a tab and {@code script:} is a script; other controls go too.
   */
  static String cleaned(String address) {
    StringBuilder out = new StringBuilder(address.length());
    address.codePoints().filter(c -> !Character.isISOControl(c)).forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  /** Returns the scheme in lower case, or null where the address is relative. */
  static @Nullable String scheme(String address) {
    Matcher matcher = SCHEME.matcher(address);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** Tells whether following the address can run no script and embed no document. */
  static boolean isSafe(String address) {
    String scheme = scheme(address);
    return scheme == null || SAFE.contains(scheme);
  }

  /** Tells whether the address begins at the site's root, or names a part of the same page. */
  static boolean isOnSite(String address) {
    return address.startsWith("#") || (address.startsWith("/") && !address.startsWith("//"));
  }

  /** Tells whether the address is the path of a file in the site's folder, not one of the site. */
  static boolean isFile(String address) {
    return isRelativePath(address)
        || address.startsWith("/assets/")
        || ARTICLE.matcher(address).matches();
  }

  /** Tells whether the address is a path relative to the file that it stands in. */
  static boolean isRelativePath(String address) {
    return !address.isEmpty() && scheme(address) == null && "/#?\\".indexOf(address.charAt(0)) < 0;
  }
}
