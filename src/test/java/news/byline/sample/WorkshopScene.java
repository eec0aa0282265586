package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/**
 * Draws the printmaker's bench: block, gouge, roller and a fresh print, to say how the pictures
 * were made.
 */
final class WorkshopScene {
  private final Press press = new Press(1600, 900, 1609, Ink.mix(Ink.CLAY, Ink.STRAW, 0.3));
  private final Land land = new Land(press);
  private final Trees trees = new Trees(press);
  private final Fruit fruit = new Fruit(press);

  BufferedImage draw() {
    bench();
    print();
    block();
    slab();
    tools();
    return press.pull();
  }

  private void bench() {
    press.hatch(press.page(), Hatch.of(13, 180, 3, 0.03).toned((x, y) -> 0.5), Ink.EARTH);
    press.hatch(press.page(), Hatch.of(24, 120, 2.4, 0.03).toned((x, y) -> 0.4), Ink.STRAW);
    for (double y : new double[] {215, 470, 735}) {
      press.gouge(800, y, 0.03, 2400, 6, Ink.BLACK);
    }
  }

  private void print() {
    Shape sheet = Cut.polygon(840, 70, 1520, 30, 1570, 620, 880, 660);
    press.hatch(Cut.moved(sheet, 22, 26), Hatch.of(8, 70, 5.5, 0.4), Ink.BLACK);
    press.ink(sheet, Ink.PAPER);
    Shape picture = Cut.polygon(900, 122, 1472, 88, 1512, 566, 934, 600);
    press.within(
        picture,
        () -> {
          press.ink(picture, Ink.mix(Ink.PAPER, Ink.GLOW, 0.3));
          land.sun(1250, 220, 62, Ink.ORANGE, Ink.PAPER);
          land.ridge(
              Ink.HAZE, Ink.PAPER, 520, 880, 310, 1010, 230, 1130, 300, 1290, 210, 1420, 280, 1540,
              230);
          land.ridge(
              Ink.WINTER, Ink.MIST, 560, 880, 350, 1030, 320, 1200, 370, 1360, 310, 1540, 340);
          land.ridge(Ink.LEAF, Ink.SPRING, 640, 880, 420, 1060, 400, 1240, 430, 1540, 390);
          land.house(1190, 450, 96, 46, 0.1);
          for (int i = 0; i < 18; i++) {
            trees.tuft(
                900 + i % 9 * 74 + press.between(-14, 14), 480 + i / 9 * 58, 24 + i / 9 * 6, 0.05);
          }
          trees.crown(985, 350, 118, 108, 16, 12);
          press.ink(Cut.limb(new double[] {12, 20}, 985, 430, 985, 600), Ink.BLACK);
        });
  }

  private void block() {
    Shape side = Cut.polygon(90, 330, 640, 262, 720, 770, 170, 850);
    press.hatch(Cut.moved(side, 24, 28), Hatch.of(8, 70, 5.5, 0.4), Ink.BLACK);
    press.ink(Cut.moved(side, 8, 16), Ink.BLACK);
    press.ink(side, Ink.PINE);
    press.rim(side, -8, -8, Ink.LEAF);
    Color cut = Ink.mix(Ink.CREAM, Ink.CLAY, 0.25);
    press.within(
        side,
        () -> {
          for (int i = 0; i < 34; i++) {
            double angle = i * 2 * Math.PI / 34;
            double far = i % 2 == 0 ? 236 : 208;
            press.gouge(
                400 + Math.cos(angle) * far, 556 + Math.sin(angle) * far, angle, 76, 7, cut);
          }
          press.ink(Cut.minus(Cut.oval(400, 556, 158, 154), Cut.oval(400, 556, 146, 142)), cut);
          segments(cut);
        });
    shavings(cut);
  }

  private void segments(Color cut) {
    for (int i = 0; i < 11; i++) {
      double a = 2 * Math.PI * i / 11;
      if (i < 8) {
        for (int k = -2; k <= 2; k++) {
          double b = a + k * 0.075;
          press.gouge(
              400 + Math.cos(b) * 88, 556 + Math.sin(b) * 86, b, 88 - Math.abs(k) * 12, 4.4, cut);
        }
      } else {
        press.gouge(400 + Math.cos(a) * 90, 556 + Math.sin(a) * 88, a, 96, 2.2, Ink.SPRING);
      }
    }
  }

  private void shavings(Color cut) {
    for (int i = 0; i < 26; i++) {
      double x = press.between(610, 860);
      double y = press.between(620, 850);
      double t = press.between(0, 6.28);
      double r = press.between(9, 20);
      Shape curl =
          Cut.limb(
              new double[] {2, 6, 6, 2},
              x,
              y,
              x + Math.cos(t) * r,
              y + Math.sin(t) * r,
              x + Math.cos(t + 0.8) * r * 1.5,
              y + Math.sin(t + 0.8) * r * 1.5,
              x + Math.cos(t + 1.7) * r * 1.6,
              y + Math.sin(t + 1.7) * r * 1.6);
      press.ink(Cut.moved(curl, 3, 4), Ink.BLACK, 0.5);
      press.ink(curl, i % 3 == 0 ? Ink.GREEN : cut, 0.5);
    }
  }

  private void slab() {
    Shape plate =
        Cut.blob(
            1010, 690, 1200, 676, 1400, 672, 1450, 760, 1440, 870, 1230, 886, 1030, 880, 990, 790);
    press.ink(Cut.moved(plate, 8, 10), Ink.BLACK);
    press.ink(plate, Ink.ORANGE, 2);
    press.hatch(plate, Hatch.of(10, 120, 3, 0.05).toned((x, y) -> 0.4), Ink.RUST);
    press.hatch(plate, Hatch.of(22, 80, 2.4, 0.05).toned((x, y) -> 0.3), Ink.GLOW);
    Shape roller = Cut.polygon(1180, 700, 1400, 690, 1408, 772, 1188, 784);
    press.ink(Cut.moved(roller, 6, 12), Ink.BLACK);
    press.ink(roller, Ink.SLATE);
    press.hatch(
        roller, Hatch.of(9, 140, 2.8, -0.05).toned((x, y) -> 1.2 - (y - 690) / 60), Ink.HAZE);
    double[] wire = {11, 11, 11, 11};
    press.ink(Cut.limb(wire, 1166, 742, 1168, 826, 1330, 836, 1430, 820), Ink.BLACK);
    press.ink(Cut.limb(wire, 1430, 820, 1428, 770, 1420, 740, 1408, 732), Ink.BLACK);
    press.ink(Cut.limb(new double[] {20, 36, 30}, 1330, 836, 1390, 890, 1440, 960), Ink.BLACK);
    press.ink(Cut.limb(new double[] {15, 30, 24}, 1328, 834, 1388, 888, 1438, 958), Ink.RUST);
  }

  private void tools() {
    gouge(250, 250, 0.42, Ink.RUST);
    gouge(420, 130, 0.14, Ink.GREEN);
    press.hatch(Cut.oval(790, 250, 60, 16), Hatch.of(8, 50, 5, 0), Ink.BLACK);
    fruit.orange(762, 205, 54);
    trees.spray(756, 154, 64, 0.7, 3);
  }

  private void gouge(double x, double y, double angle, Color wood) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double[] grip = {26, 48, 40, 30};
    double[] at = {
      x - c * 190, y - s * 190, x - c * 130, y - s * 130, x - c * 50, y - s * 50, x, y
    };
    Shape handle = Cut.limb(grip, at);
    press.ink(Cut.moved(handle, 9, 14), Ink.BLACK);
    press.ink(handle, wood);
    press.rim(handle, 5, 13, Ink.BLACK);
    press.hatch(handle, Hatch.of(11, 60, 2.6, angle).toned((a, b) -> 0.5), Ink.GLOW);
    Shape blade =
        Cut.limb(new double[] {17, 13, 20}, x, y, x + c * 70, y + s * 70, x + c * 150, y + s * 150);
    press.ink(Cut.moved(blade, 7, 12), Ink.BLACK);
    press.ink(blade, Ink.MIST);
    press.rim(blade, 3, 6, Ink.SLATE);
    press.ink(Cut.oval(x, y, 17, 20, angle), Ink.STRAW);
  }
}
