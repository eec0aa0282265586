package news.byline.plan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.NextChange;
import news.byline.model.SiteSettings;
import news.byline.plan.view.NewsSitemapView;

/**
 * Plans the sitemap of the latest articles. It is there even when it lists none, so that what names
 * it need not change.
 */
record NewsSitemap(Listing listing, Instant now) {

  static final String PATH = "news-sitemap.xml";

  /** Google's news sitemaps: “up to 1,000 news:news tags”. */
  private static final int MOST = 1000;

  PlannedDocument document() {
    long key = listing.index().faces().add(new Digest(), news()).value();
    return PlannedDocument.ofSite(PATH, DocumentFormat.NEWS_SITEMAP, this::view, key);
  }

  private Record view() {
    SiteSettings settings = listing.absolute().settings();
    return new NewsSitemapView(
        listing.absolute().href("index.html"),
        settings.title(),
        language(settings.language()),
        news().stream().map(this::entry).toList());
  }

  private List<Article> news() {
    return listing.articles().stream().filter(this::isNews).limit(MOST).toList();
  }

  /** Google's news sitemaps: “articles that were created in the last two days”. */
  private boolean isNews(Article article) {
    Instant published = article.date().instant();
    return !published.isAfter(now) && published.plus(NextChange.NEWS_AGE).isAfter(now);
  }

  private NewsSitemapView.Entry entry(Article article) {
    return new NewsSitemapView.Entry(
        listing.absolute().href(article), article.date().iso(), article.headline().title());
  }

  /**
   * Google's news sitemaps: “ISO 639 language code (two or three letters). Exception: For
   * Simplified Chinese, use zh-cn and for Traditional Chinese, use zh-tw.”
   */
  private static String language(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    String primary = lower.replaceFirst("-.*", "");
    if (!primary.equals("zh")) {
      return primary;
    }
    boolean traditional =
        lower.contains("hant") || (!lower.contains("hans") && lower.matches("zh-(tw|hk|mo).*"));
    return traditional ? "zh-tw" : "zh-cn";
  }
}
