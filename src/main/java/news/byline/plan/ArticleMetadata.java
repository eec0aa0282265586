package news.byline.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.Original;
import news.byline.model.SiteSettings;
import news.byline.plan.structured.Place;
import news.byline.plan.structured.StructuredData;
import news.byline.plan.view.Html;
import news.byline.plan.view.Social;
import org.jspecify.annotations.Nullable;

/** Makes what the head of an article's page tells machines. */
record ArticleMetadata(Frame frame, Addresses addresses, TermLinks terms) {

  Metadata of(Article article) {
    SiteSettings settings = frame.settings();
    String root = Metadata.webRoot(settings);
    String original = original(article);
    if (root == null) {
      return new Metadata(original, null, null);
    }
    String url = Frame.href(root, addresses.path(article));
    String canonical = original == null ? url : original;
    Map<String, String> people =
        article.byline().stream()
            .map(Byline::name)
            .distinct()
            .collect(Collectors.toMap(name -> name, name -> terms.personHref(name, root)));
    StructuredData data = new StructuredData(settings, root);
    Place place = new Place(url, frame.breadcrumbs(article.section(), root), people);
    Html baidu = settings.isChinese() ? data.baidu(article, url) : null;
    List<String> authors =
        article.byline().stream().map(Byline::name).map(people::get).distinct().toList();
    return new Metadata(
        canonical,
        data.article(article, place),
        new Social(new SocialTags(settings, root).article(article, canonical, authors), baidu));
  }

  /** Returns the address of the work that search engines are to list instead of its reprint. */
  private @Nullable String original(Article article) {
    Original original = article.original();
    return original == null || !frame.settings().originalIsCanonical() ? null : original.url();
  }
}
