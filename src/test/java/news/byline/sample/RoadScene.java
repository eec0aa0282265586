package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Draws people posted to the villages on the road that winds through hills and hamlets. */
final class RoadScene {
  private final Press press = new Press(1600, 1067, 152, Ink.PAPER);
  private final Land land = new Land(press);
  private final Trees trees = new Trees(press);

  BufferedImage draw() {
    distance();
    hills();
    road();
    hamlets();
    cyclist(770, 652, 0.5);
    foreground();
    walkers();
    return press.pull();
  }

  private void distance() {
    land.sky(360, Ink.mix(Ink.GLOW, Ink.PAPER, 0.5));
    land.sun(1210, 190, 78, Ink.ORANGE, Ink.PAPER);
    land.ridge(
        Ink.MIST, Ink.PAPER, 560, -40, 260, 180, 170, 380, 270, 590, 200, 830, 290, 1080, 220, 1330,
        300, 1640, 200);
    land.ridge(
        Ink.HAZE, Ink.MIST, 560, -40, 330, 140, 300, 330, 360, 560, 300, 800, 370, 1020, 310, 1260,
        360, 1640, 290);
    land.mist(400, 36, 0.5, Ink.PAPER);
    land.ridge(
        Ink.WINTER,
        Ink.MIST,
        640,
        -40,
        430,
        180,
        390,
        420,
        440,
        700,
        400,
        960,
        450,
        1260,
        400,
        1640,
        440);
  }

  private void hills() {
    Shape far = Cut.below(1067, -40, 470, 260, 500, 560, 470, 880, 500, 1200, 470, 1640, 510);
    double[] levels = {515, 560, 612, 672};
    land.terraces(
        far,
        levels,
        0.03,
        1.2,
        Ink.mix(Ink.LEAF, Ink.HAZE, 0.3),
        Ink.mix(Ink.GREEN, Ink.SLATE, 0.3));
    Shape left =
        Cut.below(1067, -40, 560, 160, 545, 360, 610, 560, 690, 760, 730, 980, 760, 1640, 790);
    press.ink(left, Ink.mix(Ink.LEAF, Ink.SPRING, 0.45));
    press.hatch(left, Hatch.of(15, 52, 3.4, 0.5).toned((x, y) -> 0.5 - x / 2600), Ink.GREEN);
    press.hatch(left, Hatch.of(24, 40, 2.6, 0.4).toned((x, y) -> (y - 560) / 900), Ink.PINE);
    Shape right = Cut.below(1067, 900, 820, 1060, 740, 1240, 680, 1440, 610, 1640, 590);
    press.ink(right, Ink.mix(Ink.GREEN, Ink.LEAF, 0.5));
    press.hatch(
        right, Hatch.of(14, 50, 3.2, -0.5).toned((x, y) -> 0.55 - (1640 - x) / 2600), Ink.PINE);
  }

  private void road() {
    Color edge = Ink.mix(Ink.EARTH, Ink.BLACK, 0.35);
    double[] widths = {6, 9, 13, 18, 30, 44, 64, 100, 170, 310, 520};
    double[] track = {
      640, 474, 560, 488, 690, 508, 590, 538, 430, 572, 560, 616, 830, 650, 1060, 700, 1120, 790,
      940, 920, 800, 1180
    };
    Shape lane = Cut.limb(widths, track);
    press.ink(Cut.moved(lane, 3, 8), edge);
    press.ink(lane, Ink.PAPER);
    press.hatch(lane, Hatch.of(17, 80, 2.6, 0.1).toned((x, y) -> (y - 700) / 600), Ink.CLAY);
    press.hatch(lane, Hatch.of(26, 46, 2.2, 0.25).toned((x, y) -> (y - 820) / 500), Ink.EARTH);
  }

  private void hamlets() {
    land.house(205, 590, 110, 52, 0.15);
    land.house(90, 620, 120, 58, 0.08);
    land.house(1270, 590, 90, 42, 0.2);
    land.house(1390, 612, 104, 50, 0.14);
    land.house(840, 545, 60, 28, 0.4);
    land.house(915, 552, 54, 25, 0.4);
    for (int i = 0; i < 26; i++) {
      double x = i * 64 + press.between(-22, 22);
      double y = 520 + press.between(-8, 26);
      trees.tuft(x, y, press.between(10, 15), 0.4);
    }
    for (int i = 0; i < 13; i++) {
      trees.tuft(30 + i * 31, 640 + i * 6 + press.between(-12, 12), press.between(22, 30), 0.08);
      trees.tuft(1240 + i * 34, 668 - i * 5 + press.between(-14, 20), press.between(20, 28), 0.1);
    }
  }

  private void cyclist(double x, double y, double k) {
    double r = 40 * k;
    for (double side : new double[] {-58, 58}) {
      Shape wheel =
          Cut.minus(
              Cut.oval(x + side * k, y - r, r, r),
              Cut.oval(x + side * k, y - r, r - 6 * k, r - 6 * k));
      press.ink(wheel, Ink.BLACK, 0.5);
      press.ink(Cut.oval(x + side * k, y - r, 5 * k, 5 * k), Ink.BLACK, 0.3);
    }
    double[] w = {6 * k, 6 * k};
    double[][] tubes = {
      {-58, -40, -14, -40},
      {-14, -40, -28, -92},
      {-14, -40, 38, -96},
      {-28, -88, 38, -96},
      {58, -40, 36, -112},
      {36, -112, 22, -116},
      {-58, -40, -28, -88}
    };
    for (double[] t : tubes) {
      press.ink(
          Cut.limb(w, x + t[0] * k, y + t[1] * k, x + t[2] * k, y + t[3] * k), Ink.BLACK, 0.4);
    }
    rider(x, y, k);
  }

  private void rider(double x, double y, double k) {
    double[] leg = {30 * k, 22 * k, 15 * k};
    press.ink(
        Cut.limb(leg, x - 24 * k, y - 104 * k, x + 22 * k, y - 80 * k, x - 14 * k, y - 24 * k),
        Ink.BLACK,
        0.6);
    press.ink(
        Cut.limb(leg, x - 24 * k, y - 104 * k, x + 12 * k, y - 92 * k, x - 4 * k, y - 48 * k),
        Ink.SLATE,
        0.6);
    Shape back =
        Cut.limb(
            new double[] {40 * k, 52 * k, 40 * k},
            x - 26 * k,
            y - 108 * k,
            x - 14 * k,
            y - 150 * k,
            x + 8 * k,
            y - 186 * k);
    press.ink(back, Ink.RUST);
    press.rim(back, 9 * k, 4 * k, Ink.BLACK);
    Shape arm =
        Cut.limb(
            new double[] {20 * k, 17 * k, 11 * k},
            x + 8 * k,
            y - 184 * k,
            x + 18 * k,
            y - 146 * k,
            x + 40 * k,
            y - 122 * k);
    press.ink(arm, Ink.mix(Ink.RUST, Ink.BLACK, 0.35));
    riderHead(x, y, k);
  }

  private void riderHead(double x, double y, double k) {
    press.ink(Cut.oval(x + 24 * k, y - 218 * k, 18 * k, 21 * k), Ink.SKIN, 0.5);
    press.ink(
        Cut.blob(
            x + 2 * k,
            y - 214 * k,
            x + 8 * k,
            y - 240 * k,
            x + 26 * k,
            y - 246 * k,
            x + 42 * k,
            y - 232 * k,
            x + 24 * k,
            y - 226 * k,
            x + 14 * k,
            y - 204 * k),
        Ink.BLACK,
        0.5);
    Shape bag =
        Cut.polygon(
            x - 62 * k,
            y - 88 * k,
            x - 30 * k,
            y - 88 * k,
            x - 32 * k,
            y - 60 * k,
            x - 60 * k,
            y - 60 * k);
    press.ink(bag, Ink.EARTH);
  }

  private void foreground() {
    trees.tree(1520, 1010, 270, 440, 34);
    press.hatch(Cut.oval(1500, 1020, 330, 50), Hatch.of(8, 60, 5, 0), Ink.BLACK);
    bamboo(45, 1100, 1.0);
    bamboo(118, 1120, 0.9);
    bamboo(-10, 1090, 0.85);
    bamboo(190, 1130, 0.72);
  }

  private void bamboo(double x, double y, double k) {
    double top = y - 980 * k;
    for (int i = 0; i < 9; i++) {
      double low = y - i * 105 * k;
      double lean = i * i * 1.5;
      Shape joint =
          Cut.limb(
              new double[] {(22 - i * 1.7) * k, (21 - i * 1.7) * k},
              x + lean,
              low,
              x + lean + i * 2.4,
              low - 98 * k);
      press.ink(Cut.moved(joint, 4, 0), Ink.BLACK, 0.7);
      press.ink(joint, Ink.LEAF, 0.7);
      press.rim(joint, 7 * k, 0, Ink.PINE);
      if (i > 2) {
        twig(x + lean, low - 96 * k, 1, k);
        twig(x + lean, low - 50 * k, -1, k);
      }
    }
    twig(x + 118, top + 30, 1, k);
  }

  /** Cuts one thin twig of bamboo with its hanging, narrow leaves. */
  private void twig(double x, double y, int side, double k) {
    double far = press.between(70, 130) * k;
    press.ink(
        Cut.limb(
            new double[] {5 * k, 4 * k, 2},
            x,
            y,
            x + side * far * 0.5,
            y - 26 * k,
            x + side * far,
            y - 4 * k),
        Ink.PINE);
    Color[] greens = {Ink.BLACK, Ink.PINE, Ink.PINE, Ink.GREEN, Ink.GREEN, Ink.LEAF};
    for (int n = 0; n < 13; n++) {
      double t = press.between(0.35, 1.05);
      double angle = Math.PI / 2 - side * press.between(0.1, 1.15);
      double length = press.between(58, 96) * k;
      double lx = x + side * far * t + Math.cos(angle) * length * 0.5;
      double ly = y - 24 * k * Math.sin(Math.PI * Math.min(1, t)) + Math.sin(angle) * length * 0.5;
      press.gouge(lx, ly, angle, length, 8.5 * k, greens[n * greens.length / 13]);
    }
  }

  private void walkers() {
    cast(700, 1000);
    cast(930, 985);
    new Figure(690, 1000, 330, 0.02, Ink.SLATE, Ink.BLACK, Figure.Hat.NONE, Figure.WALK)
        .draw(press);
    satchel(690, 1000, 330);
    new Figure(
            915,
            985,
            305,
            -0.02,
            Ink.mix(Ink.GREEN, Ink.PINE, 0.5),
            Ink.SLATE,
            Figure.Hat.BUN,
            -1.1,
            4.5,
            -1.05,
            3.6,
            1.15,
            4.5,
            0.8,
            4.0,
            -0.35,
            1.8,
            -0.35,
            0.4,
            0.38,
            1.75,
            0.45,
            0.1)
        .draw(press);
    folder(915, 985, 305);
  }

  private void cast(double x, double y) {
    Shape shade = Cut.limb(new double[] {34, 80, 60}, x, y, x - 130, y + 40, x - 270, y + 76);
    press.hatch(shade, Hatch.of(8, 60, 4.4, 2.85), Ink.EARTH);
  }

  private void satchel(double x, double y, double height) {
    double u = height / 7.2;
    press.ink(
        Cut.limb(
            new double[] {u * 0.13, u * 0.13},
            x - u * 0.75,
            y - 5.7 * u,
            x + u * 0.85,
            y - 3.4 * u),
        Ink.EARTH);
    Shape bag =
        Cut.polygon(
            x + u * 0.5,
            y - 3.9 * u,
            x + u * 1.55,
            y - 3.75 * u,
            x + u * 1.5,
            y - 2.75 * u,
            x + u * 0.45,
            y - 2.85 * u);
    press.ink(Cut.moved(bag, 3, 4), Ink.BLACK);
    press.ink(bag, Ink.CLAY);
    press.rim(bag, u * 0.2, u * 0.06, Ink.EARTH);
    press.gouge(x + u, y - 3.4 * u, 0.1, u * 0.95, u * 0.05, Ink.BLACK);
  }

  private void folder(double x, double y, double height) {
    double u = height / 7.2;
    Shape book =
        Cut.polygon(
            x + u * 0.62,
            y - 4.35 * u,
            x + u * 1.25,
            y - 4.45 * u,
            x + u * 1.3,
            y - 3.5 * u,
            x + u * 0.66,
            y - 3.4 * u);
    press.ink(Cut.moved(book, 3, 3), Ink.BLACK);
    press.ink(book, Ink.PAPER);
    press.rim(book, u * 0.12, 0, Ink.CLAY);
  }
}
