package news.byline.plan;

import java.util.List;
import java.util.function.Predicate;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * Knows what feeds and sitemaps may list.
 *
 * @param isOpen tells which articles may be listed
 */
record Listing(Absolute absolute, SiteIndex index, Predicate<Article> isOpen) {

  /** Returns all articles that may be listed, newest first. */
  List<Article> articles() {
    return open(index.articles());
  }

  /** Returns those of a section, newest first. */
  List<Article> in(Section section) {
    return open(index.in(section));
  }

  /** Returns those of a list, in its order. */
  List<Article> open(List<Article> articles) {
    return articles.stream().filter(isOpen).toList();
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
