package news.byline.render.feed;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import news.byline.plan.view.Alternate;
import news.byline.plan.view.NewsSitemapView;
import news.byline.plan.view.SitemapIndexView;
import news.byline.plan.view.SitemapView;

/** Writes sitemaps after sitemaps.org's protocol 0.9, with Google's extensions. */
final class Sitemaps {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

  private Sitemaps() {}

  static String write(SitemapIndexView index) throws XMLStreamException {
    XmlText xml = new XmlText("sitemapindex", Map.of("", SITEMAP));
    for (SitemapIndexView.Entry sitemap : index.sitemaps()) {
      xml.start("sitemap");
      xml.text("loc", sitemap.href());
      xml.text("lastmod", sitemap.modified());
      xml.end();
    }
    return xml.finish();
  }

  static String write(SitemapView sitemap) throws XMLStreamException {
    Map<String, String> spaces = new TreeMap<>(Map.of("", SITEMAP, "image", IMAGE));
    if (sitemap.pages().stream().anyMatch(page -> !page.alternates().isEmpty())) {
      spaces.put("xhtml", XHTML);
    }
    XmlText xml = new XmlText("urlset", spaces);
    for (SitemapView.Entry page : sitemap.pages()) {
      xml.start("url");
      xml.text("loc", page.href());
      xml.text("lastmod", page.modified());
      for (Alternate alternate : page.alternates()) {
        xml.empty(
            "xhtml:link",
            "rel",
            "alternate",
            "hreflang",
            alternate.language(),
            "href",
            alternate.href());
      }
      for (String image : page.images()) {
        xml.start("image:image");
        xml.text("image:loc", image);
        xml.end();
      }
      xml.end();
    }
    return xml.finish();
  }

  static String write(NewsSitemapView news) throws XMLStreamException {
    XmlText xml = new XmlText("urlset", new TreeMap<>(Map.of("", SITEMAP, "news", NEWS)));
    if (news.articles().isEmpty()) {
      // The schema asks for one url at least; it may stand without its news.
      xml.start("url");
      xml.text("loc", news.home());
      xml.end();
    }
    for (NewsSitemapView.Entry article : news.articles()) {
      xml.start("url");
      xml.text("loc", article.href());
      xml.start("news:news");
      xml.start("news:publication");
      xml.text("news:name", news.name());
      xml.text("news:language", news.language());
      xml.end();
      xml.text("news:publication_date", article.published());
      xml.text("news:title", article.title());
      xml.end();
      xml.end();
    }
    return xml.finish();
  }
}
