package news.byline.markdown;

import news.byline.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Knows what the paths in an article mean. Whoever implements it reports what it does not find. */
public interface Destinations {

  /** Returns the picture that a path names, or null where there is none, which it has reported. */
  @Nullable Target picture(String path, SourceSpan place);

  /** Returns the address of a file that a relative path names, or null, which it has reported. */
  @Nullable String file(String path, SourceSpan place);

  /**
   * Takes note of an address on the site that a link leads to.
   *
   * @param path begins with {@code /}, or with {@code #} for a part of the same page
   */
  void address(String path, SourceSpan place);

  /**
   * Holds what is known of a picture.
   *
   * @param url its address on the site, from {@code /}
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param caption the line below it where the text gives none
   * @param credit who made it where the text names nobody
   */
  record Target(
      String url, int width, int height, @Nullable String caption, @Nullable String credit) {}
}
