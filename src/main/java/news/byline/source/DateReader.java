package news.byline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.model.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of a date that newsrooms write: {@code 2022-02-13 16:09}, {@code 2022-02-13}, ISO
 * 8601 with an offset, {@code 2022/2/13 16:09}, {@code 2022年2月13日 16:09}.
 */
final class DateReader {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)"
              + "(?:(?:[Tt]|\\s+|(?<=日))(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2})(?:\\.\\d{1,9})?)?"
              + "\\s*(Z|z|[+-]\\d{2}:?\\d{2})?)?");

  private DateReader() {}

  /** Tells whether the text has one of the forms, whatever its numbers. */
  static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * Reads a date.
   *
   * @param zone the zone of a date without an offset, and of the result
   * @return the date; null where the text has no such form or names a day or time that is not
   */
  static @Nullable ArticleDate read(String text, ZoneId zone) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2, 4, 6), number(m, 3, 5, 7));
      if (m.group(8) == null) {
        return new ArticleDate(day.atStartOfDay(zone).toOffsetDateTime(), false);
      }
      LocalDateTime time = day.atTime(number(m, 8), number(m, 9), number(m, 10));
      String offset = m.group(11);
      OffsetDateTime at =
          offset == null
              ? time.atZone(zone).toOffsetDateTime()
              : time.atOffset(ZoneOffset.of(offset.replace('z', 'Z')))
                  .atZoneSameInstant(zone)
                  .toOffsetDateTime();
      return new ArticleDate(at, true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher m, int... groups) {
    for (int group : groups) {
      if (m.group(group) != null) {
        return Integer.parseInt(m.group(group));
      }
    }
    return 0;
  }
}
