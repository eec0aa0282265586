package news.byline.plan.view;

import java.util.List;

/**
 * Holds what {@code robots.txt} tells search engines. No template receives it.
 *
 * @param sitemaps the absolute addresses of sitemaps; empty where the site has no {@code baseUrl}
 */
public record RobotsView(List<String> sitemaps) {

  public RobotsView {
    sitemaps = List.copyOf(sitemaps);
  }
}
