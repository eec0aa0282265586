package news.byline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Digest;
import news.byline.model.Photo;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import news.byline.model.Terms.Term;
import news.byline.model.Topic;
import news.byline.plan.view.FeedLink;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.Link;
import org.jspecify.annotations.Nullable;

/** Plans the feeds of the site, of its sections and of its topics, and leads to them. */
record FeedPages(Listing listing) {

  private static final int MOST = 20;
  private static final String RSS = "feed.xml";
  private static final String ATOM = "atom.xml";
  private static final String JSON = "feed.json";

  /**
   * Says what a feed follows.
   *
   * @param folder its place in the output: empty, or with a slash at its end
   * @param articles newest first
   */
  private record Channel(
      String folder, String title, @Nullable String description, List<Article> articles) {}

  List<PlannedDocument> documents() {
    SiteSettings settings = settings();
    String described =
        settings.description() == null ? settings.subtitle() : settings.description();
    Channel site = new Channel("", settings.title(), described, listing.articles());
    return Stream.concat(
            Stream.of(
                document(RSS, DocumentFormat.RSS, site),
                document(ATOM, DocumentFormat.ATOM, site),
                document(JSON, DocumentFormat.JSON_FEED, site)),
            Stream.concat(sections(), topics()).map(c -> document(RSS, DocumentFormat.RSS, c)))
        .toList();
  }

  private SiteSettings settings() {
    return listing.settings();
  }

  private Stream<Channel> sections() {
    return listing.pages().frame().sections().stream()
        .map(s -> channel(s.slug() + "/", s.name(), s.description(), listing.in(s)));
  }

  private Stream<Channel> topics() {
    TermPages terms = listing.pages().terms();
    Map<String, Topic> described =
        terms.topics().stream().collect(Collectors.toMap(Topic::slug, topic -> topic));
    return terms.index().topics().all().stream().map(t -> topic(t, described.get(t.slug())));
  }

  private Channel topic(Term term, @Nullable Topic topic) {
    return channel(
        TermPages.TOPICS + term.slug() + "/",
        term.name(),
        topic == null ? null : topic.description(),
        listing.open(term.articles()));
  }

  private Channel channel(
      String folder, String name, @Nullable String description, List<Article> articles) {
    return new Channel(folder, name + " - " + settings().title(), description, articles);
  }

  private PlannedDocument document(String name, DocumentFormat format, Channel channel) {
    String path = channel.folder() + name;
    return PlannedDocument.ofSite(path, format, () -> view(channel, path), key(channel));
  }

  private long key(Channel channel) {
    Digest digest = new Digest().add(channel.title()).add(channel.description());
    newest(channel).forEach(article -> digest.add(listing.pages().key(article)));
    return digest.value();
  }

  private static List<Article> newest(Channel channel) {
    return channel.articles().stream().limit(MOST).toList();
  }

  private Record view(Channel channel, String path) {
    List<Article> newest = newest(channel);
    String publisher = settings().publisher().name();
    ArticleDate updated = Listing.newestChange(newest);
    return new FeedView(
        channel.title(),
        Objects.requireNonNullElse(channel.description(), channel.title()),
        settings().language(),
        listing.href(path),
        listing.href(channel.folder() + "index.html"),
        publisher == null ? settings().title() : publisher,
        updated == null ? null : instant(updated),
        newest.stream().map(this::item).toList());
  }

  /** Feeds take no day without a time: it counts from midnight. */
  private static String instant(ArticleDate date) {
    return date.isoWithTime();
  }

  private FeedView.Item item(Article article) {
    String root = listing.root();
    Photo photo = article.announcingPhoto();
    TermPages terms = listing.pages().terms();
    return new FeedView.Item(
        TagUri.of(root, article),
        listing.href(article),
        article.headline().title(),
        article.summary(),
        new FeedContent(listing).of(article),
        instant(article.date()),
        instant(article.modified()),
        article.byline().stream()
            .map(a -> new Link(a.name(), terms.personHref(a.name(), root)))
            .toList(),
        categories(article),
        photo == null ? null : Frame.picture(root, photo));
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

  /** Leads from a page to the feed of its section or topic and to those of the site. */
  static List<FeedLink> links(SiteSettings settings, Frame.Facts page, String root) {
    if (settings.baseUrl() == null) {
      return List.of();
    }
    String title = settings.title();
    List<FeedLink> links = new ArrayList<>();
    String[] folders = page.path().split("/", -1);
    if (page.section() != null) {
      String path = page.section().slug() + "/" + RSS;
      links.add(rss(page.section().name() + " - " + title, root, path));
    } else if (page.path().startsWith(TermPages.TOPICS) && folders.length > 2) {
      links.add(rss(page.title() + " - " + title, root, TermPages.TOPICS + folders[1] + "/" + RSS));
    }
    links.add(rss(title, root, RSS));
    links.add(new FeedLink(title, "application/atom+xml", Frame.href(root, ATOM)));
    links.add(new FeedLink(title, "application/feed+json", Frame.href(root, JSON)));
    return links;
  }

  private static FeedLink rss(String title, String root, String path) {
    return new FeedLink(title, "application/rss+xml", Frame.href(root, path));
  }
}
