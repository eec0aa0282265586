package news.byline.render.traditional;

import news.byline.model.SitePath;
import news.byline.plan.Twins;
import org.jspecify.annotations.Nullable;

/**
 * Turns the addresses on one page into those on its twin, which stands one folder deeper: what has
 * a twin is addressed there, all else where it is.
 *
 * @param twins tells what has a twin
 * @param root the full address of the site's root, with a slash at the end; null where it is
 *     unknown
 * @param basePath the path of the site's root on its server, with a slash at the end
 * @param page the path of the page in the output
 */
record TwinAddresses(Twins twins, @Nullable String root, String basePath, String page) {

  /** Returns an address as the twin has it; as it is where it leads elsewhere. */
  String of(String address) {
    if (address.isEmpty() || address.charAt(0) == '#' || address.charAt(0) == '?') {
      return address;
    }
    if (root != null && address.startsWith(root)) {
      return inserted(address, root.length());
    }
    if (address.charAt(0) == '/') {
      return address.startsWith(basePath) && !address.startsWith("//")
          ? inserted(address, basePath.length())
          : address;
    }
    return hasScheme(address) ? address : relative(address);
  }

  /** Returns a full address as the twin has it, an entity's name with a fragment as it is. */
  String ofFull(String address) {
    return root != null && address.startsWith(root) ? inserted(address, root.length()) : address;
  }

  private String inserted(String address, int at) {
    return twins.has(path(address.substring(at)))
        ? address.substring(0, at) + Twins.FOLDER + address.substring(at)
        : address;
  }

  private String relative(String address) {
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    String rest = address;
    while (rest.startsWith("../")
        || rest.startsWith("./")
        || rest.equals("..")
        || rest.equals(".")) {
      boolean up = rest.startsWith("..");
      if (up && folder.isEmpty()) {
        // It leaves the site, or leads from the edition to the site.
        return address;
      }
      folder = up ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1) : folder;
      int slash = rest.indexOf('/');
      rest = slash < 0 ? "" : rest.substring(slash + 1);
    }
    return twins.has(folder + path(rest)) ? address : "../" + address;
  }

  /** Returns the path that the rest of an address names, decoded. */
  private static String path(String rest) {
    int end = rest.length();
    for (int i = 0; i < end; i++) {
      if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
        end = i;
      }
    }
    return SitePath.decoded(rest.substring(0, end));
  }

  /**
   * RFC 3986: a scheme is a letter and then letters, digits, {@code +}, {@code -} and {@code .}.
   */
  private static boolean hasScheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i > 0;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || "0123456789+-.".indexOf(c) < 0)) {
        return false;
      }
    }
    return false;
  }
}
