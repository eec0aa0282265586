package news.byline.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.byline.model.SitePath;
import news.byline.model.SiteSettings;
import news.byline.plan.view.RedirectsView;
import news.byline.plan.view.RedirectsView.Redirect;
import org.jspecify.annotations.Nullable;

/**
 * Plans the lists of redirects for web servers that can send readers on without a page: one that
 * several hosts of static sites read, one for nginx.
 *
 * @param published the paths of articles' pages by the addresses of their files
 */
record Redirects(SiteSettings settings, Map<String, String> published) {

  /** Plans both lists; none where nothing leads on. */
  List<PlannedDocument> documents(List<PlannedPage> pages) {
    List<Redirect> redirects =
        pages.stream()
            .filter(p -> p.template().equals("redirect.ftl"))
            .map(this::redirect)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Redirect::from))
            .toList();
    if (redirects.isEmpty()) {
      return List.of();
    }
    RedirectsView view = new RedirectsView(redirects);
    return List.of(
        PlannedDocument.ofSite("_redirects", DocumentFormat.REDIRECTS, () -> view),
        PlannedDocument.ofSite("redirects.nginx.map", DocumentFormat.NGINX_MAP, () -> view));
  }

  private @Nullable Redirect redirect(PlannedPage page) {
    String target = published.get(SitePath.url(page.origin().file()));
    return target == null ? null : new Redirect(address(page.path()), address(target));
  }

  private String address(String path) {
    return settings.basePath() + SitePath.url(Addresses.shown(path));
  }
}
