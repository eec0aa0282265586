package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Grows orange trees, leaf by leaf when near and as tufts when far. */
final class Trees {
  private static final Color[] GREENS = {
    Ink.PINE, Ink.PINE, Ink.GREEN, Ink.GREEN, Ink.LEAF, Ink.LEAF, Ink.SPRING
  };
  private final Press press;
  private final Fruit fruit;

  Trees(Press press) {
    this.press = press;
    this.fruit = new Fruit(press);
  }

  /** Plants a tuft of a tree for the middle and far distance. */
  void tuft(double x, double y, double r, double far) {
    Color dark = Ink.mix(Ink.PINE, Ink.HAZE, far);
    Color light = Ink.mix(Ink.LEAF, Ink.MIST, far * 0.8);
    press.ink(Cut.oval(x + r * 0.25, y + r * 0.75, r * 1.15, r * 0.28), dark, r / 16);
    press.ink(Cut.oval(x, y, r, r * 0.88), dark, r / 9);
    int marks = (int) Math.max(4, Math.min(16, r));
    for (int i = 0; i < marks; i++) {
      double px = x + r * press.between(-0.8, 0.45);
      double py = y + r * press.between(-0.8, 0.25);
      press.gouge(px, py, press.between(-0.9, 0.4), r * 0.55, r * 0.13, light);
    }
    int fruits = (int) Math.max(2, Math.min(9, r * 0.5));
    for (int i = 0; i < fruits; i++) {
      double angle = press.between(0, 2 * Math.PI);
      double out = r * Math.sqrt(press.random.nextDouble()) * 0.78;
      double size = Math.max(1.5, r * 0.11);
      Color color = Ink.mix(Ink.ORANGE, Ink.CREAM, far * 0.45);
      press.ink(
          Cut.oval(x + Math.cos(angle) * out, y + Math.sin(angle) * out, size, size), color, 0.3);
    }
  }

  /** Plants a tree of the foreground: trunk, crown of leaves, and the given number of fruits. */
  void tree(double x, double ground, double r, double rise, int fruits) {
    double cy = ground - rise;
    trunk(x, ground, cy, r);
    crown(x, cy, r, r * 0.86, fruits, r * 0.075);
  }

  private void trunk(double x, double ground, double cy, double r) {
    double[] widths = {r * 0.19, r * 0.12, r * 0.1, r * 0.05};
    double middle = (ground + cy) / 2;
    Shape stem =
        Cut.limb(widths, x, ground, x + r * 0.05, middle + r * 0.1, x - r * 0.04, middle, x, cy);
    press.ink(stem, Ink.BLACK);
    press.hatch(
        stem,
        Hatch.of(r * 0.035, r * 0.2, r * 0.01, 1.55).toned((a, b) -> a < x ? 0.8 : 0.1),
        Ink.CLAY);
    double[] arm = {r * 0.13, r * 0.08, r * 0.03};
    press.ink(
        Cut.limb(arm, x, middle + r * 0.1, x - r * 0.25, middle - r * 0.2, x - r * 0.4, cy),
        Ink.BLACK);
    press.ink(
        Cut.limb(arm, x, middle, x + r * 0.28, middle - r * 0.25, x + r * 0.45, cy), Ink.BLACK);
  }

  /** Fills a crown with leaves lit from the upper left. */
  void crown(double x, double y, double rx, double ry, int fruits, double size) {
    Area mass = new Area();
    for (int i = 0; i < 13; i++) {
      double angle = i * 2 * Math.PI / 13;
      double lobe = press.between(0.36, 0.5);
      mass.add(
          new Area(
              Cut.oval(
                  x + Math.cos(angle) * rx * 0.66,
                  y + Math.sin(angle) * ry * 0.66,
                  rx * lobe,
                  ry * lobe)));
    }
    mass.add(new Area(Cut.oval(x, y, rx * 0.8, ry * 0.8)));
    foliage(mass, size * 2.3, fruits, size);
  }

  /**
   * Covers any shape with leaves, each lit after its place in the nearest tuft of twigs, and hangs
   * fruit.
   */
  void foliage(Shape mass, double leaf, int fruits, double size) {
    press.ink(mass, Ink.BLACK, leaf * 0.12);
    var box = mass.getBounds2D();
    List<double[]> tufts = new ArrayList<>();
    double span = leaf * 1.05;
    for (double ty = box.getMinY(); ty < box.getMaxY() + span; ty += span * 0.62) {
      for (double tx = box.getMinX(); tx < box.getMaxX() + span; tx += span) {
        double px = tx + press.between(-0.5, 0.5) * span;
        double py = ty + press.between(-0.3, 0.3) * span;
        if (mass.contains(px, py)) {
          tufts.add(new double[] {px, py});
        }
      }
    }
    tufts.sort(Comparator.comparingDouble(t -> -t[1]));
    int every = fruits == 0 ? Integer.MAX_VALUE : Math.max(1, tufts.size() / fruits);
    for (int i = 0; i < tufts.size(); i++) {
      double[] tuft = tufts.get(i);
      double light = light(tuft[0], tuft[1], box);
      spray(tuft[0], tuft[1], leaf, light, 9);
      int back = i - 3;
      if (back >= 0 && back % every == 0) {
        double[] twig = tufts.get(back);
        hang(twig[0], twig[1], leaf, size, light);
      }
    }
  }

  private void hang(double x, double y, double leaf, double size, double light) {
    double r = size * press.between(0.9, 1.1);
    press.ink(Cut.oval(x + r * 0.2, y + r * 0.3, r * 1.15, r * 1.1), Ink.BLACK);
    fruit.orange(x, y, r);
    for (int side = -1; side <= 1; side += 2) {
      double angle = -Math.PI / 2 + side * press.between(0.7, 1.25);
      Color color = light > 0.45 ? Ink.SPRING : Ink.LEAF;
      blade(
          x + Math.cos(angle) * leaf * 0.5,
          y - r * 0.8 + Math.sin(angle) * leaf * 0.4,
          angle,
          leaf,
          color);
    }
  }

  private static double light(double x, double y, java.awt.geom.Rectangle2D box) {
    double u = (x - box.getCenterX()) / box.getWidth();
    double v = (y - box.getCenterY()) / box.getHeight();
    return 0.5 - u * 0.55 - v * 0.85;
  }

  /** Spreads a spray of leaves from one twig, the lower ones first and darkest. */
  void spray(double x, double y, double leaf, double light, int count) {
    for (int i = 0; i < count; i++) {
      double turn = (i + 0.5) / count;
      double angle = Math.PI * (0.5 + (i % 2 == 0 ? 1 : -1) * turn) + press.between(-0.25, 0.25);
      double lx = x + Math.cos(angle) * leaf * 0.55;
      double ly = y + Math.sin(angle) * leaf * 0.5;
      double tone = light * 0.75 + (turn - 0.5) * 0.75 - Math.cos(angle) * 0.12;
      tone += press.between(-0.12, 0.12);
      int index = (int) Math.round(tone * (GREENS.length - 1));
      Color color = GREENS[Math.max(0, Math.min(GREENS.length - 1, index))];
      blade(lx, ly, angle, leaf * press.between(0.8, 1.1), color);
    }
  }

  /** Cuts a single leaf with its dark edge and middle vein. */
  void blade(double x, double y, double angle, double length, Color color) {
    press.gouge(
        x + length * 0.04, y + length * 0.07, angle, length * 1.1, length * 0.33, Ink.BLACK);
    press.gouge(x, y, angle, length, length * 0.27, color);
    if (length > 14) {
      press.gouge(x, y, angle, length * 0.8, length * 0.03, Ink.mix(color, Ink.BLACK, 0.55));
    }
  }
}
