package news.byline.render.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.FeedView.Item;
import news.byline.plan.view.Link;
import news.byline.plan.view.Picture;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonFeed() {}

  static String write(FeedView feed) throws IOException {
    StringWriter out = new StringWriter(16 * 1024);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      text(json, "version", "https://jsonfeed.org/version/1.1");
      text(json, "title", feed.title());
      text(json, "home_page_url", feed.home());
      text(json, "feed_url", feed.self());
      text(json, "description", feed.description());
      text(json, "language", feed.language());
      json.writeArrayFieldStart("authors");
      author(json, new Link(feed.publisher(), feed.home()));
      json.writeEndArray();
      json.writeArrayFieldStart("items");
      for (Item item : feed.items()) {
        item(json, item);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
  }

  private static void item(JsonGenerator json, Item item) throws IOException {
    json.writeStartObject();
    text(json, "id", item.id());
    text(json, "url", item.href());
    text(json, "title", item.title());
    text(json, "content_html", item.content().markup());
    if (!item.summary().isEmpty()) {
      text(json, "summary", item.summary());
    }
    Picture picture = item.picture();
    if (picture != null) {
      text(json, "image", picture.src());
    }
    text(json, "date_published", item.published());
    text(json, "date_modified", item.updated());
    authors(json, item.authors());
    tags(json, item.categories());
    json.writeEndObject();
  }

  private static void authors(JsonGenerator json, List<Link> authors) throws IOException {
    if (!authors.isEmpty()) {
      json.writeArrayFieldStart("authors");
      for (Link author : authors) {
        author(json, author);
      }
      json.writeEndArray();
    }
  }

  private static void author(JsonGenerator json, Link author) throws IOException {
    json.writeStartObject();
    text(json, "name", author.name());
    text(json, "url", author.href());
    json.writeEndObject();
  }

  private static void tags(JsonGenerator json, List<String> tags) throws IOException {
    if (!tags.isEmpty()) {
      json.writeArrayFieldStart("tags");
      for (String tag : tags) {
        json.writeString(LegalText.of(tag));
      }
      json.writeEndArray();
    }
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeStringField(name, LegalText.of(text));
  }
}
