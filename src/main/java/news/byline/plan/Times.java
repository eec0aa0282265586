package news.byline.plan;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import news.byline.model.ArticleDate;
import news.byline.plan.view.Time;

/**
 * Writes dates for readers.
 *
 * @param chinese whether in Chinese, else in English
 * @param currentYear the year that short forms leave out
 */
record Times(boolean chinese, int currentYear) {

  private static final DateTimeFormatter CHINESE = formatter("uuuu年M月d日 HH:mm");
  private static final DateTimeFormatter CHINESE_DAY = formatter("uuuu年M月d日");
  private static final DateTimeFormatter CHINESE_SHORT = formatter("M月d日");
  private static final DateTimeFormatter ENGLISH = formatter("d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter ENGLISH_DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter ENGLISH_SHORT = formatter("d MMM");

  /** The machine's own locale would write other digits in some countries. */
  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  Time of(ArticleDate date) {
    OffsetDateTime at = date.at();
    if (chinese && date.isPlain()) {
      return plain(date, at);
    }
    DateTimeFormatter day = chinese ? CHINESE_DAY : ENGLISH_DAY;
    DateTimeFormatter full = date.hasTime() ? (chinese ? CHINESE : ENGLISH) : day;
    boolean thisYear = at.getYear() == currentYear;
    DateTimeFormatter brief = thisYear ? (chinese ? CHINESE_SHORT : ENGLISH_SHORT) : day;
    return new Time(date.iso(), full.format(at), brief.format(at));
  }

  /** Writes what the Chinese formatters would, in a fraction of their time. */
  private Time plain(ArticleDate date, OffsetDateTime at) {
    int year = at.getYear();
    String brief = at.getMonthValue() + "月" + at.getDayOfMonth() + "日";
    String day = year + "年" + brief;
    String full = date.hasTime() ? day + clock(at.getHour(), at.getMinute()) : day;
    return new Time(date.iso(), full, year == currentYear ? brief : day);
  }

  private static String clock(int hour, int minute) {
    return (hour < 10 ? " 0" : " ") + hour + (minute < 10 ? ":0" : ":") + minute;
  }
}
