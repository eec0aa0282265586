package news.byline.render.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Reads a decoded picture row by row as red, green and blue of 8 bits, and how opaque each pixel is
 * where that is told. Colours stay those of the picture's own profile.
 */
final class Rows {

  private final Raster raster;
  private final int bands;
  private final int shift;
  private final int[] palette;
  private final int[] samples;
  private final boolean alpha;

  private Rows(Raster raster, boolean alpha, int shift, int[] palette) {
    this.raster = raster;
    this.bands = raster.getNumBands();
    this.shift = shift;
    this.palette = palette;
    this.alpha = alpha;
    this.samples = new int[raster.getWidth() * bands];
  }

  static Rows of(BufferedImage image) {
    ColorModel colours = image.getColorModel();
    int[] palette = new int[0];
    if (colours instanceof IndexColorModel index) {
      palette = new int[index.getMapSize()];
      index.getRGBs(palette);
    }
    int bits = colours.getComponentSize(0);
    return new Rows(image.getRaster(), colours.hasAlpha(), Math.max(0, bits - 8), palette);
  }

  int width() {
    return raster.getWidth();
  }

  int height() {
    return raster.getHeight();
  }

  boolean hasAlpha() {
    return alpha;
  }

  /** Returns how many samples a pixel has: 3 or 4. */
  int channels() {
    return alpha ? 4 : 3;
  }

  /** Reads one row; {@code into} takes 3 or 4 numbers from 0 to 255 for each pixel. */
  void read(int y, int[] into) {
    raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, samples);
    int to = 0;
    for (int from = 0; from < samples.length; from += bands) {
      if (palette.length > 0) {
        int argb = palette[Math.min(samples[from], palette.length - 1)];
        into[to++] = (argb >> 16) & 0xFF;
        into[to++] = (argb >> 8) & 0xFF;
        into[to++] = argb & 0xFF;
        if (alpha) {
          into[to++] = argb >>> 24;
        }
      } else {
        // Grey is taken for the grey of a screen, as browsers do; Java's own grey is a lighter one.
        boolean grey = bands < 3;
        into[to++] = samples[from] >> shift;
        into[to++] = samples[grey ? from : from + 1] >> shift;
        into[to++] = samples[grey ? from : from + 2] >> shift;
        if (alpha) {
          into[to++] = samples[from + bands - 1] >> shift;
        }
      }
    }
  }
}
