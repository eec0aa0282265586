package news.byline.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what to check.
 *
 * @param site the site's folder
 * @param articles the articles, and folders of articles, from the site's folder; empty for all
 * @param now as in {@link BuildRequest}
 * @param clock the present where {@code now} is null
 * @param jobs the number of threads, at least 1
 * @param repair what may be written
 */
public record CheckRequest(
    Path site,
    List<String> articles,
    @Nullable String now,
    Instant clock,
    int jobs,
    Repair repair) {

  public CheckRequest {
    articles = List.copyOf(articles);
  }

  /**
   * Says what a check may write.
   *
   * @param text whether what is certain is put right in articles
   * @param encoding whether files in another encoding are written as UTF-8
   */
  public record Repair(boolean text, boolean encoding) {}

  /** Tells whether an article is one of those that are asked for. */
  boolean covers(String file) {
    return articles.isEmpty()
        || articles.stream().anyMatch(a -> file.equals(a) || file.startsWith(a + "/"));
  }

  BuildRequest asBuild() {
    return new BuildRequest(site, null, null, false, false, now, clock, false, jobs, false);
  }
}
