package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;

/** Draws oranges, alone, in heaps and in crates. */
final class Fruit {
  private final Press press;

  Fruit(Press press) {
    this.press = press;
  }

  void orange(double x, double y, double r) {
    Shape disc = Cut.oval(x, y, r, r * 0.96);
    press.ink(disc, Ink.ORANGE, Math.min(1, r / 14));
    if (r < 4) {
      return;
    }
    Shape dark = Cut.minus(disc, Cut.oval(x - r * 0.28, y - r * 0.3, r * 1.02, r * 1.0));
    press.ink(dark, Ink.RUST, Math.min(0.8, r / 24));
    double tilt = -0.75;
    press.gouge(x - r * 0.42, y - r * 0.45, tilt, r * 0.75, r * 0.22, Ink.GLOW);
    if (r > 15) {
      pores(x, y, r);
    }
  }

  private void pores(double x, double y, double r) {
    for (int i = 0; i < r * 0.8; i++) {
      double angle = press.between(0, 2 * Math.PI);
      double far = Math.sqrt(press.random.nextDouble()) * r * 0.8;
      double px = x + Math.cos(angle) * far;
      double py = y + Math.sin(angle) * far;
      Color color = px + py > x + y ? Ink.RUST : Ink.GLOW;
      press.gouge(px, py, angle + 1.6, r * 0.13, r * 0.05, color);
    }
    double nx = x + r * press.between(-0.3, 0.35);
    double ny = y + r * press.between(-0.1, 0.4);
    for (int k = 0; k < 5; k++) {
      double angle = k * 1.2566 + x;
      double reach = r * 0.09;
      press.gouge(
          nx + Math.cos(angle) * reach,
          ny + Math.sin(angle) * reach,
          angle,
          r * 0.2,
          r * 0.06,
          Ink.BLACK);
    }
  }

  /** Heaps oranges of one size on an oval bed, the far ones first. */
  void heap(double x, double y, double rx, double ry, double r) {
    int rows = (int) Math.max(1, Math.round(2 * ry / (r * 0.95)));
    for (int row = 0; row <= rows; row++) {
      double v = 2.0 * row / rows - 1;
      double half = rx * Math.sqrt(Math.max(0.3, 1 - v * v * 0.6)) - r * 0.6;
      double shift = row % 2 == 0 ? 0 : r * 0.92;
      for (double px = -half + shift; px <= half; px += r * 1.84) {
        double u = px / rx;
        double lift = (1 - u * u) * (1 - v * v * 0.6) * r * 0.9;
        double cx = x + px + press.between(-0.15, 0.15) * r;
        double cy = y + v * ry - lift + press.between(-0.14, 0.14) * r;
        press.ink(Cut.oval(cx + r * 0.1, cy + r * 0.16, r * 1.08, r * 1.02), Ink.BLACK, 0.6);
        orange(cx, cy, r * press.between(0.93, 1.06));
      }
    }
  }

  /**
   * Draws an open crate of slats, full to above the rim; (x, y) is the middle of its lower front
   * edge.
   */
  void crate(double x, double y, double w, double h, double r, Color wood) {
    double l = x - w / 2;
    double back = h * 0.62;
    Color shade = Ink.mix(wood, Ink.BLACK, 0.55);
    press.ink(
        Cut.polygon(l, y - h, l + w * 0.07, y - h - back, l + w * 0.93, y - h - back, l + w, y - h),
        Ink.BLACK);
    heap(x, y - h - back * 0.4, w * 0.49, back * 0.5, r);
    press.ink(Cut.polygon(l, y - h, l + w, y - h, l + w * 0.97, y, l + w * 0.03, y), Ink.BLACK);
    for (int i = 0; i < 3; i++) {
      double top = y - h + i * h / 3 + h * 0.03;
      double low = top + h / 3 - h * 0.07;
      press.ink(Cut.polygon(l, top, l + w, top, l + w, low, l, low), wood);
      Shape slat = Cut.polygon(l, top, l + w, top, l + w, low, l, low);
      press.hatch(slat, Hatch.of(h * 0.055, w * 0.2, h * 0.012, 0).toned((a, b) -> 0.6), shade);
    }
    double post = w * 0.055;
    for (double px : new double[] {l + w * 0.02, x - post / 2, l + w * 0.98 - post}) {
      Shape side =
          Cut.polygon(px, y - h * 1.02, px + post, y - h * 1.02, px + post, y + 1, px, y + 1);
      press.ink(side, Ink.mix(wood, Ink.PAPER, 0.3));
      press.rim(side, post * 0.35, 0, shade);
    }
  }
}
