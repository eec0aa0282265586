package news.byline.render.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.FeedView.Item;
import news.byline.plan.view.Link;
import news.byline.plan.view.Picture;
import org.jspecify.annotations.Nullable;

/** Writes a feed as RSS 2.0 after the advice of the RSS Advisory Board's best practices profile. */
final class Rss {

  /** RSS 2.0: “conform to the Date and Time Specification of RFC 822”, with four-digit years. */
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

  private static final Map<String, String> NAMESPACES =
      new TreeMap<>(
          Map.of(
              "atom", "http://www.w3.org/2005/Atom",
              "content", "http://purl.org/rss/1.0/modules/content/",
              "dc", "http://purl.org/dc/elements/1.1/",
              "media", "http://search.yahoo.com/mrss/"));

  private Rss() {}

  static String write(FeedView feed) throws XMLStreamException {
    XmlText xml = new XmlText("rss", NAMESPACES, "version", "2.0");
    xml.start("channel");
    xml.text("title", feed.title());
    xml.text("link", feed.home());
    xml.text("description", feed.description());
    xml.text("language", feed.language());
    xml.text("lastBuildDate", date(feed.updated()));
    xml.empty("atom:link", "href", feed.self(), "rel", "self", "type", "application/rss+xml");
    for (Item item : feed.items()) {
      item(xml, item);
    }
    xml.end();
    return xml.finish();
  }

  private static void item(XmlText xml, Item item) throws XMLStreamException {
    xml.start("item");
    xml.text("title", item.title());
    xml.text("link", item.href());
    xml.text("guid", item.id(), "isPermaLink", "false");
    xml.text("pubDate", date(item.published()));
    // Profile: author is for e-mail addresses; several dc:creator are read by feed readers.
    for (Link author : item.authors()) {
      xml.text("dc:creator", author.name());
    }
    for (String category : item.categories()) {
      xml.text("category", category);
    }
    xml.text("description", item.summary().isEmpty() ? null : item.summary());
    xml.text("content:encoded", item.content().markup());
    Picture picture = item.picture();
    if (picture != null) {
      // An enclosure would need its length in bytes.
      xml.empty(
          "media:content",
          "url",
          picture.src(),
          "type",
          PictureType.of(picture),
          "medium",
          "image",
          "width",
          Integer.toString(picture.width()),
          "height",
          Integer.toString(picture.height()));
    }
    xml.end();
  }

  private static @Nullable String date(@Nullable String iso) {
    return iso == null ? null : RFC_822.format(OffsetDateTime.parse(iso));
  }
}
