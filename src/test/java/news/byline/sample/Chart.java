package news.byline.sample;

import java.awt.Color;
import java.util.Locale;

/** Writes a chart as SVG with real text, in type that is still read at the width of a telephone. */
final class Chart {
  static final int WIDTH = 900;
  private static final String FONTS =
      "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif";
  private final StringBuilder out = new StringBuilder();
  private final int height;

  Chart(int height, String name, String title, String description) {
    this.height = height;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
            + " height=\"%d\"",
        WIDTH, height, WIDTH, height);
    line(
        "  role=\"img\" aria-labelledby=\"%s-title %s-desc\" lang=\"zh-CN\" font-family=\"%s\">",
        name, name, FONTS);
    line("<title id=\"%s-title\">%s</title>", name, title);
    line("<desc id=\"%s-desc\">%s</desc>", name, description);
    line("<defs>");
    pattern("cut-orange", Ink.ORANGE, Ink.GLOW);
    pattern("cut-green", Ink.GREEN, Ink.LEAF);
    pattern("cut-blue", Ink.WINTER, Ink.HAZE);
    line("</defs>");
    line("<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>", WIDTH, height, hex(Ink.PAPER));
    line("<path d=\"M40 36h820\" stroke=\"%s\" stroke-width=\"6\"/>", hex(Ink.BLACK));
    text(40, 102, 50, "start", Ink.BLACK, title);
  }

  private void pattern(String id, Color ground, Color cut) {
    line(
        "<pattern id=\"%s\" width=\"26\" height=\"18\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(-38)\">",
        id);
    line("<rect width=\"26\" height=\"18\" fill=\"%s\"/>", hex(ground));
    line(
        "<path d=\"M1 5q9 -3 20 0q-11 3 -20 0zM12 14q8 -2 14 0q-7 2 -14 0z\" fill=\"%s\"/>",
        hex(cut));
    line("</pattern>");
  }

  void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  void text(double x, double y, int size, String anchor, Color color, String words) {
    String weight = size >= 44 ? "700" : "500";
    line(
        "<text x=\"%.0f\" y=\"%.0f\" font-size=\"%d\" font-weight=\"%s\" text-anchor=\"%s\""
            + " fill=\"%s\">%s</text>",
        x, y, size, weight, anchor, hex(color), words);
  }

  void circle(double x, double y, double r, String fill) {
    line("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>", x, y, r, fill);
  }

  void bar(double x, double y, double width, double height, String fill) {
    double slant = Math.min(4, width / 4);
    line(
        "<path d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fz\" fill=\"%s\"/>",
        x, y, x + width, y + 1.5, x + width - slant, y + height, x, y + height - 1, fill);
  }

  void rule(double y) {
    line("<path d=\"M40 %.0fh820\" stroke=\"%s\" stroke-width=\"2\"/>", y, hex(Ink.CLAY));
  }

  /** Ends the chart with the line that says where the figures come from. */
  String from(String source) {
    rule(height - 76);
    text(40, height - 28, 34, "start", Ink.SLATE, source);
    return out.append("</svg>\n").toString();
  }

  static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
  }
}
