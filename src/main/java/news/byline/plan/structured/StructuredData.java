package news.byline.plan.structured;

import java.util.ArrayList;
import java.util.List;
import news.byline.model.Article;
import news.byline.model.SiteSettings;
import news.byline.plan.view.Html;
import news.byline.plan.view.Link;

/**
 * Describes pages in the terms of schema.org.
 *
 * @param root the full address of the front page, with a slash at the end
 */
public record StructuredData(SiteSettings settings, String root) {

  private static final String CONTEXT = "https://schema.org";

  /** Describes the front page: who publishes the site, and the site. */
  public Html home() {
    return graph(newsroom().fullPublisher(), newsroom().site());
  }

  /** Describes an article and the way down to it. */
  public Html article(Article article, Place place) {
    List<Link> way = new ArrayList<>(place.breadcrumbs());
    way.add(new Link(article.headline().title(), place.url()));
    return graph(new NewsArticle(newsroom(), article, place).thing(), breadcrumbs(way));
  }

  /** Describes the way down to a list, the list itself at its end. */
  public Html list(List<Link> way) {
    return graph(breadcrumbs(way));
  }

  /** Tells Baidu of an article: its title, pictures and times. */
  public Html baidu(Article article, String url) {
    return Json.of(new BaiduPage(newsroom(), article, url).thing());
  }

  private Newsroom newsroom() {
    return new Newsroom(settings, root);
  }

  private static Html graph(Thing... things) {
    return Json.of(new Thing().with("@context", CONTEXT).with("@graph", List.of(things)));
  }

  private static Thing breadcrumbs(List<Link> way) {
    List<Thing> items = new ArrayList<>();
    for (Link link : way) {
      items.add(
          Thing.of("ListItem")
              .with("position", items.size() + 1)
              .with("name", link.name())
              .with("item", link.href()));
    }
    return Thing.of("BreadcrumbList").with("itemListElement", items);
  }
}
