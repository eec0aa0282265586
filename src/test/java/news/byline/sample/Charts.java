package news.byline.sample;

/** Draws the four charts of the sample from the figures of the report, and from no other figure. */
final class Charts {
  private static final String REPORT = "据消费质量网2022年2月13日报道";
  private static final String ORGANIZATION = "数据：邻水县委组织部";

  private Charts() {}

  static String assignments() {
    Chart chart =
        new Chart(
            1370,
            "assignments",
            "派出的人，服务的村",
            "条形图。派出的人：工作队员274名，驻村第一书记152名，派往剑阁县3名。"
                + "服务的村：脱贫村124个，重点帮扶村31个，党组织软弱涣散村14个，集体经济薄弱村1个。");
    chart.text(40, 178, 40, "start", Ink.RUST, "派出的人（名）");
    bars(chart, 206, "url(#cut-orange)", new String[] {"工作队员", "驻村第一书记", "派往剑阁县的队员"}, 274, 152, 3);
    chart.rule(634);
    chart.text(40, 698, 40, "start", Ink.GREEN, "服务的村（个）");
    bars(
        chart,
        726,
        "url(#cut-green)",
        new String[] {"脱贫村", "乡村振兴重点帮扶村", "党组织软弱涣散村", "集体经济薄弱村"},
        124,
        31,
        14,
        1);
    return chart.from(ORGANIZATION);
  }

  private static void bars(Chart chart, double top, String fill, String[] names, int... values) {
    for (int i = 0; i < values.length; i++) {
      double y = top + i * 138;
      double width = values[i] * 660.0 / 274;
      chart.text(40, y + 40, 36, "start", Ink.BLACK, names[i]);
      chart.bar(40, y + 58, width, 56, fill);
      chart.text(40 + width + 18, y + 106, 56, "start", Ink.BLACK, String.valueOf(values[i]));
    }
  }

  static String overlap() {
    Chart chart =
        new Chart(
            980,
            "overlap",
            "两份名单，重合18个村",
            "两个相交的圆，面积与村数成比例：大圆是脱贫村124个，小圆是乡村振兴重点帮扶村31个，相交的部分是18个村。");
    double big = 270;
    double small = big * Math.sqrt(31.0 / 124);
    double apart = apart(big, small, Math.PI * big * big * 18 / 124);
    double x = 330;
    double y = 560;
    double other = x + apart;
    chart.circle(x, y, big, "url(#cut-green)");
    chart.circle(other, y, small, "url(#cut-orange)");
    double along = (apart * apart + big * big - small * small) / (2 * apart);
    double half = Math.sqrt(big * big - along * along);
    chart.line(
        "<path d=\"M%.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fz\" fill=\"%s\""
            + " stroke=\"%s\" stroke-width=\"5\"/>",
        x + along,
        y - half,
        big,
        big,
        x + along,
        y + half,
        small,
        small,
        x + along,
        y - half,
        Chart.hex(Ink.BLACK),
        Chart.hex(Ink.PAPER));
    plate(chart, x - 215, y - 112, 250, 204);
    chart.text(x - 90, y + 6, 104, "middle", Ink.BLACK, "124");
    chart.text(x - 90, y + 66, 40, "middle", Ink.BLACK, "脱贫村");
    double middle = (other - small + x + big) / 2;
    chart.text(middle, y + 24, 68, "middle", Ink.PAPER, "18");
    callouts(chart, other, y, small, middle);
    return chart.from(ORGANIZATION);
  }

  private static void plate(Chart chart, double x, double y, double width, double height) {
    chart.bar(x, y, width, height, Chart.hex(Ink.PAPER));
  }

  private static void callouts(Chart chart, double x, double y, double r, double middle) {
    chart.line(
        "<path d=\"M%.0f %.0fV250H730M%.0f %.0fV838H558\" stroke=\"%s\" stroke-width=\"4\""
            + " fill=\"none\"/>",
        x + 40, y - r + 6, middle, y + 40, Chart.hex(Ink.BLACK));
    chart.text(860, 196, 36, "end", Ink.BLACK, "乡村振兴重点帮扶村");
    chart.text(860, 278, 80, "end", Ink.RUST, "31");
    chart.text(860, 850, 36, "end", Ink.BLACK, "同在两份名单：18");
  }

  /** Finds how far apart two circles lie whose common part has the given area. */
  private static double apart(double big, double small, double area) {
    double low = big - small;
    double high = big + small;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (lens(big, small, middle) > area) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double lens(double a, double b, double d) {
    double first = Math.acos((d * d + a * a - b * b) / (2 * d * a));
    double second = Math.acos((d * d + b * b - a * a) / (2 * d * b));
    double kite = Math.sqrt((a + b - d) * (d + a - b) * (d - a + b) * (d + a + b)) / 2;
    return a * a * first + b * b * second - kite;
  }

  static String meetings() {
    Chart chart = new Chart(840, "meetings", "研究这项工作的会议", "两组圆点，每个圆点是一次会议：县委常委会会议12次，县政府常务会议8次。");
    row(chart, 150, "县委常委会会议", 12, "url(#cut-orange)");
    row(chart, 462, "县政府常务会议", 8, "url(#cut-blue)");
    return chart.from(REPORT);
  }

  private static void row(Chart chart, double top, String name, int count, String fill) {
    chart.text(40, top + 66, 40, "start", Ink.BLACK, name);
    chart.text(860, top + 72, 72, "end", Ink.BLACK, count + "次");
    for (int i = 0; i < count; i++) {
      double x = 40 + 50 + i % 8 * 103;
      double y = top + 150 + i / 8 * 100;
      chart.circle(x, y, 42, fill);
      chart.line(
          "<path d=\"M%.0f %.0fq24 -26 44 -8q-20 18 -44 8z\" fill=\"%s\"/>",
          x - 4, y - 36, Chart.hex(Ink.PINE));
    }
  }

  static String income() {
    Chart chart =
        new Chart(
            880, "income", "脱贫人口人均可支配收入", "2021年，邻水县脱贫人口人均可支配收入11886元，同比增长20%。图中箭头只示意方向，不按比例。");
    chart.text(40, 190, 40, "start", Ink.SLATE, "邻水县，2021年");
    chart.line(
        "<text x=\"40\" y=\"370\" font-size=\"178\" font-weight=\"700\" fill=\"%s\">11886<tspan"
            + " font-size=\"64\" dx=\"14\">元</tspan></text>",
        Chart.hex(Ink.BLACK));
    chart.line(
        "<path d=\"M60 730L420 640L430 676L590 470L560 452L700 420L690 566L662 546L460 770L448"
            + " 726L66 772z\" fill=\"url(#cut-orange)\"/>");
    chart.text(40, 500, 40, "start", Ink.BLACK, "比上年增长");
    chart.text(40, 604, 104, "start", Ink.RUST, "20%");
    chart.text(860, 752, 34, "end", Ink.SLATE, "箭头只示意方向");
    return chart.from(REPORT);
  }
}
