package news.byline.render.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import news.byline.model.Focus;

/**
 * Holds a picture as bytes: red, green and blue of each pixel, and how opaque it is where that is
 * told. It is made for one use and is not changed afterwards.
 */
final class Pixels {

  private final int width;
  private final int height;
  private final boolean alpha;
  private final byte[] samples;

  Pixels(int width, int height, boolean alpha, byte[] samples) {
    this.width = width;
    this.height = height;
    this.alpha = alpha;
    this.samples = samples;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean hasAlpha() {
    return alpha;
  }

  int channels() {
    return alpha ? 4 : 3;
  }

  byte[] samples() {
    return samples;
  }

  /** Returns the same picture for what writes files; it shares its bytes. */
  BufferedImage image(ColorSpace colours) {
    int channels = channels();
    int[] offsets = alpha ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2};
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(samples, samples.length),
            width,
            height,
            width * channels,
            channels,
            offsets,
            null);
    int transparency = alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
    ColorModel model =
        new ComponentColorModel(colours, alpha, false, transparency, DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, raster, false, null);
  }

  /** Returns the picture without what tells how opaque it is, for formats that do not know that. */
  Pixels opaque() {
    if (!alpha) {
      return this;
    }
    byte[] colours = new byte[width * height * 3];
    for (int from = 0, to = 0; to < colours.length; from += 4, to += 3) {
      System.arraycopy(samples, from, colours, to, 3);
    }
    return new Pixels(width, height, false, colours);
  }

  /**
   * Returns a part of the picture.
   *
   * @param cutWidth at most that of the picture
   * @param cutHeight at most that of the picture
   */
  Pixels cut(int cutWidth, int cutHeight, Focus focus) {
    int channels = channels();
    int left = (width - cutWidth) * focus.x() / 100;
    int top = (height - cutHeight) * focus.y() / 100;
    byte[] cut = new byte[cutWidth * cutHeight * channels];
    for (int y = 0; y < cutHeight; y++) {
      int from = ((top + y) * width + left) * channels;
      System.arraycopy(samples, from, cut, y * cutWidth * channels, cutWidth * channels);
    }
    return new Pixels(cutWidth, cutHeight, alpha, cut);
  }

  /** Returns the picture in the colours that every screen takes for granted. */
  Pixels inStandardColours(ColorSpace own) {
    if (own.isCS_sRGB() || own.getType() != ColorSpace.TYPE_RGB) {
      return this;
    }
    Pixels converted = new Pixels(width, height, alpha, new byte[samples.length]);
    ColorSpace standard = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    new ColorConvertOp(null).filter(image(own), converted.image(standard));
    return converted;
  }

  /**
   * Returns where a pixel comes to lie when the picture is turned as its camera was.
   *
   * @param orientation Exif 2.32, 4.6.4 A, 1 to 8
   * @param width of the picture before
   * @param height of the picture before
   * @return the number of the pixel, row by row
   */
  static int turned(int orientation, int x, int y, int width, int height) {
    int right = width - 1 - x;
    int down = height - 1 - y;
    return switch (orientation) {
      case 2 -> y * width + right;
      case 3 -> down * width + right;
      case 4 -> down * width + x;
      case 5 -> x * height + y;
      case 6 -> x * height + down;
      case 7 -> right * height + down;
      case 8 -> right * height + y;
      default -> y * width + x;
    };
  }

  static boolean swapsSides(int orientation) {
    return orientation >= 5 && orientation <= 8;
  }
}
