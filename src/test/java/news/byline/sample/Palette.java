package news.byline.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.List;

/** Reduces a print to its inks and their mixtures, so that a PNG of it stays small. */
final class Palette {
  private static final Color[] INKS = {
    Ink.BLACK,
    Ink.PINE,
    Ink.GREEN,
    Ink.LEAF,
    Ink.SPRING,
    Ink.ORANGE,
    Ink.RUST,
    Ink.GLOW,
    Ink.SLATE,
    Ink.WINTER,
    Ink.HAZE,
    Ink.MIST,
    Ink.EARTH,
    Ink.CLAY,
    Ink.STRAW,
    Ink.CREAM,
    Ink.PAPER
  };

  private Palette() {}

  static BufferedImage of(BufferedImage image) {
    List<Color> colors = colors();
    IndexColorModel model = model(colors);
    BufferedImage result =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    int[] known = new int[1 << 18];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y) & 0xfcfcfc;
        int key = rgb >> 6 & 0x3f000 | rgb >> 4 & 0xfc0 | rgb >> 2 & 0x3f;
        if (known[key] == 0) {
          known[key] = nearest(colors, rgb) + 1;
        }
        result.getRaster().setSample(x, y, 0, known[key] - 1);
      }
    }
    return result;
  }

  private static List<Color> colors() {
    List<Color> colors = new ArrayList<>();
    for (int i = 0; i < INKS.length; i++) {
      colors.add(INKS[i]);
      for (int j = 0; j < i; j++) {
        colors.add(Ink.mix(INKS[j], INKS[i], 0.5));
      }
    }
    for (Color ink : INKS) {
      colors.add(Ink.mix(ink, Color.WHITE, 0.05));
      colors.add(Ink.mix(ink, Color.BLACK, 0.05));
    }
    return colors;
  }

  private static IndexColorModel model(List<Color> colors) {
    byte[][] parts = new byte[3][colors.size()];
    for (int i = 0; i < colors.size(); i++) {
      parts[0][i] = (byte) colors.get(i).getRed();
      parts[1][i] = (byte) colors.get(i).getGreen();
      parts[2][i] = (byte) colors.get(i).getBlue();
    }
    return new IndexColorModel(8, colors.size(), parts[0], parts[1], parts[2]);
  }

  private static int nearest(List<Color> colors, int rgb) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colors.size(); i++) {
      Color color = colors.get(i);
      int red = color.getRed() - (rgb >> 16 & 255);
      int green = color.getGreen() - (rgb >> 8 & 255);
      int blue = color.getBlue() - (rgb & 255);
      int distance = 3 * red * red + 4 * green * green + 2 * blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
