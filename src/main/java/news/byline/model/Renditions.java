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

  /** The shape in which other pages announce an article. */
  private static final int CARD_WIDTH = 3;

  private static final int CARD_HEIGHT = 2;

  /**
   * A picture of about a card's shape is cut by the browser: files of its own would save little.
   */
  private static final double ALIKE = 0.8;

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
    if (!replace(master.width())) {
      all.add(master.width());
    }
    boolean fits = height(widest, master) <= WEBP_SIDE;
    List<Rendition> own =
        drawsOwn(master, settings, fits)
            ? each(photo, master, smaller, false, master.format(), settings)
            : List.of();
    List<Rendition> webp =
        drawsWebp(master, settings) && fits
            ? each(photo, master, all, false, RasterFormat.WEBP, settings)
            : List.of();
    return new Renditions(own, webp, !replace(master.width()) || own.isEmpty());
  }

  /** Tells whether smaller versions are shown in place of a picture of this width, in pixels. */
  public static boolean replace(int width) {
    return width > WIDEST;
  }

  /** A version is to be clearly smaller than the picture, which stands beside it. */
  private static boolean isWorth(int width, Master master) {
    return width < WIDEST ? width * 5 <= master.width() * 4 : width < master.width();
  }

  /** A smaller PNG with few colours would take more bytes; WebP must be wanted to be written. */
  private static boolean drawsOwn(Master master, PictureSettings settings, boolean fits) {
    boolean isWebp = master.format() == RasterFormat.WEBP;
    return !master.palette() && (!isWebp || (settings.webp() && fits));
  }

  /** Tells whether there are versions in WebP beside those of the picture's own format. */
  private static boolean drawsWebp(Master master, PictureSettings settings) {
    return settings.webp() && master.format() != RasterFormat.WEBP;
  }

  /**
   * Lists the versions of a picture that show of it what is seen on a card, 3 by 2, so that no
   * reader waits for what is not shown; null where the picture has about that shape, or none is
   * made.
   */
  public static @Nullable Renditions card(Photo photo, PictureSettings settings) {
    Master master = photo.master();
    if (master == null || !settings.renditions() || !drawsOwn(master, settings, true)) {
      return null;
    }
    int widest = Math.min(master.width(), master.height() * CARD_WIDTH / CARD_HEIGHT);
    double seen = (double) widest * widest * CARD_HEIGHT / CARD_WIDTH;
    List<Integer> widths = WIDTHS.stream().filter(width -> width <= widest).toList();
    if (widths.isEmpty() || seen > ALIKE * master.width() * master.height()) {
      return null;
    }
    return new Renditions(
        each(photo, master, widths, true, master.format(), settings),
        drawsWebp(master, settings)
            ? each(photo, master, widths, true, RasterFormat.WEBP, settings)
            : List.of(),
        false);
  }

  /**
   * Returns the versions that announce an article on other pages, where they need ones of their
   * own.
   *
   * @param social whether social networks are told of a picture
   */
  public static Stream<Rendition> announcing(
      Article article, PictureSettings settings, boolean social) {
    Photo photo = article.announcingPhoto();
    Renditions cards = photo == null ? null : card(photo, settings);
    return Stream.concat(
        cards == null ? Stream.of() : cards.all(),
        Stream.ofNullable(social ? social(article.socialPhoto(), settings) : null));
  }

  private static List<Rendition> each(
      Photo photo,
      Master master,
      List<Integer> widths,
      boolean card,
      RasterFormat format,
      PictureSettings settings) {
    String file = SitePath.file(photo.url());
    Focus focus = card ? photo.focus() : null;
    return widths.stream()
        .map(
            width -> {
              int height = card ? width * CARD_HEIGHT / CARD_WIDTH : height(width, master);
              return one(file, master, width, height, focus, format, settings);
            })
        .toList();
  }

  /**
   * Names one version.
   *
   * @param file the picture's, from the site's folder
   * @param focus what stays where it is cut to this width and height; null where all is shown
   */
  private static Rendition one(
      String file,
      Master master,
      int width,
      int height,
      @Nullable Focus focus,
      RasterFormat format,
      PictureSettings settings) {
    int quality =
        switch (format) {
          case JPEG -> settings.quality();
          case WEBP -> settings.webpQuality();
          case PNG -> 0;
        };
    Digest digest = new Digest().add(MAKING).add(width);
    if (focus != null) {
      digest.add(height).add(focus.x()).add(focus.y());
    }
    master.addTo(digest.add(format.ending()).add(quality));
    long version = digest.value();
    String size = focus == null ? Integer.toString(width) : width + "x" + height;
    String name = name(file, size, version, format);
    return new Rendition(
        file, name, width, height, format, focus, quality, master.version(), version);
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
    String file = SitePath.file(photo.url());
    return one(
        file, master, SOCIAL_WIDTH, SOCIAL_HEIGHT, photo.focus(), RasterFormat.JPEG, settings);
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
        file, file, width, height, format, null, quality, sourceVersion, digest.value());
  }
}
