package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Holds what a picture's file says to all who see the picture: IPTC Photo Metadata Standard. All
 * else that it may say, such as where it was taken, is nobody's business.
 *
 * @param caption what the picture shows (Description)
 * @param creator who made it
 * @param credit whom to name beside it (Credit Line)
 * @param copyright whose it is (Copyright Notice)
 */
public record PhotoMetadata(
    @Nullable String caption,
    @Nullable String creator,
    @Nullable String credit,
    @Nullable String copyright) {

  /** Says nothing. */
  public static final PhotoMetadata NONE = new PhotoMetadata(null, null, null, null);

  /** Returns who is named beside the picture: whom its supplier wants, else who made it. */
  public @Nullable String named() {
    return credit == null ? creator : credit;
  }

  /** Tells whether nothing is said. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Returns this with what another source says where this one says nothing. */
  public PhotoMetadata or(PhotoMetadata other) {
    return new PhotoMetadata(
        caption == null ? other.caption : caption,
        creator == null ? other.creator : creator,
        credit == null ? other.credit : credit,
        copyright == null ? other.copyright : copyright);
  }
}
