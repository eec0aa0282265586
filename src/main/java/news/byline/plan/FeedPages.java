package news.byline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Digest;
import news.byline.model.Photo;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import news.byline.plan.view.FeedLink;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.Link;
import org.jspecify.annotations.Nullable;

/** Plans the feeds of the site, of its sections and of its topics, and leads to them. */
record FeedPages(Absolute absolute) {

  private static final String RSS = "feed.xml";
  private static final String ATOM = "atom.xml";
  private static final String JSON = "feed.json";

  /** Plans the feeds that carry a channel: the site's comes in all formats. */
  List<PlannedDocument> documents(Channel channel) {
    PlannedDocument rss = document(RSS, DocumentFormat.RSS, channel);
    return channel.folder().isEmpty()
        ? List.of(
            rss,
            document(ATOM, DocumentFormat.ATOM, channel),
            document(JSON, DocumentFormat.JSON_FEED, channel))
        : List.of(rss);
  }

  private SiteSettings settings() {
    return absolute.settings();
  }

  private PlannedDocument document(String name, DocumentFormat format, Channel channel) {
    String path = channel.folder() + name;
    return PlannedDocument.ofSite(path, format, () -> view(channel, path), key(channel));
  }

  private long key(Channel channel) {
    Digest digest = new Digest().add(channel.title()).add(channel.description());
    channel.articles().forEach(article -> digest.add(absolute.pages().key(article)));
    return digest.value();
  }

  private Record view(Channel channel, String path) {
    List<Article> newest = channel.articles();
    String publisher = settings().publisher().name();
    ArticleDate updated = Listing.newestChange(newest);
    return new FeedView(
        channel.title(),
        Objects.requireNonNullElse(channel.description(), channel.title()),
        settings().language(),
        absolute.href(path),
        absolute.href(channel.folder() + "index.html"),
        publisher == null ? settings().title() : publisher,
        updated == null ? null : instant(updated),
        newest.stream().map(this::item).toList());
  }

  /** Feeds take no day without a time: it counts from midnight. */
  private static String instant(ArticleDate date) {
    return date.isoWithTime();
  }

  private FeedView.Item item(Article article) {
    String root = absolute.root();
    Photo photo = article.announcingPhoto();
    TermLinks terms = absolute.pages().terms();
    return new FeedView.Item(
        TagUri.of(root, article),
        absolute.href(article),
        article.headline().title(),
        article.summary(),
        new FeedContent(absolute).of(article),
        instant(article.date()),
        instant(article.modified()),
        article.byline().stream()
            .map(a -> new Link(a.name(), terms.personHref(a.name(), root)))
            .toList(),
        categories(article),
        photo == null ? null : PictureViews.plain(root, photo));
  }

  private static List<String> categories(Article article) {
    Section section = article.section();
    List<String> names = new ArrayList<>();
    if (section != null) {
      names.add(section.name());
    }
    names.addAll(article.topics());
    names.addAll(article.tags());
    return names.stream().distinct().toList();
  }

  /** Leads from a page to the feed of its section, where it has one, and to those of the site. */
  static List<FeedLink> links(SiteSettings settings, @Nullable Section section, String root) {
    if (settings.baseUrl() == null) {
      return List.of();
    }
    String title = settings.title();
    List<FeedLink> links = new ArrayList<>();
    if (section != null) {
      links.add(rss(section.name() + " - " + title, root, section.slug() + "/" + RSS));
    }
    links.add(rss(title, root, RSS));
    links.add(new FeedLink(title, "application/atom+xml", Frame.href(root, ATOM)));
    links.add(new FeedLink(title, "application/feed+json", Frame.href(root, JSON)));
    return List.copyOf(links);
  }

  /** Leads from a page of a topic to the topic's feed, then where {@code others} lead. */
  static List<FeedLink> withTopic(
      SiteSettings settings, Frame.Facts page, String root, List<FeedLink> others) {
    String path = page.path();
    if (others.isEmpty() || page.section() != null || !path.startsWith(TermPages.TOPICS)) {
      return others;
    }
    int end = path.indexOf('/', TermPages.TOPICS.length());
    if (end < 0) {
      return others;
    }
    String title = page.title() + " - " + settings.title();
    return Stream.concat(
            Stream.of(rss(title, root, path.substring(0, end + 1) + RSS)), others.stream())
        .toList();
  }

  private static FeedLink rss(String title, String root, String path) {
    return new FeedLink(title, "application/rss+xml", Frame.href(root, path));
  }
}
