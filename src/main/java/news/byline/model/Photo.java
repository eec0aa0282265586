package news.byline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds a picture that has been found and decoded.
 *
 * @param url its address on the site, from {@code /}, percent-encoded
 * @param width in CSS pixels, after the camera's orientation is applied
 * @param height in CSS pixels, after the camera's orientation is applied
 * @param alt what a reader who does not see the picture is told
 * @param credit who made it
 * @param focus what stays where only a part of it is shown
 * @param master what smaller versions are made from; null where there are to be none
 */
public record Photo(
    String url,
    int width,
    int height,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    Focus focus,
    @Nullable Master master) {

  /** Holds a picture of which no smaller versions are made. */
  public Photo(
      String url,
      int width,
      int height,
      String alt,
      @Nullable String caption,
      @Nullable String credit) {
    this(url, width, height, alt, caption, credit, Focus.USUAL, null);
  }

  /** Tells whether the picture is a drawing (SVG), which social networks do not show. */
  public boolean isVector() {
    return url.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  /** Returns the same picture, its file and maker named by the words that others use. */
  Photo pooled(Pool pool) {
    return new Photo(
        pool.of(url), width, height, alt, caption, pool.ofNullable(credit), focus, master);
  }

  /** Adds the picture to a digest. */
  public void addTo(Digest digest) {
    digest.add(url).add(width).add(height).add(alt).add(caption).add(credit);
    digest.add(focus.x()).add(focus.y());
    if (master != null) {
      master.addTo(digest);
    }
  }
}
