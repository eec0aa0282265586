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
    DateTimeFormatter day = chinese ? CHINESE_DAY : ENGLISH_DAY;
    DateTimeFormatter full = date.hasTime() ? (chinese ? CHINESE : ENGLISH) : day;
    boolean thisYear = at.getYear() == currentYear;
    DateTimeFormatter brief = thisYear ? (chinese ? CHINESE_SHORT : ENGLISH_SHORT) : day;
    return new Time(date.iso(), full.format(at), brief.format(at));
  }
}
