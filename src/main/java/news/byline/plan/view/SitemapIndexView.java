package news.byline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the list of a site's sitemaps. No template receives it. */
public record SitemapIndexView(List<Entry> sitemaps) {

  public SitemapIndexView {
    sitemaps = List.copyOf(sitemaps);
  }

  /**
   * Holds one sitemap.
   *
   * @param href its absolute address
   * @param modified the newest change of a page in it; null where that is not known
   */
  public record Entry(String href, @Nullable String modified) {}
}
