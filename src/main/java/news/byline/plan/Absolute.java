package news.byline.plan;

import news.byline.model.Article;
import news.byline.model.SiteSettings;

/**
 * Forms the absolute addresses that feeds and sitemaps need.
 *
 * @param root the absolute address of the site's root, with a slash at its end
 */
record Absolute(ArticlePages pages, String root) {

  SiteSettings settings() {
    return pages.frame().settings();
  }

  /** Returns the absolute address of an output. */
  String href(String path) {
    return Frame.href(root, path);
  }

  /** Returns the absolute address of an article. */
  String href(Article article) {
    return href(pages.addresses().path(article));
  }
}
