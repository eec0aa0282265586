package news.byline.render.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.byline.model.Focus;
import news.byline.model.PhotoMetadata;
import news.byline.model.RasterFormat;
import news.byline.model.Rendition;

/** Makes the smaller versions of pictures. */
public final class PictureRenderer {

  private PictureRenderer() {}

  /** Takes what was made. */
  public interface Taker {
    void take(Rendition rendition, byte[] bytes) throws IOException;
  }

  /**
   * Makes versions of one picture, the largest first.
   *
   * @param image as it was decoded, perhaps smaller than its file says
   * @param orientation how the camera was turned: Exif 2.32, 4.6.4 A, 1 to 8
   * @param metadata what every version is to say
   * @throws IOException if a version cannot be written, or {@code taker} fails
   */
  public static void render(
      BufferedImage image,
      int orientation,
      PhotoMetadata metadata,
      List<Rendition> renditions,
      Taker taker)
      throws IOException {
    boolean swapped = Pixels.swapsSides(orientation);
    int width = swapped ? image.getHeight() : image.getWidth();
    int height = swapped ? image.getWidth() : image.getHeight();
    Map<Size, List<Rendition>> bySize = new TreeMap<>();
    for (Rendition rendition : renditions) {
      Size size = Size.of(rendition, width, height);
      bySize.computeIfAbsent(size, any -> new ArrayList<>()).add(rendition);
    }
    Rows rows = Rows.of(image);
    ColorSpace colours = colours(image);
    int turn = orientation;
    for (Map.Entry<Size, List<Rendition>> ofOneSize : bySize.entrySet()) {
      Size size = ofOneSize.getKey().turned(turn);
      Pixels scaled =
          Scaling.scaled(rows, size.width(), size.height(), turn).inStandardColours(colours);
      for (Rendition rendition : ofOneSize.getValue()) {
        Focus focus = rendition.focus();
        Pixels shown =
            focus == null ? scaled : scaled.cut(rendition.width(), rendition.height(), focus);
        byte[] encoded = Encoding.encoded(shown, rendition.format(), rendition.quality());
        taker.take(rendition, PrivateParts.removed(encoded, metadata, 1));
      }
      // The next smaller one is made from this one.
      colours = ColorSpace.getInstance(ColorSpace.CS_sRGB);
      rows = Rows.of(scaled.image(colours));
      turn = 1;
    }
  }

  /** Holds the size of a whole picture; the largest comes first. */
  private record Size(int width, int height) implements Comparable<Size> {

    /** Returns how large the whole picture is of which a version shows all or a part. */
    static Size of(Rendition rendition, int width, int height) {
      int wide = rendition.width();
      int high = rendition.height();
      if (rendition.focus() == null) {
        return new Size(wide, high);
      }
      double scale = Math.max((double) wide / width, (double) high / height);
      return new Size(
          Math.max(wide, (int) Math.round(width * scale)),
          Math.max(high, (int) Math.round(height * scale)));
    }

    /** Returns the size before the picture is turned upright. */
    Size turned(int orientation) {
      int across = height;
      int down = width;
      return Pixels.swapsSides(orientation) ? new Size(across, down) : this;
    }

    @Override
    public int compareTo(Size other) {
      return Comparator.comparingInt(Size::width)
          .thenComparingInt(Size::height)
          .compare(other, this);
    }
  }

  /** A palette is always one of standard colours. */
  private static ColorSpace colours(BufferedImage image) {
    return image.getColorModel() instanceof java.awt.image.IndexColorModel
        ? ColorSpace.getInstance(ColorSpace.CS_sRGB)
        : image.getColorModel().getColorSpace();
  }

  /** Tells whether this machine can write WebP; its part in machine code does not run on all. */
  public static boolean writesWebp() {
    try {
      byte[] dot = Encoding.encoded(new Pixels(1, 1, false, new byte[3]), RasterFormat.WEBP, 50);
      return dot.length > 0;
    } catch (IOException | RuntimeException | LinkageError e) {
      return false;
    }
  }
}
