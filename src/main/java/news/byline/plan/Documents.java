package news.byline.plan;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.byline.model.Article;
import news.byline.model.Site;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;
import news.byline.plan.view.RobotsView;
import org.jspecify.annotations.Nullable;

/**
 * Plans what programs read: feeds, sitemaps, {@code robots.txt}. Feeds and sitemaps need absolute
 * addresses, so a site without a {@code baseUrl} has none.
 */
final class Documents {

  private static final String ROBOTS = "robots.txt";

  private Documents() {}

  /**
   * Plans all of them.
   *
   * @param listing what feeds and sitemaps may list; null where there are none
   * @param channels what the feeds carry
   */
  static List<PlannedDocument> of(
      Site site, Instant now, @Nullable Listing listing, List<Channel> channels) {
    List<PlannedDocument> documents = new ArrayList<>();
    List<String> sitemaps = List.of();
    if (listing != null) {
      FeedPages feeds = new FeedPages(listing.absolute());
      channels.forEach(channel -> documents.addAll(feeds.documents(channel)));
      documents.addAll(new SitemapPages(listing, SitemapPages.Limits.STANDARD).documents());
      documents.add(new NewsSitemap(listing, now).document());
      String root = listing.absolute().root();
      sitemaps = List.of(root + SitemapPages.INDEX, root + NewsSitemap.PATH);
    }
    boolean own = site.assets().stream().anyMatch(a -> a.path().equalsIgnoreCase(ROBOTS));
    if (!own) {
      RobotsView view = new RobotsView(sitemaps);
      documents.add(PlannedDocument.ofSite(ROBOTS, DocumentFormat.ROBOTS, () -> view, 0));
    }
    return documents;
  }

  /** Returns what feeds and sitemaps may list; null where the site has no {@code baseUrl}. */
  static @Nullable Listing listing(ArticlePages pages, SiteIndex index, Visibility visibility) {
    Absolute absolute = absolute(pages);
    return absolute == null ? null : new Listing(absolute, index, open(visibility));
  }

  /** Returns what forms absolute addresses; null where the site has no {@code baseUrl}. */
  static @Nullable Absolute absolute(ArticlePages pages) {
    String root = Metadata.webRoot(pages.frame().settings());
    return root == null ? null : new Absolute(pages, URI.create(root).toASCIIString());
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
