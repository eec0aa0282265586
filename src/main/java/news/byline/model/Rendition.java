package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Names a smaller version of a picture, as ninjs calls it, which is to be made and published.
 *
 * @param source the picture's file, from the site's folder
 * @param path its own path in the output, without a slash in front
 * @param width in pixels
 * @param height in pixels
 * @param format its own
 * @param focus what stays of the picture, which is cut to this shape; null where all is shown
 * @param quality of the format, 1 to 100; of no meaning for PNG
 * @param sourceVersion the digest of the bytes of the picture's file
 * @param version the digest of all that its bytes are made of
 */
public record Rendition(
    String source,
    String path,
    int width,
    int height,
    RasterFormat format,
    @Nullable Focus focus,
    int quality,
    long sourceVersion,
    long version) {

  /** Returns its address on the site, from {@code /}, percent-encoded. */
  public String url() {
    // HTML, the srcset attribute: commas part its addresses.
    return SitePath.url(path).replace(",", "%2C");
  }
}
