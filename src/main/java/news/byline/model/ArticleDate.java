package news.byline.model;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Holds a date as the newsroom gave it, already in the site's time zone.
 *
 * @param at the instant with the offset of the site's zone; midnight where no time was given
 * @param hasTime whether a time of day was given
 */
public record ArticleDate(OffsetDateTime at, boolean hasTime) implements Comparable<ArticleDate> {

  /** Returns the instant. */
  public Instant instant() {
    return at.toInstant();
  }

  /** Orders by instant, earliest first. */
  @Override
  public int compareTo(ArticleDate other) {
    return instant().compareTo(other.instant());
  }
}
