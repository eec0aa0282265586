package news.byline.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.byline.model.Article;
import news.byline.model.Site;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;
import news.byline.plan.view.RobotsView;

/**
 * Plans what programs read: feeds, sitemaps, {@code robots.txt}. Feeds and sitemaps need absolute
 * addresses, so a site without a {@code baseUrl} has none.
 */
final class Documents {

  private static final String ROBOTS = "robots.txt";

  private Documents() {}

  static List<PlannedDocument> of(Site site, Visibility visibility, ArticlePages pages) {
    List<PlannedDocument> documents = new ArrayList<>();
    String webRoot = Metadata.webRoot(site.settings());
    List<String> sitemaps = List.of();
    if (webRoot != null) {
      String root = URI.create(webRoot).toASCIIString();
      Listing listing = new Listing(pages, root, open(visibility));
      documents.addAll(new FeedPages(listing).documents());
      documents.addAll(new SitemapPages(listing, SitemapPages.Limits.STANDARD).documents());
      documents.add(new NewsSitemap(listing, visibility.now()).document());
      sitemaps = List.of(root + SitemapPages.INDEX, root + NewsSitemap.PATH);
    }
    boolean own = site.assets().stream().anyMatch(a -> a.path().equalsIgnoreCase(ROBOTS));
    if (!own) {
      RobotsView view = new RobotsView(sitemaps);
      documents.add(PlannedDocument.ofSite(ROBOTS, DocumentFormat.ROBOTS, () -> view, 0));
    }
    return documents;
  }

  /**
   * A reader keeps what a feed once held, so a preview with drafts or with articles that are not
   * yet due does not list them.
   */
  private static Predicate<Article> open(Visibility visibility) {
    if (!visibility.drafts() && !visibility.future()) {
      return article -> true;
    }
    Visibility readers = new Visibility(visibility.now(), false, false);
    return article -> readers.of(article) == Standing.VISIBLE;
  }
}
