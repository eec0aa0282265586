package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Draws people round a table with papers, before a window that looks on the hills. */
final class MeetingScene {
  private static final Color WALL = Ink.mix(Ink.SLATE, Ink.BLACK, 0.45);
  private final Press press = new Press(1600, 1067, 12, WALL);
  private final Land land = new Land(press);
  private final Trees trees = new Trees(press);
  private final Fruit fruit = new Fruit(press);

  BufferedImage draw() {
    wall();
    window();
    facing(300, 560, Ink.RUST, true);
    facing(640, 545, Ink.WINTER, false);
    facing(985, 545, Ink.GREEN, true);
    facing(1320, 560, Ink.CLAY, false);
    table();
    papers();
    near(120, 1010, Ink.mix(Ink.SLATE, Ink.BLACK, 0.35), false);
    near(560, 1060, Ink.mix(Ink.PINE, Ink.BLACK, 0.3), true);
    near(1050, 1060, Ink.mix(Ink.RUST, Ink.BLACK, 0.45), false);
    near(1490, 1010, Ink.mix(Ink.SLATE, Ink.BLACK, 0.5), true);
    return press.pull();
  }

  private void wall() {
    press.hatch(
        press.page(),
        Hatch.of(15, 60, 2.4, 1.2).toned((x, y) -> 0.45 - Math.abs(x - 800) / 2400 - y / 3000),
        Ink.mix(WALL, Ink.HAZE, 0.4));
  }

  private void window() {
    Shape opening = Cut.polygon(330, 50, 1270, 50, 1270, 520, 330, 520);
    press.ink(Cut.polygon(306, 28, 1294, 28, 1294, 545, 306, 545), Ink.BLACK);
    press.within(opening, this::view);
    Color frame = Ink.mix(Ink.CLAY, Ink.BLACK, 0.25);
    double[] w = {15, 15};
    for (double x : new double[] {330, 643, 957, 1270}) {
      press.ink(Cut.limb(w, x + 5, 50, x + 5, 520), Ink.BLACK);
      press.ink(Cut.limb(w, x, 50, x, 520), frame);
    }
    for (double y : new double[] {50, 170, 520}) {
      press.ink(Cut.limb(w, 330, y + 5, 1270, y + 5), Ink.BLACK);
      press.ink(Cut.limb(w, 330, y, 1270, y), frame);
    }
  }

  private void view() {
    press.ink(press.page(), Ink.PAPER);
    land.sky(330, Ink.mix(Ink.GLOW, Ink.PAPER, 0.45));
    land.sun(800, 130, 50, Ink.ORANGE, Ink.PAPER);
    land.ridge(
        Ink.MIST, Ink.PAPER, 460, 300, 250, 450, 180, 620, 240, 800, 170, 980, 240, 1130, 160, 1300,
        230);
    land.ridge(
        Ink.HAZE, Ink.MIST, 480, 300, 300, 430, 250, 600, 300, 780, 260, 960, 300, 1120, 250, 1300,
        300);
    Shape hill = Cut.below(560, 300, 350, 500, 345, 700, 330, 900, 320, 1100, 300, 1300, 310);
    double[] levels = {342, 372, 408, 450};
    land.terraces(hill, levels, -0.04, 2, Ink.mix(Ink.LEAF, Ink.SPRING, 0.5), Ink.GREEN);
    for (int row = 0; row < 4; row++) {
      for (int i = 0; i < 22; i++) {
        double x = 320 + i * 45 + press.between(-12, 12);
        double y = levels[row] - 10 - 0.04 * (x - 800) + press.between(-3, 4);
        trees.tuft(x, y, 9 + row * 3, 0.35 - row * 0.08);
      }
    }
    land.house(480, 400, 80, 38, 0.2);
    land.house(1090, 380, 74, 35, 0.25);
  }

  /** Seats someone on the far side of the table, head bent over the papers. */
  private void facing(double x, double y, Color coat, boolean dark) {
    Shape body =
        Cut.blob(
            x - 34, y - 96, x - 88, y - 76, x - 116, y - 20, x - 128, y + 90, x, y + 120, x + 128,
            y + 90, x + 116, y - 20, x + 88, y - 76, x + 34, y - 96);
    press.ink(Cut.moved(body, 4, -4), Ink.BLACK);
    press.ink(body, coat);
    double side = x < 800 ? -1 : 1;
    press.rim(body, side * 18, 6, Ink.mix(coat, Ink.BLACK, 0.6));
    press.hatch(
        body,
        Hatch.of(15, 46, 3, 1.4).toned((a, b) -> (a - x) * side < 0 ? 0.5 : 0.05),
        Ink.mix(coat, Ink.PAPER, 0.4));
    press.ink(Cut.polygon(x - 26, y - 92, x + 26, y - 92, x, y - 40), dark ? Ink.PAPER : Ink.BLACK);
    press.ink(Cut.oval(x, y - 92, 22, 26), Ink.mix(Ink.SKIN, Ink.EARTH, 0.5));
    Shape face =
        Cut.blob(
            x - 38, y - 160, x - 36, y - 116, x - 16, y - 82, x + 4, y - 76, x + 24, y - 88, x + 38,
            y - 122, x + 38, y - 160);
    press.ink(face, Ink.SKIN);
    press.rim(face, side * 17, 5, Ink.mix(Ink.EARTH, Ink.BLACK, 0.35));
    features(x, y);
    Shape hair =
        dark
            ? Cut.blob(
                x - 44, y - 120, x - 46, y - 172, x - 14, y - 200, x + 24, y - 196, x + 46, y - 166,
                x + 44, y - 120, x + 30, y - 148, x - 4, y - 156, x - 32, y - 146)
            : Cut.blob(
                x - 48, y - 84, x - 50, y - 160, x - 24, y - 198, x + 20, y - 198, x + 50, y - 160,
                x + 50, y - 84, x + 34, y - 100, x + 30, y - 146, x - 6, y - 158, x - 32, y - 140,
                x - 34, y - 98);
    press.ink(hair, Ink.BLACK);
    press.hatch(
        hair,
        Hatch.of(9, 26, 1.8, 1.2).toned((a, b) -> (a - x) * side < -8 ? 0.6 : 0.05),
        Ink.WINTER);
  }

  private void features(double x, double y) {
    Color line = Ink.mix(Ink.EARTH, Ink.BLACK, 0.5);
    press.ink(
        Cut.limb(new double[] {2, 5, 3}, x - 2, y - 130, x - 7, y - 108, x + 2, y - 105),
        Ink.EARTH,
        0.4);
    press.ink(
        Cut.limb(new double[] {2, 4, 2}, x - 26, y - 124, x - 18, y - 120, x - 9, y - 123),
        line,
        0.3);
    press.ink(
        Cut.limb(new double[] {2, 4, 2}, x + 9, y - 123, x + 18, y - 120, x + 26, y - 124),
        line,
        0.3);
    press.ink(
        Cut.limb(new double[] {2, 4, 2}, x - 10, y - 92, x, y - 90, x + 10, y - 93),
        Ink.EARTH,
        0.3);
  }

  private void sleeves(double x, double y, Color coat) {
    Color fold = Ink.mix(coat, Ink.BLACK, 0.6);
    for (int side = -1; side <= 1; side += 2) {
      Shape arm =
          Cut.limb(
              new double[] {62, 58, 36},
              x + side * 94,
              y - 30,
              x + side * 132,
              y + 92,
              x + side * 50,
              y + 136);
      press.ink(Cut.moved(arm, side * -4, 4), fold);
      press.ink(arm, coat);
      press.hatch(
          arm, Hatch.of(14, 34, 2.6, 0.5).toned((a, b) -> 0.25), Ink.mix(coat, Ink.PAPER, 0.4));
      press.ink(Cut.oval(x + side * 50, y + 136, 17, 20, side * 0.5), fold);
    }
  }

  private void table() {
    Shape top =
        Cut.blob(
            40, 760, 190, 670, 500, 640, 800, 634, 1100, 640, 1410, 670, 1560, 760, 1500, 900, 1200,
            990, 800, 1012, 400, 990, 100, 900);
    press.ink(Cut.moved(top, 0, 34), Ink.BLACK);
    press.ink(Cut.moved(top, 0, 14), Ink.mix(Ink.EARTH, Ink.BLACK, 0.3));
    press.ink(top, Ink.mix(Ink.CLAY, Ink.STRAW, 0.45), 1.6);
    press.hatch(top, Hatch.of(13, 150, 2.6, 0.01).toned((x, y) -> 0.42), Ink.EARTH);
    Shape glare = Cut.blob(520, 650, 1080, 650, 1180, 800, 1090, 960, 510, 960, 420, 800);
    press.hatch(
        glare, Hatch.of(11, 150, 4, 0).toned((x, y) -> 0.8 - Math.abs(x - 800) / 520), Ink.CREAM);
  }

  private void papers() {
    sleeves(300, 560, Ink.RUST);
    sleeves(640, 545, Ink.WINTER);
    sleeves(985, 545, Ink.GREEN);
    sleeves(1320, 560, Ink.CLAY);
    double[][] far = {{300, 712}, {640, 698}, {985, 698}, {1320, 712}};
    for (double[] p : far) {
      sheet(p[0], p[1], 132, 44, (p[0] - 800) / 9000);
      hands(p[0], p[1]);
    }
    sheet(300, 850, 190, 84, 0.12);
    sheet(640, 880, 190, 84, -0.05);
    sheet(1000, 884, 200, 84, 0.06);
    sheet(1310, 850, 180, 80, -0.14);
    cup(480, 745);
    cup(1160, 750);
    cup(830, 928);
    press.ink(Cut.oval(806, 800, 108, 34), Ink.BLACK);
    fruit.heap(800, 778, 86, 22, 24);
    Shape dish =
        Cut.blob(690, 776, 740, 792, 800, 797, 860, 792, 910, 776, 876, 814, 800, 828, 724, 814);
    press.ink(dish, Ink.PAPER);
    press.rim(dish, 30, 6, Ink.HAZE);
    press.gouge(800, 808, 0, 150, 3, Ink.SLATE);
  }

  private void hands(double x, double y) {
    for (int side = -1; side <= 1; side += 2) {
      press.ink(Cut.oval(x + side * 38 + 2, y - 12, 23, 15, side * -0.4), Ink.BLACK, 0.6);
      press.ink(Cut.oval(x + side * 38, y - 14, 21, 13, side * -0.4), Ink.SKIN, 0.6);
    }
    press.ink(Cut.limb(new double[] {5, 3}, x + 56, y - 54, x + 22, y + 2), Ink.BLACK, 0.4);
  }

  private void sheet(double x, double y, double w, double h, double skew) {
    double lean = h * 0.3 * Math.signum(800 - x) * Math.min(1, Math.abs(x - 800) / 300);
    Shape page =
        Cut.polygon(
            x - w / 2 + lean,
            y - h / 2,
            x + w / 2 + lean,
            y - h / 2 + skew * w,
            x + w / 2 - lean,
            y + h / 2 + skew * w,
            x - w / 2 - lean,
            y + h / 2);
    press.ink(Cut.moved(page, 7, 7), Ink.mix(Ink.EARTH, Ink.BLACK, 0.35));
    press.ink(page, Ink.PAPER);
    for (int i = 0; i < 6; i++) {
      double t = (i + 1) / 7.0;
      double width = w * (i == 0 ? 0.42 : i == 5 ? 0.5 : 0.74);
      double px = x + lean * (1 - 2 * t) - (i == 5 ? w * 0.12 : 0);
      press.gouge(
          px,
          y - h / 2 + h * t + skew * w / 2,
          Math.atan(skew),
          width,
          h * 0.028,
          i == 0 ? Ink.RUST : Ink.WINTER);
    }
  }

  private void cup(double x, double y) {
    Shape body = Cut.blob(x - 26, y - 56, x - 24, y - 4, x, y + 4, x + 24, y - 4, x + 26, y - 56);
    press.ink(Cut.oval(x + 26, y - 2, 40, 11), Ink.mix(Ink.EARTH, Ink.BLACK, 0.35));
    press.ink(
        Cut.minus(Cut.oval(x + 32, y - 30, 15, 18), Cut.oval(x + 32, y - 30, 8, 11)),
        Ink.BLACK,
        0.6);
    press.ink(body, Ink.PAPER);
    press.rim(body, 18, 2, Ink.HAZE);
    press.ink(Cut.oval(x, y - 56, 27, 9), Ink.SLATE, 0.6);
    press.ink(Cut.oval(x, y - 55, 21, 6), Ink.EARTH, 0.6);
  }

  /** Seats someone on the near side: a dark back whose edge catches the window's light. */
  private void near(double x, double y, Color coat, boolean bun) {
    Shape body =
        Cut.blob(
            x - 50, y - 128, x - 130, y - 96, x - 186, y - 10, x - 200, y + 160, x + 200, y + 160,
            x + 186, y - 10, x + 130, y - 96, x + 50, y - 128);
    press.ink(Cut.moved(body, 0, -6), Ink.GLOW);
    press.ink(body, coat);
    press.hatch(
        body,
        Hatch.of(17, 50, 3, 1.5).toned((a, b) -> 0.75 - (b - y + 128) / 120),
        Ink.mix(coat, Ink.GLOW, 0.5));
    press.ink(Cut.oval(x, y - 132, 34, 36), Ink.mix(Ink.SKIN, Ink.EARTH, 0.6));
    press.ink(
        Cut.blob(
            x - 58, y - 118, x, y - 142, x + 58, y - 118, x + 40, y - 96, x, y - 90, x - 40,
            y - 96),
        Ink.BLACK);
    Shape head =
        Cut.blob(
            x - 60, y - 206, x - 50, y - 254, x, y - 282, x + 50, y - 254, x + 60, y - 206, x + 46,
            y - 154, x, y - 138, x - 46, y - 154);
    for (int side = -1; side <= 1; side += 2) {
      press.ink(Cut.oval(x + side * 60, y - 196, 11, 19), Ink.SKIN, 0.6);
    }
    press.ink(Cut.moved(head, 0, -5), Ink.GLOW);
    press.ink(head, Ink.BLACK);
    press.hatch(
        head, Hatch.of(12, 34, 2.3, 1.45).toned((a, b) -> 0.8 - (b - y + 282) / 70), Ink.CLAY);
    if (bun) {
      press.ink(Cut.oval(x, y - 232, 36, 32), Ink.mix(Ink.BLACK, Ink.SLATE, 0.35));
      press.hatch(Cut.oval(x, y - 232, 34, 30), Hatch.of(8, 28, 2, 0.5), Ink.BLACK);
    }
  }
}
