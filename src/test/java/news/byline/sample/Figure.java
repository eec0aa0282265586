package news.byline.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * Describes a person seen from behind or the side. Joints are in heads (a seventh of the height), x
 * to the right and y upwards from the ground between the feet: elbow and hand of the left and right
 * arm, knee and foot of the left and right leg. The lean, in radians, turns the upper body about
 * the hips.
 */
record Figure(
    double x,
    double y,
    double height,
    double lean,
    Color coat,
    Color trousers,
    Hat hat,
    double... joints) {

  /** Names what a person wears on the head. */
  enum Hat {
    NONE,
    BUN,
    CAP,
    STRAW
  }

  static final double[] WALK = {
    -1.15, 4.5, -1.0, 3.5, 1.1, 4.5, 1.2, 3.6, -0.4, 1.75, -0.45, 0.15, 0.35, 1.8, 0.5, 0.4
  };
  static final double[] CARRY = {
    -1.1, 4.6, -0.55, 4.25, 1.1, 4.6, 0.55, 4.25, -0.35, 1.75, -0.5, 0.3, 0.4, 1.75, 0.4, 0.1
  };
  static final double[] REACH = {
    -1.2, 5.9, -1.25, 7.1, 1.1, 6.1, 1.3, 7.25, -0.4, 1.8, -0.5, 0.1, 0.4, 1.8, 0.45, 0.1
  };
  static final double[] STOOP = {
    -0.9, 4.4, -0.6, 3.3, 0.9, 4.5, 0.7, 3.3, -0.5, 1.75, -0.5, 0.1, 0.5, 1.75, 0.6, 0.1
  };

  private double u() {
    return height / 7.2;
  }

  private double jx(int i) {
    return x + joints[i] * u();
  }

  private double jy(int i) {
    return y - joints[i + 1] * u();
  }

  private AffineTransform lower() {
    return AffineTransform.getRotateInstance(lean, x, y - 3.2 * u());
  }

  void draw(Press press) {
    leg(press, 8, -0.36);
    leg(press, 12, 0.36);
    arm(press, 0, -0.78);
    arm(press, 4, 0.78);
    torso(press);
    head(press);
  }

  private void leg(Press press, int i, double hip) {
    double u = u();
    Shape leg =
        Cut.limb(
            new double[] {u * 0.82, u * 0.6, u * 0.44},
            x + hip * u,
            y - 3.3 * u,
            jx(i),
            jy(i),
            jx(i + 2),
            jy(i + 2) - u * 0.1);
    press.ink(leg, trousers);
    press.rim(leg, u * 0.16, 0, Ink.BLACK);
    press.ink(Cut.oval(jx(i + 2), jy(i + 2), u * 0.3, u * 0.2), Ink.BLACK, 0.6);
  }

  private void arm(Press press, int i, double shoulder) {
    double u = u();
    Shape arm =
        lower()
            .createTransformedShape(
                Cut.limb(
                    new double[] {u * 0.62, u * 0.52, u * 0.38},
                    x + shoulder * u,
                    y - 5.45 * u,
                    jx(i),
                    jy(i),
                    jx(i + 2),
                    jy(i + 2)));
    Shape hand = lower().createTransformedShape(Cut.oval(jx(i + 2), jy(i + 2), u * 0.2, u * 0.22));
    press.ink(hand, Ink.SKIN, 0.6);
    press.ink(Cut.minus(arm, hand), coat);
    press.rim(Cut.minus(arm, hand), u * 0.13, u * 0.05, Ink.BLACK);
  }

  private void torso(Press press) {
    double u = u();
    Shape body =
        lower()
            .createTransformedShape(
                Cut.blob(
                    x - 0.3 * u,
                    y - 5.95 * u,
                    x - 0.85 * u,
                    y - 5.72 * u,
                    x - 1.0 * u,
                    y - 5.1 * u,
                    x - 0.86 * u,
                    y - 4.0 * u,
                    x - 0.92 * u,
                    y - 2.95 * u,
                    x,
                    y - 2.82 * u,
                    x + 0.92 * u,
                    y - 2.95 * u,
                    x + 0.86 * u,
                    y - 4.0 * u,
                    x + 1.0 * u,
                    y - 5.1 * u,
                    x + 0.85 * u,
                    y - 5.72 * u,
                    x + 0.3 * u,
                    y - 5.95 * u));
    press.ink(Cut.moved(body, u * 0.05, u * 0.04), Ink.BLACK);
    press.ink(body, coat);
    press.rim(body, u * 0.34, u * 0.06, Ink.BLACK);
    Color light = Ink.mix(coat, Ink.PAPER, 0.42);
    press.hatch(
        body,
        Hatch.of(u * 0.2, u * 0.75, u * 0.045, 1.25 + lean)
            .toned((a, b) -> a < x + Math.sin(lean) * 2 * u ? 0.5 : 0.04),
        light);
  }

  private void head(Press press) {
    double u = u();
    AffineTransform turn = lower();
    Shape neck = turn.createTransformedShape(Cut.oval(x, y - 6.05 * u, u * 0.24, u * 0.36));
    Shape skull = turn.createTransformedShape(Cut.oval(x, y - 6.62 * u, u * 0.4, u * 0.5));
    press.ink(neck, Ink.SKIN, 0.6);
    press.ink(skull, hat == Hat.CAP ? Ink.SKIN : Ink.BLACK, 0.7);
    Shape collar = turn.createTransformedShape(Cut.oval(x, y - 5.83 * u, u * 0.46, u * 0.16));
    press.ink(collar, Ink.mix(coat, Ink.BLACK, 0.4), 0.6);
    switch (hat) {
      case CAP -> {
        Shape cap = turn.createTransformedShape(Cut.oval(x, y - 6.8 * u, u * 0.45, u * 0.43));
        press.ink(cap, Ink.SLATE, 0.7);
        press.hatch(cap, Hatch.of(u * 0.12, u * 0.4, u * 0.03, 1.5), Ink.MIST);
      }
      case STRAW -> straw(press, turn);
      case BUN ->
          press.ink(
              turn.createTransformedShape(Cut.oval(x, y - 6.95 * u, u * 0.26, u * 0.24)),
              Ink.BLACK);
      case NONE ->
          press.hatch(
              skull, Hatch.of(u * 0.16, u * 0.4, u * 0.03, 1.3).toned((a, b) -> 0.5), Ink.WINTER);
    }
  }

  private void straw(Press press, AffineTransform turn) {
    double u = u();
    Shape brim = turn.createTransformedShape(Cut.oval(x, y - 6.72 * u, u * 0.98, u * 0.27));
    Shape crown = turn.createTransformedShape(Cut.oval(x, y - 6.95 * u, u * 0.46, u * 0.38));
    press.ink(Cut.moved(brim, u * 0.03, u * 0.09), Ink.BLACK, 0.7);
    press.ink(brim, Ink.STRAW, 0.7);
    press.ink(crown, Ink.STRAW, 0.7);
    press.rim(crown, u * 0.16, u * 0.03, Ink.EARTH);
    press.hatch(brim, Hatch.of(u * 0.09, u * 0.4, u * 0.022, 0).toned((a, b) -> 0.6), Ink.EARTH);
  }
}
