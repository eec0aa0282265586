package news.byline.check;

import static news.byline.model.ProofRule.DOUBLED_APPROXIMATION;
import static news.byline.model.ProofRule.MIXED_NUMERALS;
import static news.byline.model.ProofRule.PERCENT_RANGE;
import static news.byline.model.ProofRule.SHORT_YEAR;
import static news.byline.model.ProofRule.THOUSANDS_COMMA;
import static news.byline.model.ProofRule.UNIT_SYMBOL;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.markdown.Passage;
import news.byline.model.ProofRule;

/** Finds numbers that are not written after GB/T 15835-2011, and units after GB 3100. */
final class Numbers {

  /** Only 万 and 亿 may stand behind Arabic numerals; 几 is never mixed with them. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<![\\d.])\\d{1,2}[十百千](?=[\\d一二三四五六七八九万亿多余元名个亩户吨斤块岁条项家辆]|人(?!大))[\\d一二三四五六七八九十百千万亿]*"
              + "|\\d+几(?!何)"
              + "|(?<![\\d.])\\d[一二三四五六七八九]十");

  /** Each of two percentages has its own sign. */
  private static final Pattern PERCENTAGES =
      Pattern.compile(
          "(?<![\\d./～~年月—–-])(\\d{1,3}(?:\\.\\d+)?)(\\s?[-—–~～至到]\\s?)(\\d{1,3}(?:\\.\\d+)?)([%％])");

  /**
   * Symbols by what they are in lower case, of which only some letters may be capital. GB 3100
   * writes °C in two characters; ℃, which papers print, is a sign of its own and as right.
   */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("kg", "kg"),
          Map.entry("km", "km"),
          Map.entry("cm", "cm"),
          Map.entry("kw", "kW"),
          Map.entry("kwh", "kWh"),
          Map.entry("khz", "kHz"),
          Map.entry("mhz", "MHz"),
          Map.entry("ghz", "GHz"),
          Map.entry("kpa", "kPa"),
          Map.entry("°c", "°C"),
          Map.entry("ºc", "°C"));

  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=\\d|\\d )(?:K[Gg]|K[Mm]|C[Mm]|[Kk][Ww][Hh]?|[Kk][Hh][Zz]|[Kk][Pp][Aa]|M[Hh][Zz]|G[Hh][Zz]|[°º][Cc])(?![A-Za-z0-9])");

  private static final Pattern APPROXIMATIONS =
      Pattern.compile(
          "(?:大约|大概|将近|接近|约|近|超过|逾)[^，。；！？、\\d\\s]{0,2}\\d[\\d.,]*[万亿]?[\\p{IsHan}%％℃]{0,3}?(?:左右|上下)(?![\\p{IsHan}]{0,1}[两对])"
              + "|(?:大约|大概|将近|接近|约|近|超过|逾)\\d[\\d.,]*[万亿]?[多余](?![年天月日岁])");

  private static final Pattern FULL_COMMA =
      Pattern.compile("(?<![\\d，、.])\\d{1,3}((?:，\\d{3})+)(?=[\\p{IsHan}%％])");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d满近约整第共])\\d{2}年\\d{1,2}月(?:\\d{1,2}日|(?=[底初份末]|以来|至))");

  private Numbers() {}

  static void read(Passage passage, Findings findings) {
    String text = passage.text();
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return;
    }
    report(MIXED_NUMERALS, MIXED, passage, findings);
    percentages(passage, findings);
    units(passage, findings);
    report(DOUBLED_APPROXIMATION, APPROXIMATIONS, passage, findings);
    commas(passage, findings);
    report(SHORT_YEAR, YEAR, passage, findings);
  }

  private static void report(ProofRule rule, Pattern pattern, Passage passage, Findings findings) {
    Matcher found = pattern.matcher(passage.text());
    while (found.find()) {
      findings.add(rule, new Stretch(passage, found.start(), found.end()));
    }
  }

  private static void percentages(Passage passage, Findings findings) {
    Matcher range = PERCENTAGES.matcher(passage.text());
    while (range.find()) {
      boolean rises = new BigDecimal(range.group(1)).compareTo(new BigDecimal(range.group(3))) < 0;
      if (rises) {
        String sign = range.group(4);
        String word = range.group(2).strip();
        String between = word.matches("[至到]") ? word : "～";
        findings.fix(
            PERCENT_RANGE,
            new Stretch(passage, range.start(), range.end()),
            range.group(1) + sign + between + range.group(3) + sign);
      }
    }
  }

  private static void units(Passage passage, Findings findings) {
    Matcher unit = UNIT.matcher(passage.text());
    while (unit.find()) {
      Stretch stretch = new Stretch(passage, unit.start(), unit.end());
      String right = UNITS.getOrDefault(unit.group().toLowerCase(Locale.ROOT), unit.group());
      if (right.equals(unit.group())) {
        continue;
      }
      if (stretch.isQuoted()) {
        findings.add(UNIT_SYMBOL, stretch.place(), unit.group(), right);
      } else {
        findings.fix(UNIT_SYMBOL, stretch, right);
      }
    }
  }

  private static void commas(Passage passage, Findings findings) {
    Matcher number = FULL_COMMA.matcher(passage.text());
    while (number.find()) {
      Stretch stretch = new Stretch(passage, number.start(), number.end());
      String meant = number.group().replace('，', ',');
      // 100，200 could be two numbers; 1，000 is one.
      if (number.group(1).matches("(，000)+")) {
        findings.fix(THOUSANDS_COMMA, stretch, meant);
      } else {
        findings.add(THOUSANDS_COMMA, stretch.place(), number.group(), meant);
      }
    }
  }
}
