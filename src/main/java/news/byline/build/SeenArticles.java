package news.byline.build;

import java.util.Map;
import news.byline.build.cache.ArticleArchive;
import news.byline.build.cache.CachedArticle;
import news.byline.model.Article;
import news.byline.model.KeptSlugs;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;
import news.byline.plan.Revision;
import news.byline.source.SiteFiles;

/**
 * Finds articles as they are to be seen: those that were read anew, and of all others what is
 * remembered.
 */
record SeenArticles(
    SiteFiles files,
    ArticleArchive archive,
    Map<Integer, CachedArticle> revised,
    KeptSlugs slugs,
    Visibility visibility)
    implements Revision.Archive {

  @Override
  public Article at(int number) {
    return whole(number).asOf(visibility.now());
  }

  @Override
  public int find(String file) {
    int number = files.place(file);
    return number >= 0 && isSeen(number) ? number : -1;
  }

  /** Tells whether the article of a number may be seen. */
  boolean isSeen(int number) {
    return visibility.of(whole(number)) == Standing.VISIBLE;
  }

  private Article whole(int number) {
    CachedArticle read = revised.get(number);
    return slugs.of(read == null ? archive.at(number).article() : read.article());
  }
}
