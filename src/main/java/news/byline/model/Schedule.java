package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Says when an article may be seen.
 *
 * @param publishAt the first instant at which it may be seen; null leaves it to the article's date
 * @param expiresAt the first instant at which it may no longer be seen
 */
public record Schedule(
    Status status, @Nullable ArticleDate publishAt, @Nullable ArticleDate expiresAt) {}
