package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Draws the navel-orange harvest on the terraces at midwinter. */
final class OrchardScene {
  private final Press press = new Press(1600, 1067, 2022, Ink.PAPER);
  private final Land land = new Land(press);
  private final Trees trees = new Trees(press);
  private final Fruit fruit = new Fruit(press);

  BufferedImage draw() {
    distance();
    hillside();
    village();
    ground();
    people();
    trees.tree(1330, 985, 330, 470, 58);
    trees.tree(-10, 1010, 250, 430, 34);
    ladder();
    crates();
    return press.pull();
  }

  private void distance() {
    land.sky(420, Ink.mix(Ink.MIST, Ink.PAPER, 0.25));
    land.sun(620, 165, 66, Ink.GLOW, Ink.PAPER);
    land.ridge(
        Ink.MIST, Ink.PAPER, 620, -40, 330, 160, 250, 330, 300, 520, 220, 720, 300, 930, 210, 1160,
        280, 1400, 190, 1640, 260);
    land.ridge(
        Ink.HAZE, Ink.MIST, 640, -40, 360, 140, 400, 330, 330, 520, 390, 700, 350, 900, 400, 1100,
        320, 1300, 270, 1640, 330);
    land.mist(440, 40, 0.5, Ink.PAPER);
  }

  private void hillside() {
    Shape hill =
        Cut.below(
            1067, -40, 560, 150, 545, 350, 500, 560, 505, 760, 430, 960, 350, 1200, 300, 1400, 250,
            1640, 240);
    double[] levels = {330, 385, 440, 500, 566, 640, 725};
    land.terraces(
        hill,
        levels,
        -0.14,
        0.4,
        Ink.mix(Ink.LEAF, Ink.SPRING, 0.5),
        Ink.mix(Ink.GREEN, Ink.PINE, 0.4));
    press.within(
        hill,
        () -> {
          for (int i = 0; i < levels.length; i++) {
            row(
                land.level(levels[i], -0.14, 0.4 + i * 0.7),
                11 + i * 3.6,
                Math.max(0, 0.5 - i * 0.09));
          }
        });
  }

  private void row(double[] line, double r, double far) {
    for (int i = 0; i + 3 < line.length; i += 2) {
      double step = r * 2.5 / (line[i + 2] - line[i]);
      for (double t = press.random.nextDouble() * step; t < 1; t += step) {
        double x = line[i] + (line[i + 2] - line[i]) * t;
        double y = line[i + 1] + (line[i + 3] - line[i + 1]) * t;
        trees.tuft(x, y - r * 0.95, r * press.between(0.85, 1.1), far);
      }
    }
  }

  private void village() {
    land.house(330, 560, 92, 46, 0.25);
    land.house(470, 585, 112, 54, 0.15);
    land.house(258, 610, 120, 60, 0.1);
    for (int i = 0; i < 9; i++) {
      trees.tuft(250 + i * 46 + press.between(-12, 12), 622 + press.between(-6, 14), 20, 0.12);
    }
  }

  private void ground() {
    Shape near =
        Cut.below(
            1067, -40, 800, 200, 812, 420, 790, 640, 770, 860, 790, 1100, 770, 1350, 790, 1640,
            760);
    press.ink(near, Ink.mix(Ink.SPRING, Ink.STRAW, 0.4));
    Color grass = Ink.mix(Ink.GREEN, Ink.LEAF, 0.3);
    press.hatch(near, Hatch.of(13, 44, 3.2, -0.12).toned((x, y) -> 0.25 + (y - 780) / 330), grass);
    press.hatch(near, Hatch.of(19, 30, 2.6, 0.1).toned((x, y) -> (y - 830) / 420), Ink.PINE);
    Shape path =
        Cut.blob(
            500, 775, 590, 772, 640, 830, 760, 900, 900, 1000, 1010, 1110, 560, 1110, 560, 980, 540,
            880, 500, 820);
    press.ink(path, Ink.CREAM, 2);
    press.hatch(path, Hatch.of(17, 70, 2.6, 0.25).toned((x, y) -> 0.4), Ink.CLAY);
    shadow(1330, 985, 330);
    shadow(-10, 1010, 250);
  }

  private void shadow(double x, double y, double r) {
    Shape pool = Cut.oval(x + r * 0.2, y + 4, r * 1.1, r * 0.19);
    press.hatch(pool, Hatch.of(8, 60, 5.5, -0.03), Ink.BLACK);
    press.hatch(pool, Hatch.of(10, 40, 3.5, 0.05), Ink.PINE);
  }

  private void people() {
    new Figure(690, 885, 215, 0.06, Ink.SLATE, Ink.WINTER, Figure.Hat.STRAW, Figure.CARRY)
        .draw(press);
    basket(690, 885, 215);
    new Figure(845, 840, 150, -0.05, Ink.RUST, Ink.SLATE, Figure.Hat.BUN, Figure.REACH).draw(press);
  }

  private void basket(double x, double y, double height) {
    double u = height / 7.2;
    double top = y - 5.75 * u;
    double low = y - 3.5 * u;
    Shape body =
        Cut.polygon(x - u * 0.75, top, x + u * 0.85, top, x + u * 0.6, low, x - u * 0.48, low);
    press.ink(Cut.moved(body, 3, 2), Ink.BLACK);
    fruit.heap(x + u * 0.05, top - u * 0.05, u * 0.72, u * 0.2, u * 0.2);
    press.ink(body, Ink.CLAY);
    press.hatch(body, Hatch.of(u * 0.22, u * 0.5, u * 0.05, 0.08), Ink.EARTH);
    press.hatch(body, Hatch.of(u * 0.3, u * 0.5, u * 0.04, 1.5), Ink.BLACK);
    press.rim(body, u * 0.2, 0, Ink.BLACK);
  }

  private void ladder() {
    double[] w = {11, 9};
    press.ink(Cut.limb(w, 1010, 1000, 1125, 520), Ink.BLACK);
    press.ink(Cut.limb(w, 1095, 1005, 1180, 520), Ink.BLACK);
    for (int i = 0; i < 9; i++) {
      double t = i / 9.0 + 0.06;
      double y = 1000 - 480 * t;
      press.ink(Cut.limb(new double[] {9, 9}, 1010 + 115 * t, y, 1095 + 85 * t, y + 2), Ink.BLACK);
    }
    new Figure(
            1098,
            850,
            270,
            0.1,
            Ink.CREAM,
            Ink.SLATE,
            Figure.Hat.CAP,
            -0.95,
            6.3,
            -0.45,
            7.5,
            1.3,
            6.2,
            1.7,
            7.3,
            -0.42,
            1.8,
            -0.4,
            0.1,
            0.5,
            2.2,
            0.45,
            0.75)
        .draw(press);
  }

  private void crates() {
    new Figure(430, 955, 245, 0.62, Ink.RUST, Ink.BLACK, Figure.Hat.STRAW, Figure.STOOP)
        .draw(press);
    fruit.crate(575, 985, 190, 74, 16, Ink.CLAY);
    fruit.crate(235, 1030, 235, 92, 19, Ink.STRAW);
    fruit.crate(490, 1090, 260, 100, 21, Ink.CLAY);
    for (int i = 0; i < 7; i++) {
      fruit.orange(700 + i * 37 + press.between(-12, 12), 1015 + press.between(-14, 34), 14);
    }
  }
}
