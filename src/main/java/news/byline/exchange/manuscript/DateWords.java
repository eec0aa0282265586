package news.byline.exchange.manuscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of manuscripts. */
final class DateWords {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ \\u3000T]*(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?)?");

  private DateWords() {}

  /** Returns a date as front matter has it; empty where there is no such day or time. */
  static String normal(String words) {
    Matcher m = FORM.matcher(words.strip());
    if (!m.matches()) {
      return "";
    }
    try {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      if (m.group(4) == null) {
        return day.toString();
      }
      LocalTime time = LocalTime.of(number(m, 4), number(m, 5));
      String seconds = m.group(6) == null || m.group(6).equals("00") ? "" : ":" + m.group(6);
      return number(m, 6) > 59 ? "" : day + " " + time + seconds;
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static int number(Matcher m, int group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }
}
