package news.byline.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds a date as the newsroom gave it, already in the site's time zone.
 *
 * @param epochSecond the instant in seconds of the epoch, at midnight where no time was given; no
 *     form of a date has fractions of a second
 * @param offset the offset of the site's zone at that instant
 * @param hasTime whether a time of day was given
 */
public record ArticleDate(long epochSecond, ZoneOffset offset, boolean hasTime)
    implements Comparable<ArticleDate> {

  // ISO 8601. The machine's own locale would write other digits in some countries.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  /**
   * Returns the date as ISO 8601 writes it: with its offset, or as a day where no time is known.
   */
  public String iso() {
    if (hasTime) {
      return isoWithTime();
    }
    return isPlain() ? day(at()).toString() : DAY.format(at());
  }

  /** Returns the instant as ISO 8601 writes it, for formats that take no day without a time. */
  public String isoWithTime() {
    return isPlain() ? time(at()).append(offset.getId()).toString() : TIME.format(at());
  }

  /** Returns the day and the time of day on the site's own clock, as ISO 8601 writes them. */
  public String isoOnClock() {
    return isPlain() ? time(at()).toString() : CLOCK.format(at());
  }

  /**
   * Tells whether the year has four digits and the offset no seconds. Such a date is written by
   * hand: a formatter takes many times as long, and every card of a list has its date.
   */
  public boolean isPlain() {
    int year = at().getYear();
    return year >= 1000 && year <= 9999 && offset.getTotalSeconds() % 60 == 0;
  }

  private static StringBuilder time(OffsetDateTime at) {
    StringBuilder out = day(at).append('T');
    pad(out, at.getHour()).append(':');
    pad(out, at.getMinute()).append(':');
    return pad(out, at.getSecond());
  }

  private static StringBuilder day(OffsetDateTime at) {
    StringBuilder out = new StringBuilder(32).append(at.getYear()).append('-');
    pad(out, at.getMonthValue()).append('-');
    return pad(out, at.getDayOfMonth());
  }

  private static StringBuilder pad(StringBuilder to, int number) {
    return (number < 10 ? to.append('0') : to).append(number);
  }

  /** Takes a date. */
  public ArticleDate(OffsetDateTime at, boolean hasTime) {
    this(at.toEpochSecond(), at.getOffset(), hasTime);
  }

  /** Returns the instant with its offset. */
  public OffsetDateTime at() {
    return OffsetDateTime.of(LocalDateTime.ofEpochSecond(epochSecond, 0, offset), offset);
  }

  /** Tells whether the date is later than an instant. */
  public boolean isAfter(Instant instant) {
    return epochSecond > instant.getEpochSecond();
  }

  /** Returns the instant. */
  public Instant instant() {
    return Instant.ofEpochSecond(epochSecond);
  }

  /** Adds the date to a digest. */
  void addTo(Digest digest) {
    digest.add(epochSecond).add(offset.getTotalSeconds()).add(hasTime);
  }

  // Written out for the same reason as that of Section.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleDate that
        && epochSecond == that.epochSecond
        && offset.equals(that.offset)
        && hasTime == that.hasTime;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(epochSecond);
  }

  /** Orders by instant, earliest first. */
  @Override
  public int compareTo(ArticleDate other) {
    return Long.compare(epochSecond, other.epochSecond);
  }
}
