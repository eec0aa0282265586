package news.byline.sample;

import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Draws a bamboo basket of navel oranges, one of them cut open. */
final class StillLifeScene {
  private final Press press = new Press(1200, 800, 5000, Ink.mix(Ink.WINTER, Ink.SLATE, 0.45));
  private final Trees trees = new Trees(press);
  private final Fruit fruit = new Fruit(press);

  BufferedImage draw() {
    press.hatch(
        press.page(),
        Hatch.of(14, 40, 3.8, -0.6).toned((x, y) -> 0.7 - x / 1500 - y / 1600),
        Ink.HAZE);
    table();
    basket();
    loose();
    halves();
    return press.pull();
  }

  private void table() {
    Shape cloth = Cut.polygon(-10, 520, 1210, 500, 1210, 810, -10, 810);
    press.ink(Cut.moved(cloth, 0, -7), Ink.BLACK);
    press.ink(cloth, Ink.CREAM);
    press.hatch(cloth, Hatch.of(15, 90, 2.2, -0.02).toned((x, y) -> 0.5), Ink.CLAY);
    for (double x : new double[] {60, 100, 1090, 1130}) {
      press.ink(Cut.limb(new double[] {9, 15}, x, 512, x + (x - 600) * 0.16, 810), Ink.WINTER);
    }
    press.hatch(Cut.oval(500, 655, 400, 62), Hatch.of(9, 80, 6, 0), Ink.BLACK);
  }

  private void basket() {
    Shape handle = Cut.limb(new double[] {17, 19, 17}, 170, 420, 450, 60, 730, 420);
    press.ink(Cut.moved(handle, 6, 4), Ink.BLACK);
    press.ink(handle, Ink.CLAY);
    press.rim(handle, 5, 5, Ink.EARTH);
    for (int i = 0; i < 3; i++) {
      trees.spray(270 + i * 170, 330 - i % 2 * 40, 96, 0.4, 9);
    }
    fruit.heap(450, 405, 268, 62, 66);
    trees.spray(372, 300, 88, 0.75, 6);
    trees.spray(585, 330, 88, 0.6, 6);
    Shape body =
        Cut.blob(
            150, 420, 300, 450, 450, 458, 600, 450, 750, 420, 700, 600, 620, 668, 450, 684, 280,
            668, 200, 600);
    press.ink(Cut.moved(body, 8, 4), Ink.BLACK);
    press.ink(body, Ink.STRAW);
    press.within(body, this::weave);
    press.rim(body, 34, 8, Ink.mix(Ink.EARTH, Ink.BLACK, 0.6));
    press.hatch(
        body,
        Hatch.of(11, 46, 3.4, 0.1).toned((x, y) -> (x - 540) / 230),
        Ink.mix(Ink.EARTH, Ink.BLACK, 0.5));
    for (int i = 0; i < 24; i++) {
      double x = 150 + i * 26;
      double y = 424 + 34 * Math.sin(Math.PI * i / 23);
      press.ink(Cut.oval(x + 3, y + 4, 21, 15, 0.5), Ink.BLACK, 0.6);
      press.ink(Cut.oval(x, y, 19, 12, 0.5), i % 2 == 0 ? Ink.CLAY : Ink.STRAW, 0.6);
    }
  }

  private void weave() {
    for (int row = 0; row < 10; row++) {
      for (int i = 0; i < 26; i++) {
        double x = 150 + i * 24 + row % 2 * 12;
        double y = 462 + row * 24 + 22 * Math.sin(Math.PI * i / 25);
        press.gouge(x, y + 8, 0.04, 42, 5, Ink.EARTH);
        press.gouge(x, y, 1.57, 25, 3.6, Ink.BLACK);
        press.gouge(x + 10, y - 3, 0, 20, 3.5, Ink.PAPER);
      }
    }
  }

  private void loose() {
    press.hatch(Cut.oval(890, 640, 120, 26), Hatch.of(8, 70, 5, 0), Ink.BLACK);
    fruit.orange(860, 575, 76);
    trees.spray(846, 506, 84, 0.7, 4);
    press.hatch(Cut.oval(160, 722, 110, 22), Hatch.of(8, 70, 5, 0), Ink.BLACK);
    fruit.orange(128, 672, 66);
    trees.blade(268, 742, 0.2, 96, Ink.LEAF);
    trees.blade(318, 730, -0.5, 80, Ink.GREEN);
  }

  private void halves() {
    press.hatch(Cut.oval(1030, 726, 170, 34), Hatch.of(8, 70, 5, 0), Ink.BLACK);
    half(1050, 640, 92, 90);
    half(735, 706, 88, 62);
  }

  /** Cuts an orange across: rind, pith, and eleven segments about the navel. */
  private void half(double x, double y, double rx, double ry) {
    press.ink(Cut.oval(x + 8, y + 16, rx, ry), Ink.BLACK);
    press.ink(Cut.oval(x + 4, y + 8, rx, ry), Ink.RUST);
    press.ink(Cut.oval(x, y, rx, ry), Ink.ORANGE);
    press.ink(Cut.oval(x, y, rx * 0.92, ry * 0.92), Ink.PAPER);
    int n = 11;
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n + 0.2;
      double w = Math.PI / n * 0.86;
      double[] out = {0.12, 0.7, 0.84, 0.84, 0.7};
      double[] turn = {0, -w, -w * 0.5, w * 0.5, w};
      double[] xy = new double[10];
      for (int k = 0; k < 5; k++) {
        xy[2 * k] = x + Math.cos(a + turn[k]) * rx * out[k];
        xy[2 * k + 1] = y + Math.sin(a + turn[k]) * ry * out[k];
      }
      Shape segment = Cut.polygon(xy);
      press.ink(segment, i % 3 == 0 ? Ink.mix(Ink.ORANGE, Ink.GLOW, 0.35) : Ink.ORANGE, 0.8);
      double mx = x + Math.cos(a) * rx * 0.6;
      double my = y + Math.sin(a) * ry * 0.6;
      press.hatch(
          segment,
          Hatch.of(9, 22, 2.4, Math.atan2(my - y, mx - x)).toned((p, q) -> 0.45),
          Ink.GLOW);
    }
    press.ink(Cut.oval(x, y, rx * 0.1, ry * 0.1), Ink.CREAM);
  }
}
