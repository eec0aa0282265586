package news.byline.render.feed;

import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.FeedView.Item;
import news.byline.plan.view.Link;
import news.byline.plan.view.Picture;

/** Writes a feed as Atom (RFC 4287). */
final class Atom {

  /** RFC 4287 asks for a date even where there is nothing that could have one. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private Atom() {}

  static String write(FeedView feed) throws XMLStreamException {
    XmlText xml =
        new XmlText("feed", Map.of("", "http://www.w3.org/2005/Atom"), "xml:lang", feed.language());
    xml.text("id", feed.self());
    xml.text("title", feed.title());
    xml.text("subtitle", feed.description());
    xml.text("updated", Objects.requireNonNullElse(feed.updated(), NEVER));
    // RFC 4287, 4.1.1: a feed has an author unless all of its entries have.
    xml.start("author");
    xml.text("name", feed.publisher());
    xml.end();
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
    for (Item item : feed.items()) {
      entry(xml, item);
    }
    return xml.finish();
  }

  private static void entry(XmlText xml, Item item) throws XMLStreamException {
    xml.start("entry");
    xml.text("id", item.id());
    xml.text("title", item.title(), "type", "text");
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.href());
    Picture picture = item.picture();
    if (picture != null) {
      xml.empty("link", "rel", "enclosure", "type", PictureType.of(picture), "href", picture.src());
    }
    xml.text("published", item.published());
    xml.text("updated", item.updated());
    for (Link author : item.authors()) {
      xml.start("author");
      xml.text("name", author.name());
      xml.text("uri", author.href());
      xml.end();
    }
    for (String category : item.categories()) {
      xml.empty("category", "term", category);
    }
    xml.text("summary", item.summary().isEmpty() ? null : item.summary(), "type", "text");
    xml.text("content", item.content().markup(), "type", "html");
    xml.end();
  }
}
