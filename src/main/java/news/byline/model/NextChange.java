package news.byline.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.byline.model.Visibility.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Names the first instant after the present at which the same sources would make another site.
 *
 * @param at the instant
 * @param kind what changes then
 * @param file the article that changes
 */
public record NextChange(Instant at, Kind kind, String file) {

  /** Google's news sitemap holds articles of the last two days. */
  public static final Duration NEWS_AGE = Duration.ofDays(2);

  private static final Comparator<NextChange> ORDER =
      Comparator.comparing(NextChange::at).thenComparing(NextChange::file);

  /** Says what the clock changes. */
  public enum Kind {
    PUBLICATION,
    EXPIRY,
    CORRECTION,
    NEWS_SITEMAP
  }

  /** Finds the next change among articles; null where the clock changes nothing any more. */
  public static @Nullable NextChange of(List<Article> articles, Visibility visibility) {
    NextChange next = null;
    for (Article article : articles) {
      next = earlier(next, of(article, visibility));
    }
    return next;
  }

  /** Finds the next change of one article; null where the clock does not change it any more. */
  private static @Nullable NextChange of(Article article, Visibility visibility) {
    Standing standing = visibility.of(article);
    if (standing == Standing.DRAFT || standing == Standing.EXPIRED) {
      return null;
    }
    if (standing == Standing.SCHEDULED) {
      return after(visibility, due(article), Kind.PUBLICATION, article);
    }
    ArticleDate expiry = article.schedule().expiresAt();
    NextChange end =
        expiry == null ? null : after(visibility, expiry.instant(), Kind.EXPIRY, article);
    NextChange old =
        standing == Standing.VISIBLE
            ? after(visibility, article.date().instant().plus(NEWS_AGE), Kind.NEWS_SITEMAP, article)
            : null;
    NextChange next = earlier(end, old);
    if (standing == Standing.VISIBLE) {
      for (Correction correction : article.corrections()) {
        Instant made = correction.date().instant();
        next = earlier(next, after(visibility, made, Kind.CORRECTION, article));
      }
    }
    return next;
  }

  private static @Nullable NextChange after(
      Visibility visibility, Instant at, Kind kind, Article article) {
    return at.isAfter(visibility.now()) ? new NextChange(at, kind, article.file()) : null;
  }

  private static @Nullable NextChange earlier(@Nullable NextChange a, @Nullable NextChange b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return ORDER.compare(a, b) <= 0 ? a : b;
  }

  private static Instant due(Article article) {
    ArticleDate publishAt = article.schedule().publishAt();
    return publishAt == null ? article.date().instant() : publishAt.instant();
  }
}
