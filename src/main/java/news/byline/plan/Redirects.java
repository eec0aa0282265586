package news.byline.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.byline.model.Digest;
import news.byline.model.SitePath;
import news.byline.model.SiteSettings;
import news.byline.plan.view.RedirectsView;
import news.byline.plan.view.RedirectsView.Redirect;

/**
 * Plans the lists of redirects for web servers that can send readers on without a page: one that
 * several hosts of static sites read, one for nginx.
 */
record Redirects(SiteSettings settings) {

  /** Plans both lists; none where nothing leads on. */
  List<PlannedDocument> documents(List<PlannedPage> pages) {
    List<Redirect> redirects =
        pages.stream()
            .filter(p -> p.purpose() instanceof Purpose.Redirect)
            .flatMap(p -> redirects(p.path(), ((Purpose.Redirect) p.purpose()).target()))
            .sorted(Comparator.comparing(Redirect::from))
            .toList();
    if (redirects.isEmpty()) {
      return List.of();
    }
    RedirectsView view = new RedirectsView(redirects);
    Digest digest = new Digest();
    redirects.forEach(r -> digest.add(r.from()).add(r.to()));
    long key = digest.value();
    return List.of(
        PlannedDocument.ofSite("_redirects", DocumentFormat.REDIRECTS, () -> view, key),
        PlannedDocument.ofSite("redirects.nginx.map", DocumentFormat.NGINX_MAP, () -> view, key));
  }

  private Stream<Redirect> redirects(String path, String target) {
    Redirect own = new Redirect(address(path), address(target));
    return settings.traditional() == null
        ? Stream.of(own)
        : Stream.of(own, new Redirect(address(Twins.path(path)), address(Twins.path(target))));
  }

  private String address(String path) {
    return settings.basePath() + SitePath.url(Addresses.shown(path));
  }
}
