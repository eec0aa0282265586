package news.byline.model;

import java.time.Instant;

/**
 * Decides which articles may be seen.
 *
 * @param now the instant that the whole build takes for the present
 * @param drafts whether drafts are shown
 * @param future whether articles that are not yet due are shown
 */
public record Visibility(Instant now, boolean drafts, boolean future) {

  /** Tells how an article stands at this instant. */
  public Standing of(Article article) {
    Schedule schedule = article.schedule();
    ArticleDate due = schedule.publishAt() == null ? article.date() : schedule.publishAt();
    ArticleDate expiry = schedule.expiresAt();
    if (schedule.status() == Status.DRAFT && !drafts) {
      return Standing.DRAFT;
    }
    if (due.isAfter(now) && !future) {
      return Standing.SCHEDULED;
    }
    if (expiry != null && !expiry.isAfter(now)) {
      return Standing.EXPIRED;
    }
    return schedule.status() == Status.WITHDRAWN ? Standing.WITHDRAWN : Standing.VISIBLE;
  }

  /** Says how an article stands. */
  public enum Standing {
    VISIBLE,
    DRAFT,
    SCHEDULED,
    EXPIRED,
    /** Its address shows a notice, and no list names it. */
    WITHDRAWN
  }
}
