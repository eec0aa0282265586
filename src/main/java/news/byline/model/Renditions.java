package news.byline.model;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the smaller versions of one picture, the smallest first.
 *
 * @param own those in the format of the picture itself
 * @param webp those in WebP; empty where there are none
 * @param whole whether the picture itself is to be chosen from along with {@code own}
 */
public record Renditions(List<Rendition> own, List<Rendition> webp, boolean whole) {

  /** Phones, phones with fine screens and small windows, and all others, in pixels. */
  private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

  private static final int WIDEST = 1600;

  /** WebP Lossy Bitstream: a side has at most 14 bits. */
  private static final int WEBP_SIDE = 16_383;

  /** The shape that Open Graph's readers show without cutting it, in pixels. */
  private static final int SOCIAL_WIDTH = 1200;

  private static final int SOCIAL_HEIGHT = 630;

  /** The picture itself is to lose nothing that is seen. */
  private static final int LEAST_OF_FULL_SIZE = 90;

  /** Goes up whenever the same picture gives other bytes than before. */
  private static final long MAKING = 1;

  public Renditions {
    own = List.copyOf(own);
    webp = List.copyOf(webp);
  }

  private static final Renditions NONE = new Renditions(List.of(), List.of(), true);

  /** Lists the versions of a picture; none of one that is small, a drawing, or moves. */
  public static Renditions of(@Nullable Photo photo, PictureSettings settings) {
    Master master = photo == null ? null : photo.master();
    if (photo == null || master == null || !settings.renditions()) {
      return NONE;
    }
    List<Integer> smaller = WIDTHS.stream().filter(width -> isWorth(width, master)).toList();
    int widest = Math.min(WIDEST, master.width());
    List<Integer> all = new ArrayList<>(smaller);
    if (master.width() <= WIDEST) {
      all.add(master.width());
    }
    String file = SitePath.file(photo.url());
    boolean isWebp = master.format() == RasterFormat.WEBP;
    boolean fits = height(widest, master) <= WEBP_SIDE;
    List<Rendition> own =
        master.palette() || (isWebp && !(settings.webp() && fits))
            ? List.of()
            : each(file, master, smaller, master.format(), settings);
    List<Rendition> webp =
        isWebp || !settings.webp() || !fits
            ? List.of()
            : each(file, master, all, RasterFormat.WEBP, settings);
    return new Renditions(own, webp, master.width() <= WIDEST || own.isEmpty());
  }

  /** A version is to be clearly smaller than the picture, which stands beside it. */
  private static boolean isWorth(int width, Master master) {
    return width < WIDEST ? width * 5 <= master.width() * 4 : width < master.width();
  }

  private static List<Rendition> each(
      String file,
      Master master,
      List<Integer> widths,
      RasterFormat format,
      PictureSettings settings) {
    return widths.stream().map(width -> one(file, master, width, format, settings)).toList();
  }

  private static Rendition one(
      String file, Master master, int width, RasterFormat format, PictureSettings settings) {
    int quality =
        switch (format) {
          case JPEG -> settings.quality();
          case WEBP -> settings.webpQuality();
          case PNG -> 0;
        };
    Digest digest = new Digest().add(MAKING).add(width).add(format.ending()).add(quality);
    master.addTo(digest);
    long version = digest.value();
    String name = name(file, Integer.toString(width), version, format);
    int height = height(width, master);
    return new Rendition(
        file, name, width, height, format, false, quality, master.version(), version);
  }

  private static String name(String file, String size, long version, RasterFormat format) {
    String digits = HexFormat.of().toHexDigits((int) version);
    return stem(file) + "." + size + "." + digits + "." + format.ending();
  }

  /**
   * Returns what announces a picture on social networks, all of which take JPEG in this shape; null
   * of a picture that is smaller, or that the page shines through.
   */
  public static @Nullable Rendition social(@Nullable Photo photo, PictureSettings settings) {
    Master master = photo == null ? null : photo.master();
    if (photo == null
        || master == null
        || !settings.renditions()
        || master.colour() < 0
        || master.width() < SOCIAL_WIDTH
        || master.height() < SOCIAL_HEIGHT) {
      return null;
    }
    Digest digest = new Digest().add(MAKING).add("social").add(settings.quality());
    master.addTo(digest);
    long version = digest.value();
    String file = SitePath.file(photo.url());
    return new Rendition(
        file,
        name(file, SOCIAL_WIDTH + "x" + SOCIAL_HEIGHT, version, RasterFormat.JPEG),
        SOCIAL_WIDTH,
        SOCIAL_HEIGHT,
        RasterFormat.JPEG,
        true,
        settings.quality(),
        master.version(),
        version);
  }

  private static int height(int width, Master master) {
    return Math.max(1, (int) Math.round((double) width * master.height() / master.width()));
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }

  /** Returns all versions. */
  public Stream<Rendition> all() {
    return Stream.concat(own.stream(), webp.stream());
  }

  /**
   * Returns what the file of a picture becomes that is published drawn anew, in its full size.
   *
   * @param file from the site's folder
   * @param sourceVersion the digest of the file's bytes
   */
  public static Rendition upright(
      String file,
      int width,
      int height,
      RasterFormat format,
      long sourceVersion,
      PictureSettings settings) {
    int quality = Math.max(settings.quality(), LEAST_OF_FULL_SIZE);
    Digest digest = new Digest().add(MAKING).add("upright").add(quality).add(sourceVersion);
    return new Rendition(
        file, file, width, height, format, false, quality, sourceVersion, digest.value());
  }
}
