package news.byline.sample;

import java.util.function.DoubleBinaryOperator;

/**
 * Describes a field of gouge marks: how far apart, how long and wide, at which angle, and how the
 * angle and the tone (0 bare, 1 full) change over the picture.
 */
record Hatch(
    double spacing,
    double length,
    double width,
    double angle,
    DoubleBinaryOperator swing,
    DoubleBinaryOperator tone) {

  static Hatch of(double spacing, double length, double width, double angle) {
    return new Hatch(spacing, length, width, angle, (x, y) -> 0, (x, y) -> 1);
  }

  Hatch swung(DoubleBinaryOperator newSwing) {
    return new Hatch(spacing, length, width, angle, newSwing, tone);
  }

  Hatch toned(DoubleBinaryOperator newTone) {
    return new Hatch(spacing, length, width, angle, swing, newTone);
  }
}
