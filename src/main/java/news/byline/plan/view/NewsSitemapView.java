package news.byline.plan.view;

import java.util.List;

/**
 * Holds the latest articles for news search engines. No template receives it.
 *
 * @param home the absolute address of the front page, which stands in for articles where there are
 *     none
 * @param name the name of the publication
 * @param language its language as Google News names it
 * @param articles newest first
 */
public record NewsSitemapView(String home, String name, String language, List<Entry> articles) {

  public NewsSitemapView {
    articles = List.copyOf(articles);
  }

  /**
   * Holds one article.
   *
   * @param href its absolute address
   * @param published when it was published, as W3C Datetime
   */
  public record Entry(String href, String published, String title) {}
}
