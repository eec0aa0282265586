package news.byline.plan;

import java.util.List;
import java.util.function.Predicate;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Knows what feeds and sitemaps may list, and where it stands on the web.
 *
 * @param root the absolute address of the site's root, with a slash at its end
 * @param isOpen tells which articles may be listed
 */
record Listing(ArticlePages pages, String root, Predicate<Article> isOpen) {

  SiteSettings settings() {
    return pages.frame().settings();
  }

  Faces faces() {
    return pages.terms().index().faces();
  }

  /** Returns all articles that may be listed, newest first. */
  List<Article> articles() {
    return open(pages.terms().index().articles());
  }

  /** Returns those of a section, newest first. */
  List<Article> in(Section section) {
    return open(pages.terms().index().in(section));
  }

  /** Returns those of a list, in its order. */
  List<Article> open(List<Article> articles) {
    return articles.stream().filter(isOpen).toList();
  }

  /** Returns the absolute address of an output. */
  String href(String path) {
    return Frame.href(root, path);
  }

  /** Returns the absolute address of an article. */
  String href(Article article) {
    return href(pages.addresses().path(article));
  }

  /** Returns when one of a list of articles was last changed; null where the list is empty. */
  static @Nullable ArticleDate newestChange(List<Article> articles) {
    ArticleDate newest = null;
    for (Article article : articles) {
      ArticleDate changed = article.modified();
      newest = newest == null || changed.compareTo(newest) > 0 ? changed : newest;
    }
    return newest;
  }
}
