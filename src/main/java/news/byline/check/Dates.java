package news.byline.check;

import static news.byline.model.ProofRule.TEXT_DATE;
import static news.byline.model.ProofRule.TEXT_TIME;
import static news.byline.model.ProofRule.TEXT_WEEKDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.markdown.Passage;
import org.jspecify.annotations.Nullable;

/** Finds days that no calendar has, wrong weekdays, and times beyond the end of a day. */
final class Dates {

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<![\\d.])(\\d{4})年)?(?<![\\d.])(\\d{1,2})月(\\d{1,2})[日号]"
              + "(?:\\s?[（(]?\\s?(?:星期|周)([一二三四五六日天])(?!\\p{IsHan}?[至到]))?");

  private static final Pattern MONTH = Pattern.compile("\\d{4}年(?:1[3-9]|[2-9]\\d|0{1,2})月(?!\\d)");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:上午|下午|晚上|晚|凌晨|中午|早上|傍晚|清晨|深夜|日|号|时间[：:]?)\\s?((\\d{1,2})[:：](\\d{2}))(?![\\d:：])");

  private static final Pattern HOURS =
      Pattern.compile("(?<![\\d.时共耗达])(\\d{1,2})(?:时(\\d{1,2})分|时许|点(\\d{1,2})分)");

  private static final String WEEKDAYS = "一二三四五六日";

  private Dates() {}

  static void read(Passage passage, @Nullable Integer year, Findings findings) {
    String text = narrow(passage.text());
    if (text.indexOf('月') >= 0) {
      Matcher date = DATE.matcher(text);
      while (date.find()) {
        date(passage, date, year, findings);
      }
      Matcher month = MONTH.matcher(text);
      while (month.find()) {
        findings.add(TEXT_DATE, new Stretch(passage, month.start(), month.end()));
      }
    }
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      if (isBeyond(time.group(2), time.group(3))) {
        findings.add(TEXT_TIME, new Stretch(passage, time.start(1), time.end(1)));
      }
    }
    Matcher hours = HOURS.matcher(text);
    while (hours.find()) {
      String minutes = hours.group(2) == null ? hours.group(3) : hours.group(2);
      if (isBeyond(hours.group(1), minutes == null ? "0" : minutes)) {
        findings.add(TEXT_TIME, new Stretch(passage, hours.start(), hours.end()));
      }
    }
  }

  /** Reads full-width digits as what they mean; each stays where it stands. */
  private static String narrow(String text) {
    if (text.chars().noneMatch(Dates::isWideDigit)) {
      return text;
    }
    StringBuilder narrow = new StringBuilder(text.length());
    text.chars().forEach(c -> narrow.append((char) (isWideDigit(c) ? c - 0xFEE0 : c)));
    return narrow.toString();
  }

  private static boolean isWideDigit(int c) {
    return c >= '０' && c <= '９';
  }

  private static void date(
      Passage passage, Matcher found, @Nullable Integer year, Findings findings) {
    int month = Integer.parseInt(found.group(2));
    int day = Integer.parseInt(found.group(3));
    Integer own = found.group(1) == null ? null : Integer.valueOf(found.group(1));
    // Without its own year a day may be one of a leap year.
    if (!exists(own == null ? 2000 : own, month, day)) {
      findings.add(TEXT_DATE, new Stretch(passage, found.start(), found.end(3) + 1));
      return;
    }
    Integer near = own == null ? year : own;
    if (found.group(4) == null || near == null) {
      return;
    }
    DayOfWeek written = DayOfWeek.of(WEEKDAYS.indexOf(found.group(4).replace('天', '日')) + 1);
    // In December an article may name a day of the next January.
    List<Integer> years = own == null ? List.of(near, near - 1, near + 1) : List.of(near);
    if (years.stream().noneMatch(y -> written.equals(weekday(y, month, day)))) {
      DayOfWeek right = weekday(near, month, day);
      String name = right == null ? "?" : "星期" + WEEKDAYS.charAt(right.getValue() - 1);
      Stretch stretch = new Stretch(passage, found.start(), found.end());
      findings.add(TEXT_WEEKDAY, stretch.place(), stretch.text(), name);
    }
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return MonthDay.of(month, day).isValidYear(year);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static @Nullable DayOfWeek weekday(int year, int month, int day) {
    return exists(year, month, day) ? LocalDate.of(year, month, day).getDayOfWeek() : null;
  }

  private static boolean isBeyond(String hours, String minutes) {
    int minute = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    return minute > 24 * 60 || Integer.parseInt(minutes) > 59;
  }
}
