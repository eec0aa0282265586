package news.byline.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Prints shapes in flat inks at twice the final size; the seed makes every print of a picture the
 * same.
 */
final class Press {
  private static final int SCALE = 2;

  final int width;
  final int height;
  final Random random;
  private final BufferedImage sheet;
  private final Graphics2D graphics;

  Press(int width, int height, long seed, Color paper) {
    this.width = width;
    this.height = height;
    this.random = new Random(seed);
    this.sheet = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    this.graphics = sheet.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    graphics.setColor(paper);
    graphics.fill(page());
  }

  Shape page() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  /** Prints a shape with the slightly uneven edge of a hand-cut block. */
  void ink(Shape shape, Color color) {
    ink(shape, color, 1.1);
  }

  void ink(Shape shape, Color color, double unevenness) {
    graphics.setColor(color);
    graphics.fill(Cut.rough(shape, random, unevenness));
  }

  void gouge(double x, double y, double angle, double length, double width, Color color) {
    graphics.setColor(color);
    graphics.fill(Cut.gouge(x, y, angle, length, width));
  }

  /**
   * Darkens or lightens the rim of a shape that the light, coming from (-dx, -dy), does not reach.
   */
  void rim(Shape shape, double dx, double dy, Color color) {
    ink(Cut.minus(shape, Cut.moved(shape, -dx, -dy)), color, 0.8);
  }

  /** Fills a shape with gouge marks. */
  void hatch(Shape area, Hatch hatch, Color color) {
    within(area, () -> marks(area.getBounds2D(), hatch, color));
  }

  private void marks(Rectangle2D box, Hatch hatch, Color color) {
    double c = Math.cos(hatch.angle());
    double s = Math.sin(hatch.angle());
    double reach = Math.hypot(box.getWidth(), box.getHeight()) / 2 + hatch.length();
    for (double v = -reach; v < reach; v += hatch.spacing()) {
      double offset = random.nextDouble() * hatch.length();
      for (double u = -reach - offset; u < reach; u += hatch.length() * 0.92) {
        double ju = u + random.nextGaussian() * hatch.length() * 0.12;
        double jv = v + random.nextGaussian() * hatch.spacing() * 0.2;
        double x = box.getCenterX() + ju * c - jv * s;
        double y = box.getCenterY() + ju * s + jv * c;
        double tone = hatch.tone().applyAsDouble(x, y);
        double size = 0.7 + 0.5 * random.nextDouble();
        boolean bare = random.nextDouble() > tone * 1.4;
        if (!bare && box.intersects(x - 90, y - 90, 180, 180)) {
          double turn = hatch.swing().applyAsDouble(x, y) + random.nextGaussian() * 0.05;
          double thick = hatch.width() * size * Math.min(1, 0.35 + tone * 0.75);
          gouge(x, y, hatch.angle() + turn, hatch.length() * size, thick, color);
        }
      }
    }
  }

  /** Prints rows of dots, as a newspaper's screen does, the larger the higher the tone. */
  void screen(Shape area, Hatch hatch, Color color) {
    Rectangle2D box = area.getBounds2D();
    double step = hatch.spacing();
    double c = Math.cos(hatch.angle()) * step;
    double s = Math.sin(hatch.angle()) * step;
    int reach = (int) (Math.hypot(box.getWidth(), box.getHeight()) / step / 2) + 1;
    within(
        area,
        () -> {
          graphics.setColor(color);
          for (int i = -reach; i <= reach; i++) {
            for (int j = -reach; j <= reach; j++) {
              double x = box.getCenterX() + i * c - j * s;
              double y = box.getCenterY() + i * s + j * c;
              double tone = Math.max(0, Math.min(1, hatch.tone().applyAsDouble(x, y)));
              double radius = hatch.width() * Math.sqrt(tone);
              if (radius > 0.5) {
                graphics.fill(Cut.oval(x, y, radius, radius));
              }
            }
          }
        });
  }

  /** Runs a drawing that leaves no trace outside the area. */
  void within(Shape area, Runnable drawing) {
    Shape before = graphics.getClip();
    graphics.clip(area);
    drawing.run();
    graphics.setClip(before);
  }

  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** Pulls the print: brings it to its final size and lets paper and ink show. */
  BufferedImage pull() {
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D target = small.createGraphics();
    target.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    target.drawImage(sheet, 0, 0, width, height, null);
    target.dispose();
    return Grain.over(small, random.nextLong());
  }
}
