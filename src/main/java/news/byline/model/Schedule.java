package news.byline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says when an article may be seen.
 *
 * @param publishAt the first instant at which it may be seen; null leaves it to the article's date
 * @param expiresAt the first instant at which it may no longer be seen
 */
public record Schedule(
    Status status, @Nullable ArticleDate publishAt, @Nullable ArticleDate expiresAt) {

  // Written out for the same reason as that of Section.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schedule that
        && status == that.status
        && Objects.equals(publishAt, that.publishAt)
        && Objects.equals(expiresAt, that.expiresAt);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(publishAt);
  }
}
