package news.byline.build;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.byline.model.Article;
import news.byline.model.NextChange;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles are not seen now, and when the clock will change the site next.
 *
 * @param next null where the clock changes nothing any more
 */
public record Outlook(int drafts, int scheduled, int expired, int withdrawn, @Nullable Due next) {

  /**
   * Says when something falls due.
   *
   * @param at the instant, with the offset of the site's zone
   * @param kind what falls due: {@code PUBLICATION}, {@code EXPIRY}, {@code CORRECTION} or {@code
   *     NEWS_SITEMAP}
   * @param file the article
   */
  public record Due(OffsetDateTime at, String kind, String file) {}

  static Outlook of(List<Article> articles, Visibility visibility, ZoneId zone) {
    NextChange next = NextChange.of(articles, visibility);
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    articles.forEach(article -> counts.merge(visibility.of(article), 1, Integer::sum));
    return new Outlook(
        counts.getOrDefault(Standing.DRAFT, 0),
        counts.getOrDefault(Standing.SCHEDULED, 0),
        counts.getOrDefault(Standing.EXPIRED, 0),
        counts.getOrDefault(Standing.WITHDRAWN, 0),
        next == null
            ? null
            : new Due(next.at().atZone(zone).toOffsetDateTime(), next.kind().name(), next.file()));
  }

  /** Tells whether all articles are seen. */
  public boolean hidesNone() {
    return drafts + scheduled + expired + withdrawn == 0;
  }
}
