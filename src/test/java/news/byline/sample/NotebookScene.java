package news.byline.sample;

import java.awt.Shape;
import java.awt.image.BufferedImage;

/**
 * Draws a notebook open on a desk beside pen, spectacles, tea and an orange, for pieces that
 * explain.
 */
final class NotebookScene {
  private final Press press = new Press(1600, 900, 88, Ink.mix(Ink.PINE, Ink.SLATE, 0.35));
  private final Trees trees = new Trees(press);
  private final Fruit fruit = new Fruit(press);

  BufferedImage draw() {
    press.hatch(
        press.page(),
        Hatch.of(14, 130, 3, -0.04).toned((x, y) -> 0.5),
        Ink.mix(Ink.PINE, Ink.BLACK, 0.6));
    press.hatch(
        press.page(),
        Hatch.of(21, 90, 2.6, -0.04).toned((x, y) -> 0.6 - x / 3000),
        Ink.mix(Ink.GREEN, Ink.HAZE, 0.25));
    light();
    book();
    spectacles();
    cup();
    orange();
    pen();
    return press.pull();
  }

  private void light() {
    for (int i = 0; i < 3; i++) {
      Shape pane =
          Cut.polygon(
              60 + i * 560, -10, 420 + i * 560, -10, 60 + i * 560, 910, -300 + i * 560, 910);
      press.hatch(
          pane,
          Hatch.of(12, 150, 4, -0.04).toned((x, y) -> 0.5),
          Ink.mix(Ink.LEAF, Ink.PINE, 0.35));
    }
  }

  private void book() {
    Shape cover = Cut.polygon(300, 170, 1180, 120, 1270, 740, 330, 810);
    press.hatch(Cut.moved(cover, 26, 30), Hatch.of(8, 80, 6, 0.3), Ink.BLACK);
    press.ink(cover, Ink.RUST);
    Shape left =
        Cut.blob(318, 180, 520, 140, 738, 164, 760, 470, 790, 776, 560, 760, 352, 792, 330, 480);
    Shape right =
        Cut.blob(
            738, 164, 940, 108, 1164, 132, 1212, 430, 1250, 722, 1010, 726, 790, 776, 760, 470);
    for (Shape page : new Shape[] {left, right}) {
      press.ink(Cut.moved(page, 5, 8), Ink.CLAY);
      press.ink(page, Ink.PAPER);
    }
    press.rim(left, 30, 0, Ink.CREAM);
    Shape gutter = Cut.limb(new double[] {6, 11, 8}, 738, 166, 760, 470, 790, 774);
    press.ink(gutter, Ink.EARTH);
    for (int i = 0; i < 11; i++) {
      double y = 232 + i * 46;
      writing(385 + i * 3, y - 8, 300 - (i % 4 == 3 ? 130 : 0), i == 0);
      if (i < 6) {
        writing(815 + i * 5, y - 26, 330 - (i % 3 == 2 ? 150 : 0), i == 0);
      }
    }
    drawing();
  }

  /** Suggests a line of handwriting by a few long strokes; no picture holds a character. */
  private void writing(double x, double y, double length, boolean heading) {
    double word = heading ? 96 : 62;
    for (double at = 0; at < length - 30; at += word) {
      double size = Math.min(word, length - at) * press.between(0.72, 0.9);
      double middle = x + at + size / 2;
      press.gouge(
          middle,
          y - (at + size / 2) * 0.04,
          -0.04,
          size,
          heading ? 6 : 3.6,
          heading ? Ink.RUST : Ink.SLATE);
    }
  }

  private void drawing() {
    fruit.orange(945, 610, 62);
    trees.spray(940, 552, 76, 0.7, 4);
    press.ink(Cut.limb(new double[] {2, 4, 2}, 1030, 575, 1080, 560, 1150, 566), Ink.BLACK, 0.6);
    press.ink(Cut.limb(new double[] {2, 4, 2}, 1032, 630, 1090, 622, 1168, 628), Ink.BLACK, 0.6);
  }

  private void spectacles() {
    double[] wire = {9, 9, 9};
    for (double x : new double[] {165, 305}) {
      Shape rim = Cut.minus(Cut.oval(x, 700, 66, 56), Cut.oval(x, 700, 55, 46));
      press.ink(Cut.moved(rim, 8, 12), Ink.BLACK);
      press.hatch(
          Cut.oval(x, 700, 54, 45), Hatch.of(12, 50, 3, -0.8).toned((a, b) -> 0.5), Ink.MIST);
      press.ink(rim, Ink.STRAW, 0.7);
    }
    press.ink(Cut.limb(wire, 226, 690, 236, 680, 246, 690), Ink.STRAW);
    press.ink(Cut.limb(wire, 102, 690, 84, 560, 130, 520), Ink.STRAW);
    press.ink(Cut.limb(wire, 369, 690, 384, 566, 346, 520), Ink.STRAW);
  }

  private void cup() {
    press.hatch(Cut.oval(1445, 270, 150, 126), Hatch.of(8, 70, 6, 0.3), Ink.BLACK);
    Shape handle = Cut.minus(Cut.oval(1540, 190, 46, 40), Cut.oval(1540, 190, 26, 22));
    press.ink(handle, Ink.PAPER);
    press.ink(Cut.oval(1420, 226, 128, 122), Ink.PAPER);
    press.rim(Cut.oval(1420, 226, 128, 122), 22, 18, Ink.HAZE);
    press.ink(Cut.oval(1416, 220, 108, 102), Ink.SLATE);
    Shape tea = Cut.oval(1418, 224, 98, 92);
    press.ink(tea, Ink.mix(Ink.CLAY, Ink.ORANGE, 0.4));
    press.hatch(tea, Hatch.of(14, 60, 3, 0.4).toned((x, y) -> x < 1400 ? 0.6 : 0.1), Ink.GLOW);
    for (int i = 0; i < 4; i++) {
      trees.blade(
          1440 + press.between(-50, 40),
          250 + press.between(-40, 40),
          press.between(0, 3),
          30,
          Ink.GREEN);
    }
  }

  private void orange() {
    press.hatch(Cut.oval(1470, 690, 124, 50), Hatch.of(8, 70, 6, 0.1), Ink.BLACK);
    fruit.orange(1430, 600, 98);
    trees.spray(1416, 508, 104, 0.75, 4);
  }

  private void pen() {
    double[] at = {1330, 880, 1200, 760, 1080, 660};
    Shape shaft = Cut.limb(new double[] {27, 27, 19}, at);
    press.ink(Cut.moved(shaft, 12, 16), Ink.EARTH);
    press.ink(shaft, Ink.BLACK);
    press.rim(shaft, -6, -6, Ink.WINTER);
    press.ink(Cut.limb(new double[] {29, 29}, 1140, 710, 1128, 700), Ink.STRAW);
    press.ink(Cut.polygon(1074, 668, 1088, 652, 1040, 620), Ink.STRAW);
    press.gouge(1058, 636, 0.75, 34, 1.6, Ink.BLACK);
  }
}
