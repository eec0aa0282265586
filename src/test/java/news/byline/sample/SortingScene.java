package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Draws two people sorting oranges by size at a table under the trees, with the village behind. */
final class SortingScene {
  private final Press press = new Press(1600, 1067, 31, Ink.PAPER);
  private final Land land = new Land(press);
  private final Trees trees = new Trees(press);
  private final Fruit fruit = new Fruit(press);

  BufferedImage draw() {
    behind();
    person(470, 640, Ink.SLATE, true);
    person(1065, 640, Ink.RUST, false);
    table();
    scale();
    arms();
    boxes();
    canopy();
    return press.pull();
  }

  private void behind() {
    land.sky(430, Ink.mix(Ink.MIST, Ink.PAPER, 0.25));
    land.ridge(
        Ink.MIST, Ink.PAPER, 640, -40, 400, 220, 330, 450, 390, 760, 290, 1040, 380, 1330, 310,
        1640, 390);
    land.ridge(
        Ink.HAZE, Ink.MIST, 660, -40, 450, 200, 470, 420, 420, 700, 470, 960, 410, 1240, 470, 1640,
        420);
    land.ridge(
        Ink.LEAF, Ink.SPRING, 760, -40, 540, 260, 515, 560, 540, 860, 510, 1200, 540, 1640, 505);
    land.house(660, 560, 165, 76, 0.12);
    land.house(60, 575, 190, 90, 0.08);
    land.house(1260, 545, 120, 56, 0.22);
    for (int i = 0; i < 30; i++) {
      trees.tuft(
          i * 58 + press.between(-20, 20),
          590 + press.between(-18, 24),
          press.between(26, 36),
          0.1);
    }
  }

  private void person(double x, double y, Color coat, boolean straw) {
    Shape body =
        Cut.blob(
            x - 60, y - 225, x - 128, y - 196, x - 168, y - 130, x - 160, y + 40, x, y + 90,
            x + 160, y + 40, x + 168, y - 130, x + 128, y - 196, x + 60, y - 225);
    press.ink(Cut.moved(body, 7, 3), Ink.BLACK);
    press.ink(body, coat);
    press.rim(body, 22, 8, Ink.mix(coat, Ink.BLACK, 0.6));
    press.hatch(
        body,
        Hatch.of(17, 60, 3.6, 1.35).toned((a, b) -> a < x - 20 ? 0.55 : 0.06),
        Ink.mix(coat, Ink.PAPER, 0.42));
    press.ink(
        Cut.limb(new double[] {4, 5, 4}, x + 4, y - 190, x - 2, y - 80, x + 4, y + 60), Ink.BLACK);
    for (int i = 0; i < 3; i++) {
      press.ink(Cut.oval(x + 13, y - 150 + i * 62, 6, 6), Ink.PAPER, 0.5);
    }
    Shape collar =
        Cut.blob(
            x - 64, y - 222, x, y - 186, x + 64, y - 222, x + 52, y - 186, x, y - 160, x - 52,
            y - 186);
    press.ink(collar, Ink.mix(coat, Ink.BLACK, 0.5));
    head(x, y - 262, straw);
  }

  private void head(double x, double y, boolean straw) {
    Shape face =
        Cut.blob(
            x - 54, y - 46, x - 50, y + 20, x - 22, y + 62, x + 6, y + 68, x + 34, y + 52, x + 54,
            y + 12, x + 54, y - 46);
    press.ink(face, Ink.SKIN);
    press.rim(face, 26, 6, Ink.mix(Ink.EARTH, Ink.BLACK, 0.35));
    press.ink(
        Cut.limb(new double[] {3, 7, 4}, x - 4, y - 10, x - 12, y + 24, x + 2, y + 28),
        Ink.EARTH,
        0.5);
    press.ink(
        Cut.limb(new double[] {2, 5, 2}, x - 38, y + 4, x - 27, y + 10, x - 15, y + 5),
        Ink.BLACK,
        0.4);
    press.ink(
        Cut.limb(new double[] {2, 5, 2}, x + 8, y + 5, x + 20, y + 10, x + 30, y + 4),
        Ink.BLACK,
        0.4);
    press.ink(
        Cut.limb(new double[] {2, 5, 2}, x - 18, y + 43, x - 4, y + 47, x + 10, y + 42),
        Ink.RUST,
        0.4);
    if (straw) {
      straw(x, y);
    } else {
      scarf(x, y);
    }
  }

  private void straw(double x, double y) {
    Shape crown =
        Cut.blob(
            x - 66, y - 30, x - 60, y - 86, x - 20, y - 112, x + 30, y - 110, x + 62, y - 82,
            x + 68, y - 30);
    Shape brim =
        Cut.blob(
            x - 150, y - 16, x - 80, y - 52, x, y - 62, x + 80, y - 52, x + 150, y - 16, x + 80,
            y - 8, x, y - 18, x - 80, y - 8);
    press.ink(crown, Ink.STRAW);
    press.rim(crown, 26, 4, Ink.EARTH);
    press.hatch(crown, Hatch.of(12, 46, 2.2, 0.05).toned((a, b) -> 0.55), Ink.EARTH);
    press.ink(Cut.moved(brim, 4, 12), Ink.BLACK);
    press.ink(brim, Ink.STRAW);
    press.hatch(
        brim, Hatch.of(9, 46, 2, 0).swung((a, b) -> (a - x) / 420).toned((a, b) -> 0.6), Ink.EARTH);
    press.rim(brim, 12, -6, Ink.CLAY);
  }

  private void scarf(double x, double y) {
    Shape cloth =
        Cut.blob(
            x - 60, y + 26, x - 70, y - 40, x - 44, y - 96, x + 4, y - 112, x + 50, y - 94, x + 72,
            y - 40, x + 62, y + 26, x + 44, y - 24, x + 4, y - 44, x - 40, y - 24);
    press.ink(Cut.moved(cloth, 4, 4), Ink.BLACK);
    press.ink(cloth, Ink.WINTER);
    press.rim(cloth, 22, 6, Ink.SLATE);
    for (int i = 0; i < 26; i++) {
      double px = x + press.between(-60, 60);
      double py = y + press.between(-105, -30);
      press.within(cloth, () -> press.ink(Cut.oval(px, py, 5, 5), Ink.PAPER, 0.6));
    }
  }

  private void table() {
    Shape top = Cut.polygon(-20, 700, 1620, 690, 1700, 1100, -100, 1100);
    press.ink(Cut.moved(top, 0, -8), Ink.BLACK);
    press.ink(top, Ink.CLAY);
    press.hatch(top, Hatch.of(12, 150, 2.6, -0.01).toned((x, y) -> 0.55), Ink.EARTH);
    press.hatch(top, Hatch.of(22, 90, 2, -0.01).toned((x, y) -> 0.35), Ink.STRAW);
    for (double y : new double[] {780, 900}) {
      press.gouge(800, y, -0.005, 2100, 7, Ink.BLACK);
    }
    Shape pool = Cut.oval(770, 792, 330, 44);
    press.hatch(pool, Hatch.of(8, 70, 5, 0), Ink.BLACK);
    fruit.heap(770, 752, 280, 44, 31);
  }

  private void scale() {
    press.ink(Cut.polygon(1325, 800, 1540, 800, 1512, 690, 1353, 690), Ink.BLACK);
    Shape dial = Cut.oval(1432, 640, 92, 92);
    press.ink(Cut.oval(1436, 644, 102, 102), Ink.BLACK);
    press.ink(dial, Ink.PAPER);
    for (int i = 0; i < 24; i++) {
      double angle = i * Math.PI / 12;
      double length = i % 6 == 0 ? 24 : 13;
      double out = 80 - length / 2;
      press.gouge(
          1432 + Math.cos(angle) * out, 640 + Math.sin(angle) * out, angle, length, 3.4, Ink.BLACK);
    }
    press.ink(Cut.limb(new double[] {10, 3}, 1422, 660, 1478, 588), Ink.RUST, 0.5);
    press.ink(Cut.oval(1432, 640, 9, 9), Ink.BLACK);
    press.ink(Cut.limb(new double[] {20, 20}, 1432, 545, 1432, 530), Ink.BLACK);
    fruit.heap(1432, 482, 104, 34, 27);
    Shape pan =
        Cut.blob(
            1296, 496, 1350, 508, 1432, 512, 1514, 508, 1568, 496, 1530, 532, 1432, 546, 1334, 532);
    press.ink(pan, Ink.SLATE);
    press.hatch(pan, Hatch.of(11, 90, 2.6, 0.02).toned((x, y) -> x < 1440 ? 0.7 : 0.1), Ink.MIST);
  }

  private void arms() {
    arm(Ink.SLATE, 345, 500, 330, 640, 520, 742);
    arm(Ink.SLATE, 600, 500, 645, 610, 640, 700);
    arm(Ink.RUST, 935, 500, 880, 610, 890, 705);
    arm(Ink.RUST, 1192, 500, 1225, 640, 1060, 752);
    fruit.orange(640, 738, 36);
    hand(612, 722, 0.9);
    fruit.orange(555, 765, 34);
    hand(538, 752, 0.5);
    fruit.orange(888, 744, 36);
    hand(915, 728, 2.3);
    hand(1035, 764, 2.8);
  }

  private void arm(Color coat, double... xy) {
    Shape sleeve = Cut.limb(new double[] {104, 88, 62}, xy);
    press.ink(Cut.moved(sleeve, 5, 6), Ink.mix(coat, Ink.BLACK, 0.6));
    press.ink(sleeve, coat);
    press.rim(sleeve, 12, 10, Ink.mix(coat, Ink.BLACK, 0.6));
    press.hatch(
        sleeve, Hatch.of(15, 40, 3.2, 0.4).toned((a, b) -> 0.3), Ink.mix(coat, Ink.PAPER, 0.42));
    Shape cuff = Cut.oval(xy[4], xy[5], 33, 24, Math.atan2(xy[5] - xy[3], xy[4] - xy[2]) + 1.57);
    press.ink(cuff, Ink.mix(coat, Ink.BLACK, 0.6));
  }

  /** Lays a hand on the fruit: a palm, four fingers and a thumb, pointing along the angle. */
  private void hand(double x, double y, double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    Color line = Ink.mix(Ink.EARTH, Ink.BLACK, 0.4);
    press.ink(Cut.oval(x + 3, y + 4, 30, 24, angle), line);
    press.ink(Cut.oval(x, y, 28, 22, angle), Ink.SKIN);
    for (int i = 0; i < 4; i++) {
      double v = -16 + i * 10.5;
      double reach = i == 0 || i == 3 ? 38 : 46;
      double bx = x + c * 12 - s * v;
      double by = y + s * 12 + c * v;
      double tx = x + c * reach - s * v * 1.15;
      double ty = y + s * reach + c * v * 1.15;
      press.ink(Cut.limb(new double[] {15, 13}, bx + 1.5, by + 2.5, tx + 2, ty + 3), line, 0.5);
      press.ink(Cut.limb(new double[] {12, 10}, bx, by, tx, ty), Ink.SKIN, 0.5);
    }
  }

  private void boxes() {
    box(235, 1160, 430, 48);
    box(760, 1160, 420, 36);
    box(1265, 1160, 410, 26);
  }

  private void box(double x, double y, double w, double r) {
    press.hatch(Cut.oval(x + 30, y - 120, w * 0.62, 90), Hatch.of(8, 60, 5, 0), Ink.BLACK);
    fruit.crate(x, y, w, 160, r, Ink.STRAW);
  }

  private void canopy() {
    press.ink(
        Cut.limb(new double[] {70, 50, 30, 14}, -30, 300, 180, 160, 420, 90, 700, 30), Ink.BLACK);
    Shape leaves =
        Cut.blob(
            -60, -80, -60, 250, 60, 300, 150, 235, 260, 225, 340, 150, 520, 130, 640, 150, 760, 90,
            900, 70, 1060, 105, 1180, 80, 1330, 170, 1440, 180, 1520, 280, 1660, 320, 1680, -80);
    trees.foliage(leaves, 62, 34, 33);
  }
}
