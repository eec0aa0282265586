package news.byline.plan;

import java.util.List;
import news.byline.model.SiteSettings;
import news.byline.plan.structured.StructuredData;
import news.byline.plan.view.Html;
import news.byline.plan.view.Link;
import news.byline.plan.view.Social;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the head of a page tells machines. Without a {@code baseUrl} it tells little, since
 * they need full addresses.
 *
 * @param canonical the full address that search engines are to list
 */
record Metadata(
    @Nullable String canonical, @Nullable Html structuredData, @Nullable Social social) {

  /** Says what every page says. */
  static Metadata of(Frame.Facts facts, SiteSettings settings) {
    String root = webRoot(settings);
    String path = facts.canonical();
    if (root == null || path == null) {
      return new Metadata(null, null, null);
    }
    String canonical = Frame.href(root, path);
    Social social =
        facts.indexed()
            ? new Social(new SocialTags(settings, root).website(facts, canonical), null)
            : null;
    return new Metadata(canonical, null, social);
  }

  /** Says what the front page says. */
  static Metadata home(Frame.Facts facts, SiteSettings settings) {
    String root = webRoot(settings);
    Html data = root == null ? null : new StructuredData(settings, root).home();
    return of(facts, settings).with(data);
  }

  /** Says what a list says: which page leads to it. */
  static Metadata list(Frame.Facts facts, SiteSettings settings, String name, String path) {
    String root = webRoot(settings);
    if (root == null) {
      return of(facts, settings);
    }
    Link home = new Link(settings.title(), root);
    Html data =
        new StructuredData(settings, root)
            .list(List.of(home, new Link(name, Frame.href(root, path))));
    return of(facts, settings).with(data);
  }

  private Metadata with(@Nullable Html data) {
    return new Metadata(canonical, data, social);
  }

  /** Returns the full address of the front page; null where it is unknown. */
  static @Nullable String webRoot(SiteSettings settings) {
    return settings.baseUrl() == null ? null : settings.baseUrl() + "/";
  }
}
