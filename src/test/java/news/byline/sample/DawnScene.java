package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Draws the whole village at dawn, the roofs between mist and orchards. */
final class DawnScene {
  private static final Color SKY = Ink.mix(Ink.PAPER, Ink.GLOW, 0.28);
  private final Press press = new Press(1600, 900, 124, SKY);
  private final Land land = new Land(press);
  private final Trees trees = new Trees(press);

  BufferedImage draw() {
    sky();
    mountains();
    foothills();
    slopes();
    roofs();
    boughs();
    return press.pull();
  }

  private void sky() {
    Shape sky = press.page();
    for (int i = 0; i < 46; i++) {
      double angle = Math.PI + 0.04 + i * (Math.PI - 0.08) / 45;
      double far = press.between(330, 470) + i % 2 * 170;
      press.gouge(
          1090 + Math.cos(angle) * far, 330 + Math.sin(angle) * far, angle, 300, 5, Ink.PAPER);
    }
    press.hatch(
        sky,
        Hatch.of(16, 200, 4, 0.01).toned((x, y) -> 0.62 - y / 460),
        Ink.mix(Ink.HAZE, SKY, 0.25));
    press.hatch(
        sky,
        Hatch.of(15, 150, 3.6, 0).toned((x, y) -> (y - 120) / 380),
        Ink.mix(Ink.ORANGE, SKY, 0.45));
    land.sun(1090, 300, 104, Ink.ORANGE, SKY);
  }

  private void mountains() {
    land.ridge(
        Ink.mix(Ink.MIST, SKY, 0.3),
        Ink.PAPER,
        600,
        -40,
        330,
        150,
        250,
        330,
        320,
        500,
        230,
        690,
        330,
        900,
        300,
        1090,
        360,
        1300,
        290,
        1480,
        230,
        1640,
        300);
    land.mist(390, 30, 0.6, Ink.PAPER);
  }

  private void foothills() {
    land.ridge(
        Ink.HAZE, Ink.MIST, 620, -40, 380, 180, 350, 380, 280, 600, 390, 830, 420, 1060, 385, 1260,
        420, 1450, 320, 1640, 370);
    land.mist(460, 36, 0.75, Ink.PAPER);
    land.ridge(
        Ink.WINTER,
        Ink.HAZE,
        700,
        -40,
        400,
        130,
        430,
        330,
        490,
        560,
        470,
        800,
        500,
        1080,
        470,
        1330,
        490,
        1500,
        420,
        1640,
        450);
    land.mist(545, 34, 0.9, Ink.PAPER);
  }

  private void slopes() {
    Shape left =
        Cut.below(900, -40, 470, 120, 500, 290, 570, 480, 640, 720, 690, 1000, 715, 1640, 740);
    double[] levels = {520, 562, 610, 664, 726, 800};
    land.terraces(
        left,
        levels,
        0.2,
        0.8,
        Ink.mix(Ink.LEAF, Ink.HAZE, 0.2),
        Ink.mix(Ink.GREEN, Ink.PINE, 0.5));
    press.within(left, () -> rows(levels, 0.2, 0.8));
    Shape right = Cut.below(900, 700, 720, 900, 690, 1120, 610, 1330, 540, 1480, 500, 1640, 490);
    double[] steps = {540, 580, 626, 680, 742};
    land.terraces(
        right,
        steps,
        -0.2,
        2.2,
        Ink.mix(Ink.LEAF, Ink.SPRING, 0.4),
        Ink.mix(Ink.GREEN, Ink.PINE, 0.3));
    press.within(right, () -> rows(steps, -0.2, 2.2));
  }

  private void rows(double[] levels, double slope, double phase) {
    for (int i = 0; i < levels.length; i++) {
      double[] line = land.level(levels[i], slope, phase + i * 0.7);
      double r = 11 + i * 3.2;
      for (int k = 0; k + 3 < line.length; k += 2) {
        for (double t = press.random.nextDouble() * 0.2;
            t < 1;
            t += r * 2.7 / (line[k + 2] - line[k])) {
          double x = line[k] + (line[k + 2] - line[k]) * t;
          double y = line[k + 1] + (line[k + 3] - line[k + 1]) * t;
          trees.tuft(x, y - r * 0.9, r * press.between(0.85, 1.1), 0.42 - i * 0.07);
        }
      }
    }
  }

  private void roofs() {
    Shape floor = Cut.below(900, 300, 760, 500, 690, 760, 664, 1000, 680, 1240, 760, 1300, 900);
    press.ink(floor, Ink.mix(Ink.SPRING, Ink.STRAW, 0.35));
    press.hatch(floor, Hatch.of(13, 44, 3, 0.05).toned((x, y) -> (y - 640) / 260), Ink.GREEN);
    Shape path =
        Cut.limb(
            new double[] {10, 18, 30, 52, 90}, 760, 668, 840, 720, 740, 770, 820, 830, 760, 940);
    press.ink(path, Ink.PAPER);
    double[][] houses = {
      {560, 690, 92},
      {700, 676, 84},
      {860, 682, 96},
      {985, 704, 104},
      {500, 742, 124},
      {640, 740, 116},
      {895, 760, 136},
      {1060, 780, 140},
      {560, 806, 158}
    };
    for (double[] h : houses) {
      trees.tuft(h[0] - 14, h[1] - 18, h[2] * 0.2, 0.15);
      trees.tuft(h[0] + h[2] * 1.4, h[1] - 26, h[2] * 0.22, 0.15);
      land.house(h[0], h[1], h[2], h[2] * 0.46, Math.max(0, 0.4 - (h[1] - 660) / 330));
    }
    smoke(640, 640);
    smoke(935, 640);
    smoke(1130, 705);
  }

  private void smoke(double x, double y) {
    for (int i = 0; i < 15; i++) {
      double rise = i * 9;
      double sway = Math.sin(i * 0.55) * (6 + i);
      press.gouge(
          x + sway + i * 2.5,
          y - rise,
          -1.1 + Math.cos(i * 0.55) * 0.6,
          24 + i,
          3 + i * 0.25,
          Ink.PAPER);
    }
  }

  private void boughs() {
    double[] thick = {44, 30, 16, 7};
    press.ink(Cut.limb(thick, -30, 860, 90, 770, 220, 745, 360, 700), Ink.BLACK);
    trees.foliage(
        Cut.blob(
            -60, 960, -60, 560, 30, 545, 110, 610, 190, 640, 250, 720, 330, 735, 400, 800, 380, 870,
            440, 960),
        58,
        17,
        31);
    trees.foliage(
        Cut.blob(
            1180, 960, 1230, 860, 1330, 830, 1390, 760, 1470, 735, 1530, 650, 1600, 620, 1680, 640,
            1680, 960),
        56,
        14,
        29);
    trees.foliage(
        Cut.blob(-60, -60, -60, 130, 40, 150, 110, 90, 200, 85, 270, 30, 380, 10, 400, -60),
        50,
        5,
        26);
  }
}
