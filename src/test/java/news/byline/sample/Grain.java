package news.byline.sample;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Lays the texture of a hand-pulled print over a picture: mottled ink and specks where the paper
 * took none.
 */
final class Grain {
  private static final int PAPER = 0xf4ecdc;

  private Grain() {}

  static BufferedImage over(BufferedImage image, long seed) {
    Noise mottle = new Noise(seed);
    Noise speck = new Noise(seed + 1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double cloud = mottle.at(x / 47.0, y / 47.0) * 0.5 + mottle.at(x / 9.0, y / 7.0) * 0.5;
        double dust = speck.at(x / 2.1, y / 2.1) * 0.75 + cloud * 0.25;
        image.setRGB(x, y, printed(image.getRGB(x, y), cloud - 0.5, dust));
      }
    }
    return image;
  }

  private static int printed(int rgb, double cloud, double dust) {
    double dark = 1 - luminance(rgb);
    double bare = Math.max(0, Math.min(1, (dust - 0.76) * 9)) * (0.1 + 0.3 * dark);
    int result = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double value = rgb >> shift & 255;
      value += cloud * 15;
      value += ((PAPER >> shift & 255) - value) * bare;
      result = result << 8 | (int) Math.max(0, Math.min(255, Math.round(value)));
    }
    return result;
  }

  private static double luminance(int rgb) {
    return (0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255)) / 255;
  }

  /** Gives smooth random values in a plane, each between 0 and 1. */
  private static final class Noise {
    private static final int SIZE = 1 << 10;
    private final double[] values = new double[SIZE * SIZE];

    Noise(long seed) {
      Random random = new Random(seed);
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextDouble();
      }
    }

    double at(double x, double y) {
      int column = (int) x;
      int row = (int) y;
      double u = ease(x - column);
      double v = ease(y - row);
      double top = value(column, row) * (1 - u) + value(column + 1, row) * u;
      double bottom = value(column, row + 1) * (1 - u) + value(column + 1, row + 1) * u;
      return top * (1 - v) + bottom * v;
    }

    private double value(int column, int row) {
      return values[(row & SIZE - 1) * SIZE + (column & SIZE - 1)];
    }

    private static double ease(double t) {
      return t * t * (3 - 2 * t);
    }
  }
}
