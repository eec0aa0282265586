package news.byline.model;

/**
 * Holds what must be known of a picture's file to plan smaller versions of it.
 *
 * @param width in pixels, after the camera's orientation is applied
 * @param height in pixels, after the camera's orientation is applied
 * @param format what the file holds, whatever its name
 * @param colour its average as {@code 0xRRGGBB}; -1 where that is not known, or the page shines
 *     through it
 * @param palette whether it has few colours, so that a smaller PNG would take more bytes
 * @param redrawn whether it is published drawn anew, since it lies on its side or is made for print
 * @param version the digest of the file's bytes
 */
public record Master(
    int width,
    int height,
    RasterFormat format,
    int colour,
    boolean palette,
    boolean redrawn,
    long version) {

  /** Adds it to a digest. */
  void addTo(Digest digest) {
    digest.add(width).add(height).add(format.ending()).add(colour).add(palette);
    digest.add(redrawn).add(version);
  }
}
