package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;

/** Lays out skies, ridges, terraces and houses. */
final class Land {
  private final Press press;

  Land(Press press) {
    this.press = press;
  }

  /** Cuts the sky with long level gouges that thin out downwards. */
  void sky(double floor, Color tint) {
    Shape sky = Cut.polygon(0, 0, press.width, 0, press.width, floor, 0, floor);
    press.hatch(sky, Hatch.of(13, 170, 3.4, 0.02).toned((x, y) -> 0.75 - 0.75 * y / floor), tint);
  }

  void sun(double x, double y, double r, Color color, Color cut) {
    Shape disc = Cut.oval(x, y, r, r);
    press.ink(disc, color, 1.6);
    press.hatch(
        disc,
        Hatch.of(r * 0.13, r * 1.3, r * 0.022, 0).toned((a, b) -> (b - y + r) / r / 2.2),
        cut);
  }

  /**
   * Prints a ridge and cuts its slopes; the marks run down the flanks and lie on the lit, left one.
   */
  void ridge(Color color, Color cut, double floor, double... line) {
    Shape hill = Cut.below(floor, line);
    press.ink(hill, color, 1.6);
    double top = hill.getBounds2D().getMinY();
    double depth = (floor - top) * 0.55;
    press.hatch(
        hill,
        Hatch.of(11, 21, 3.4, Math.PI / 2)
            .swung((x, y) -> -1.0 * Math.tanh(fall(line, x) * 2.2))
            .toned((x, y) -> (fall(line, x) < 0.02 ? 0.62 : 0.1) * (1 - (y - top) / depth)),
        cut);
  }

  private static double fall(double[] line, double x) {
    for (int i = 0; i + 3 < line.length; i += 2) {
      if (x < line[i + 2] - 12 * Math.sin(i + x / 40)) {
        return (line[i + 3] - line[i + 1]) / (line[i + 2] - line[i]);
      }
    }
    return 0;
  }

  /** Lays a band of mist: level lens-shaped cuts that eat into what lies below. */
  void mist(double y, double depth, double density, Color color) {
    Shape band =
        Cut.polygon(0, y - depth, press.width, y - depth, press.width, y + depth, 0, y + depth);
    press.hatch(
        band,
        Hatch.of(9, 190, 4.6, 0).toned((a, b) -> density * (1 - Math.abs(b - y) / depth)),
        color);
  }

  /** Steps a hillside: every terrace has a lit lip, a flat and a hatched wall. */
  void terraces(Shape hill, double[] levels, double slope, double phase, Color field, Color wall) {
    press.ink(hill, field);
    press.within(
        hill,
        () -> {
          for (int i = 0; i < levels.length; i++) {
            double depth = (i + 1 < levels.length ? levels[i + 1] - levels[i] : 90) * 0.36;
            terrace(level(levels[i], slope, phase + i * 0.7), depth, wall);
          }
        });
  }

  /** Gives the points of one terrace's edge from left to right. */
  double[] level(double y, double slope, double phase) {
    int n = 15;
    double[] line = new double[2 * n];
    for (int i = 0; i < n; i++) {
      double x = -40 + i * (press.width + 80.0) / (n - 1);
      line[2 * i] = x;
      line[2 * i + 1] =
          y + slope * (x - press.width / 2.0) + (14 + y / 40) * Math.sin(x / 170 + phase);
    }
    return line;
  }

  private void terrace(double[] line, double depth, Color wall) {
    double[] back = new double[line.length * 2];
    int n = line.length / 2;
    for (int i = 0; i < n; i++) {
      back[2 * i] = line[2 * i];
      back[2 * i + 1] = line[2 * i + 1];
      int j = 2 * (2 * n - 1 - i);
      back[j] = line[2 * i];
      back[j + 1] = line[2 * i + 1] + depth * (0.7 + 0.5 * Math.sin(i * 1.7));
    }
    Shape face = Cut.polygon(back);
    press.ink(face, wall);
    press.hatch(face, Hatch.of(9, depth * 0.8, 1.7, 1.45), Ink.mix(wall, Ink.PAPER, 0.35));
    for (int i = 0; i + 1 < n; i++) {
      double x = (line[2 * i] + line[2 * i + 2]) / 2;
      double y = (line[2 * i + 1] + line[2 * i + 3]) / 2;
      double dx = line[2 * i + 2] - line[2 * i];
      double dy = line[2 * i + 3] - line[2 * i + 1];
      press.gouge(x, y - 1, Math.atan2(dy, dx), Math.hypot(dx, dy) * 1.12, depth * 0.13, Ink.PAPER);
    }
  }

  /**
   * Builds a farmhouse; (x, y) is the lower left corner of its long wall, far dims it in the haze.
   */
  void house(double x, double y, double w, double h, double far) {
    Color wall = Ink.mix(Ink.PAPER, Ink.MIST, far);
    Color side = Ink.mix(Ink.HAZE, Ink.MIST, far);
    Color dark = Ink.mix(Ink.BLACK, Ink.HAZE, far * 0.8);
    Color tile = Ink.mix(Ink.SLATE, Ink.HAZE, far * 0.8);
    double gable = w * 0.34;
    double eave = y - h;
    double peak = eave - h * 0.62;
    press.ink(Cut.polygon(x, y, x + w, y, x + w, eave, x, eave), wall);
    press.ink(
        Cut.polygon(
            x + w,
            y,
            x + w + gable,
            y - h * 0.1,
            x + w + gable,
            eave - h * 0.06,
            x + w + gable * 0.52,
            peak,
            x + w,
            eave),
        side);
    Shape roof =
        Cut.polygon(
            x - w * 0.06,
            eave + h * 0.07,
            x + w * 1.03,
            eave + h * 0.07,
            x + w + gable * 0.56,
            peak - h * 0.05,
            x + gable * 0.42,
            peak - h * 0.05);
    press.ink(roof, tile);
    press.hatch(
        roof, Hatch.of(h * 0.1, h * 0.62, h * 0.022, -0.95), Ink.mix(tile, Ink.PAPER, 0.45));
    press.ink(
        Cut.limb(
            new double[] {h * 0.07, h * 0.07},
            x + w + gable * 0.54,
            peak - h * 0.05,
            x + w + gable * 1.12,
            eave + h * 0.02),
        dark,
        0.6);
    press.gouge(x + w * 0.5, eave + h * 0.12, 0, w * 1.05, h * 0.06, dark);
    openings(x, y, w, h, dark);
  }

  private void openings(double x, double y, double w, double h, Color dark) {
    double[] at = {0.12, 0.42, 0.74};
    for (int i = 0; i < at.length; i++) {
      double low = i == 1 ? y : y - h * 0.34;
      double ox = x + w * at[i];
      press.ink(
          Cut.polygon(ox, low, ox + w * 0.14, low, ox + w * 0.14, y - h * 0.7, ox, y - h * 0.7),
          dark,
          0.7);
    }
  }
}
