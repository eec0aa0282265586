package news.byline.sample;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Random;

/** Builds the outlines that a knife would cut in lino: curves, limbs, gouges and uneven edges. */
final class Cut {
  private static final double STEP = 5;

  private Cut() {}

  static Path2D polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Runs a closed Catmull-Rom curve through the points. */
  static Path2D blob(double... xy) {
    int n = xy.length / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i < n; i++) {
      bend(path, xy, (i + n - 1) % n, i, (i + 1) % n, (i + 2) % n);
    }
    path.closePath();
    return path;
  }

  /** Runs an open Catmull-Rom curve through the points. */
  static Path2D curve(double... xy) {
    int last = xy.length / 2 - 1;
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i < last; i++) {
      bend(path, xy, Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2));
    }
    return path;
  }

  private static void bend(Path2D path, double[] p, int a, int b, int c, int d) {
    path.curveTo(
        p[2 * b] + (p[2 * c] - p[2 * a]) / 6,
        p[2 * b + 1] + (p[2 * c + 1] - p[2 * a + 1]) / 6,
        p[2 * c] - (p[2 * d] - p[2 * b]) / 6,
        p[2 * c + 1] - (p[2 * d + 1] - p[2 * b + 1]) / 6,
        p[2 * c],
        p[2 * c + 1]);
  }

  /** Closes the ground below an open curve down to the given height. */
  static Path2D below(double floor, double... xy) {
    Path2D path = curve(xy);
    path.lineTo(xy[xy.length - 2], floor);
    path.lineTo(xy[0], floor);
    path.closePath();
    return path;
  }

  static Shape oval(double x, double y, double rx, double ry) {
    return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
  }

  static Shape oval(double x, double y, double rx, double ry, double angle) {
    return AffineTransform.getRotateInstance(angle, x, y)
        .createTransformedShape(oval(x, y, rx, ry));
  }

  /** Cuts the mark of a V-shaped gouge, pointed at both ends, centred on the given point. */
  static Path2D gouge(double x, double y, double angle, double length, double width) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double l = length / 2;
    double w = width;
    Path2D path = new Path2D.Double();
    path.moveTo(x - c * l, y - s * l);
    path.quadTo(x - s * w - c * l * 0.2, y + c * w - s * l * 0.2, x + c * l, y + s * l);
    path.quadTo(x + s * w - c * l * 0.2, y - c * w - s * l * 0.2, x - c * l, y - s * l);
    path.closePath();
    return path;
  }

  /** Draws a limb, trunk or path: a curve through the points, as wide at each as its width says. */
  static Shape limb(double[] widths, double... xy) {
    Area area = new Area();
    int last = widths.length - 1;
    double[] before = null;
    for (int i = 0; i <= last * 12; i++) {
      double[] now = point(xy, widths, i / 12.0, last);
      if (before != null) {
        area.add(new Area(link(before, now)));
      }
      area.add(new Area(oval(now[0], now[1], now[2] / 2, now[2] / 2)));
      before = now;
    }
    return area;
  }

  private static double[] point(double[] xy, double[] widths, double at, int last) {
    int b = Math.min((int) at, last - 1);
    double t = at - b;
    int a = Math.max(0, b - 1);
    int d = Math.min(last, b + 2);
    double[] result = new double[3];
    for (int k = 0; k < 2; k++) {
      double p0 = xy[2 * a + k];
      double p1 = xy[2 * b + k];
      double p2 = xy[2 * b + 2 + k];
      double p3 = xy[2 * d + k];
      double second = 2 * p0 - 5 * p1 + 4 * p2 - p3;
      double third = 3 * p1 - p0 - 3 * p2 + p3;
      result[k] = 0.5 * (2 * p1 + (p2 - p0) * t + second * t * t + third * t * t * t);
    }
    result[2] = widths[b] + (widths[b + 1] - widths[b]) * t;
    return result;
  }

  private static Shape link(double[] a, double[] b) {
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    double nx = -dy / length / 2;
    double ny = dx / length / 2;
    return polygon(
        a[0] + nx * a[2],
        a[1] + ny * a[2],
        b[0] + nx * b[2],
        b[1] + ny * b[2],
        b[0] - nx * b[2],
        b[1] - ny * b[2],
        a[0] - nx * a[2],
        a[1] - ny * a[2]);
  }

  static Area minus(Shape shape, Shape other) {
    Area area = new Area(shape);
    area.subtract(new Area(other));
    return area;
  }

  static Area and(Shape shape, Shape other) {
    Area area = new Area(shape);
    area.intersect(new Area(other));
    return area;
  }

  static Shape moved(Shape shape, double dx, double dy) {
    return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
  }

  /** Makes an edge as uneven as one cut by hand; the amplitude is in pixels. */
  static Shape rough(Shape shape, Random random, double amplitude) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    PathIterator points = shape.getPathIterator(null, 0.4);
    double[] c = new double[6];
    double[] at = new double[2];
    double[] start = new double[2];
    double[] drift = new double[2];
    for (; !points.isDone(); points.next()) {
      int kind = points.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO) {
        path.moveTo(c[0], c[1]);
        start = new double[] {c[0], c[1]};
        at = start.clone();
      } else {
        double[] end = kind == PathIterator.SEG_CLOSE ? start : new double[] {c[0], c[1]};
        wander(path, at, end, drift, random, amplitude);
        at = end.clone();
        if (kind == PathIterator.SEG_CLOSE) {
          path.closePath();
        }
      }
    }
    return path;
  }

  private static void wander(
      Path2D path, double[] from, double[] to, double[] drift, Random random, double amplitude) {
    double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    int steps = (int) Math.ceil(length / STEP);
    double keep = Math.pow(0.7, Math.min(1, length / STEP));
    for (int i = 1; i <= steps; i++) {
      double t = (double) i / steps;
      for (int k = 0; k < 2; k++) {
        drift[k] = drift[k] * keep + random.nextGaussian() * amplitude * (1 - keep) * 1.6;
      }
      path.lineTo(
          from[0] + (to[0] - from[0]) * t + drift[0], from[1] + (to[1] - from[1]) * t + drift[1]);
    }
  }
}
