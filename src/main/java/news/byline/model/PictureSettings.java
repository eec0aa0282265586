package news.byline.model;

/**
 * Says how smaller versions of pictures are made.
 *
 * @param renditions whether they are made at all
 * @param quality of JPEG, 1 to 100
 * @param webpQuality of WebP, 1 to 100
 * @param webp whether they are made as WebP too
 */
public record PictureSettings(boolean renditions, int quality, int webpQuality, boolean webp) {

  /** What a site has that says nothing. */
  public static final PictureSettings DEFAULT = new PictureSettings(true, 80, 75, true);

  /** Returns the same without WebP, which not every machine can write. */
  public PictureSettings withoutWebp() {
    return new PictureSettings(renditions, quality, webpQuality, false);
  }
}
