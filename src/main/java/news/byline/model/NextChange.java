package news.byline.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** Says what the clock changes. */
  public enum Kind {
    PUBLICATION,
    EXPIRY,
    CORRECTION,
    NEWS_SITEMAP
  }

  /** Finds the next change among articles; null where the clock changes nothing any more. */
  public static @Nullable NextChange of(List<Article> articles, Visibility visibility) {
    return articles.stream()
        .flatMap(a -> changes(a, visibility))
        .filter(c -> c.at.isAfter(visibility.now()))
        .min(Comparator.comparing(NextChange::at).thenComparing(NextChange::file))
        .orElse(null);
  }

  private static Stream<NextChange> changes(Article article, Visibility visibility) {
    Standing standing = visibility.of(article);
    if (standing == Standing.SCHEDULED) {
      return Stream.of(new NextChange(due(article), Kind.PUBLICATION, article.file()));
    }
    ArticleDate expiry = article.schedule().expiresAt();
    NextChange end =
        expiry == null ? null : new NextChange(expiry.instant(), Kind.EXPIRY, article.file());
    boolean visible = standing == Standing.VISIBLE;
    NextChange old =
        visible
            ? new NextChange(
                article.date().instant().plus(NEWS_AGE), Kind.NEWS_SITEMAP, article.file())
            : null;
    boolean lasting = standing == Standing.DRAFT || standing == Standing.EXPIRED;
    return lasting
        ? Stream.empty()
        : Stream.concat(
            Stream.of(end, old).filter(Objects::nonNull),
            visible ? corrections(article) : Stream.empty());
  }

  private static Stream<NextChange> corrections(Article article) {
    return article.corrections().stream()
        .map(c -> new NextChange(c.date().instant(), Kind.CORRECTION, article.file()));
  }

  private static Instant due(Article article) {
    ArticleDate publishAt = article.schedule().publishAt();
    return publishAt == null ? article.date().instant() : publishAt.instant();
  }
}
