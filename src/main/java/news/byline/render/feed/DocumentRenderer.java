package news.byline.render.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import news.byline.plan.DocumentFormat;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.NewsSitemapView;
import news.byline.plan.view.RedirectsView;
import news.byline.plan.view.RobotsView;
import news.byline.plan.view.SitemapIndexView;
import news.byline.plan.view.SitemapView;

/** Renders what programs read. May be used by several threads. */
public final class DocumentRenderer {

  private DocumentRenderer() {}

  /**
   * Renders one document.
   *
   * @param view the view that the format needs
   * @return the document as UTF-8
   */
  public static byte[] render(DocumentFormat format, Record view) {
    try {
      return text(format, view).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(DocumentFormat format, Record view)
      throws IOException, XMLStreamException {
    return switch (format) {
      case RSS -> Rss.write((FeedView) view);
      case ATOM -> Atom.write((FeedView) view);
      case JSON_FEED -> JsonFeed.write((FeedView) view);
      case SITEMAP_INDEX -> Sitemaps.write((SitemapIndexView) view);
      case SITEMAP -> Sitemaps.write((SitemapView) view);
      case NEWS_SITEMAP -> Sitemaps.write((NewsSitemapView) view);
      case ROBOTS -> robots((RobotsView) view);
      case REDIRECTS -> RedirectRules.lines((RedirectsView) view);
      case NGINX_MAP -> RedirectRules.nginx((RedirectsView) view);
    };
  }

  /** RFC 9309: a group of rules; Sitemap is a record of its own outside all groups. */
  private static String robots(RobotsView view) {
    StringBuilder out = new StringBuilder("User-agent: *\nAllow: /\n");
    if (!view.sitemaps().isEmpty()) {
      out.append('\n');
    }
    view.sitemaps().forEach(s -> out.append("Sitemap: ").append(s).append('\n'));
    return out.toString();
  }
}
