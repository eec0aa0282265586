package news.byline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.model.Article;
import news.byline.model.Asset;
import news.byline.model.Site;
import news.byline.model.SitePath;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;

/**
 * Lists all outputs of a site.
 *
 * @param pages the pages to be rendered
 * @param assets the files to be copied
 */
public record SitePlan(List<PlannedPage> pages, List<Asset> assets) {

  public SitePlan {
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
  }

  /**
   * Plans a site as it is to be seen at one instant; the value is null where two outputs collide.
   */
  public static Reading<SitePlan> of(Site site, Visibility visibility) {
    List<Article> visible = with(Standing.VISIBLE, site, visibility);
    List<Diagnostic> faults = new ArrayList<>();
    Addresses addresses = new Addresses(site.settings());
    List<PlannedPage> pages = new ArrayList<>();

    Frame frame = new Frame(site.settings(), site.sections(visible));
    FrontPages fronts = new FrontPages(frame, visible, addresses);
    pages.add(fronts.home());
    pages.addAll(fronts.sections());
    pages.add(Notices.notFound(frame));
    ArticlePages articles = new ArticlePages(frame, addresses, published(visible, addresses));
    for (Article article : visible) {
      faults.addAll(addresses.faults(article));
      faults.addAll(articles.faults(article));
      pages.add(articles.page(article));
      pages.addAll(articles.redirects(article));
    }
    for (Article article : with(Standing.WITHDRAWN, site, visibility)) {
      pages.addAll(articles.notices(article));
    }
    faults.addAll(Collisions.find(pages, site.assets()));
    boolean failed = faults.stream().anyMatch(Diagnostic::isError);
    return new Reading<>(failed ? null : new SitePlan(pages, site.assets()), faults);
  }

  /** Returns the paths of articles' pages by the addresses of their files. */
  private static Map<String, String> published(List<Article> visible, Addresses addresses) {
    return visible.stream()
        .collect(Collectors.toUnmodifiableMap(a -> SitePath.url(a.file()), addresses::path));
  }

  private static List<Article> with(Standing standing, Site site, Visibility visibility) {
    return site.articles().stream().filter(a -> visibility.of(a) == standing).toList();
  }
}
