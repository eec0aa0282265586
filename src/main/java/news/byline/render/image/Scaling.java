package news.byline.render.image;

import java.util.Arrays;

/**
 * Makes a picture smaller and turns it upright. Each new pixel is the average of all that it
 * covers, so that fine lines neither vanish nor flicker; what shines through counts as little as it
 * is seen.
 */
final class Scaling {

  private final Rows from;
  private final int width;
  private final int height;
  private final int orientation;
  private final int channels;
  private final byte[] made;

  private Scaling(Rows from, int width, int height, int orientation) {
    this.from = from;
    this.width = width;
    this.height = height;
    this.orientation = orientation;
    this.channels = from.channels();
    this.made = new byte[width * height * channels];
  }

  /**
   * Makes a picture smaller.
   *
   * @param width of the result before it is turned, at most that of the picture
   * @param height of the result before it is turned, at most that of the picture
   * @param orientation Exif 2.32, 4.6.4 A, 1 to 8
   */
  static Pixels scaled(Rows from, int width, int height, int orientation) {
    Scaling scaling = new Scaling(from, width, height, orientation);
    scaling.run();
    boolean swapped = Pixels.swapsSides(orientation);
    return new Pixels(
        swapped ? height : width, swapped ? width : height, from.hasAlpha(), scaling.made);
  }

  private void run() {
    int[] row = new int[from.width() * channels];
    float[] line = new float[width * channels];
    float[] sum = new float[width * channels];
    int tall = from.height();
    int to = 0;
    for (int y = 0; y < tall; y++) {
      from.read(y, row);
      squeeze(row, line);
      // Both pictures are cut into tall × height slices, so that no sum is ever rounded.
      long start = (long) y * height;
      long end = start + height;
      while (start < end) {
        long edge = Math.min(end, (long) (to + 1) * tall);
        float part = (float) (edge - start) / tall;
        for (int i = 0; i < sum.length; i++) {
          sum[i] += line[i] * part;
        }
        if (edge == (long) (to + 1) * tall) {
          put(to++, sum);
          Arrays.fill(sum, 0);
        }
        start = edge;
      }
    }
  }

  /** Makes a row narrower; colours are weighed by how opaque they are. */
  private void squeeze(int[] row, float[] line) {
    Arrays.fill(line, 0);
    int wide = from.width();
    int to = 0;
    for (int x = 0; x < wide; x++) {
      int at = x * channels;
      float opaque = channels == 4 ? row[at + 3] / 255f : 1;
      long start = (long) x * width;
      long end = start + width;
      while (start < end) {
        long edge = Math.min(end, (long) (to + 1) * wide);
        float part = (float) (edge - start) / wide;
        int into = to * channels;
        float seen = part * opaque;
        line[into] += row[at] * seen;
        line[into + 1] += row[at + 1] * seen;
        line[into + 2] += row[at + 2] * seen;
        if (channels == 4) {
          line[into + 3] += row[at + 3] * part;
        }
        if (edge == (long) (to + 1) * wide) {
          to++;
        }
        start = edge;
      }
    }
  }

  private void put(int y, float[] sum) {
    for (int x = 0; x < width; x++) {
      int into = Pixels.turned(orientation, x, y, width, height) * channels;
      int at = x * channels;
      float opaque = channels == 4 ? sum[at + 3] / 255f : 1;
      for (int i = 0; i < 3; i++) {
        made[into + i] = rounded(opaque == 0 ? 0 : sum[at + i] / opaque);
      }
      if (channels == 4) {
        made[into + 3] = rounded(sum[at + 3]);
      }
    }
  }

  private static byte rounded(float value) {
    return (byte) Math.max(0, Math.min(255, Math.round(value)));
  }
}
