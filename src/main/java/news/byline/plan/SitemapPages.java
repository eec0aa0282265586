package news.byline.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Digest;
import news.byline.model.Photo;
import news.byline.model.SitePath;
import news.byline.model.SiteSettings;
import news.byline.plan.view.SitemapIndexView;
import news.byline.plan.view.SitemapView;
import org.jspecify.annotations.Nullable;

/**
 * Plans the sitemaps: one of lists, one of each month's articles, and an index of them. Of what is
 * too much for one file the oldest stands in the first, so that a full file never changes again.
 */
record SitemapPages(Listing listing, Limits limits) {

  static final String INDEX = "sitemap.xml";

  private static final String FOLDER = "sitemaps/";

  /** Google's image extension: “up to 1,000 images for each page”. */
  private static final int MOST_IMAGES = 1000;

  /** The bytes of the tags round all entries. */
  private static final long FRAME_WEIGHT = 512;

  /** The most bytes that a character takes: three of UTF-8, each percent-encoded. */
  private static final long LONGEST = 9;

  /**
   * Says how much a file may hold.
   *
   * @param bytes uncompressed
   */
  record Limits(int urls, long bytes) {

    /** Sitemaps 0.9: “no more than 50,000 URLs and must be no larger than 50MB”. */
    static final Limits STANDARD = new Limits(50_000, 50L * 1024 * 1024);
  }

  /**
   * Names a page without forming its address yet, which most builds need not know.
   *
   * @param face the digest of what an entry tells
   */
  private record Url(
      String path, @Nullable ArticleDate modified, @Nullable Article article, long face) {

    List<Photo> photos() {
      return article == null ? List.of() : article.photos();
    }
  }

  /** Names a sitemap; one of twins lists those of the pages. */
  private record Part(String path, List<Url> urls, boolean ofTwins) {

    Part twin() {
      return new Part(Twins.path(path), urls, true);
    }
  }

  /** Tells whether a path is that of a sitemap of twins. */
  static boolean isOfTwins(String path) {
    return path.startsWith(Twins.path(FOLDER));
  }

  List<PlannedDocument> documents() {
    List<Part> parts = new ArrayList<>(parts("pages", lists()));
    months().forEach((month, urls) -> parts.addAll(parts(month, urls)));
    if (hasTwins()) {
      parts.addAll(parts.stream().map(Part::twin).toList());
    }
    List<PlannedDocument> documents = new ArrayList<>();
    documents.add(
        PlannedDocument.ofSite(
            INDEX, DocumentFormat.SITEMAP_INDEX, () -> indexView(parts), indexKey(parts)));
    for (Part part : parts) {
      documents.add(
          PlannedDocument.ofSite(
              part.path(),
              DocumentFormat.SITEMAP,
              () -> new SitemapView(part.urls().stream().map(u -> entry(u, part)).toList()),
              key(part)));
    }
    return documents;
  }

  private boolean hasTwins() {
    return listing.absolute().settings().traditional() != null;
  }

  private SitemapView.Entry entry(Url url, Part part) {
    return entry(url, part.ofTwins() ? Twins.path(url.path()) : url.path());
  }

  private SitemapView.Entry entry(Url url, String path) {
    String own = listing.absolute().href(url.path());
    return new SitemapView.Entry(
        listing.absolute().href(path),
        iso(url.modified()),
        url.photos().stream()
            .limit(MOST_IMAGES)
            .map(photo -> listing.absolute().root() + photo.url().substring(1))
            .toList(),
        Twins.alternates(
            listing.absolute().settings(), SitePath.url(Addresses.shown(url.path())), own));
  }

  private static long key(Part part) {
    Digest digest = new Digest();
    for (Url url : part.urls()) {
      // An article's face tells its address and its times.
      digest.add(url.face());
      if (url.article() == null) {
        digest.add(url.path()).add(iso(url.modified()));
      }
    }
    return digest.value();
  }

  private static long indexKey(List<Part> parts) {
    Digest digest = new Digest();
    parts.forEach(part -> digest.add(part.path()).add(iso(newest(part.urls()))));
    return digest.value();
  }

  private Record indexView(List<Part> parts) {
    return new SitemapIndexView(
        parts.stream()
            .map(
                p ->
                    new SitemapIndexView.Entry(
                        listing.absolute().href(p.path()), iso(newest(p.urls()))))
            .toList());
  }

  private static @Nullable ArticleDate newest(List<Url> urls) {
    return urls.stream()
        .map(Url::modified)
        .filter(Objects::nonNull)
        .max(ArticleDate::compareTo)
        .orElse(null);
  }

  private static @Nullable String iso(@Nullable ArticleDate date) {
    return date == null ? null : date.iso();
  }

  private List<Url> lists() {
    Frame frame = listing.absolute().pages().frame();
    Stream<Url> sections =
        frame.sections().stream().map(s -> list(Frame.sectionPath(s), listing.in(s)));
    Stream<Url> topics =
        listing.index().topics().all().stream()
            .map(
                t -> list(TermPages.TOPICS + t.slug() + "/index.html", listing.open(t.articles())));
    return Stream.concat(
            Stream.of(list("index.html", listing.articles())), Stream.concat(sections, topics))
        .toList();
  }

  private Url list(String path, List<Article> articles) {
    return new Url(path, Listing.newestChange(articles), null, 0);
  }

  /** Returns each month's articles, oldest first. */
  private Map<String, List<Url>> months() {
    List<Article> oldestFirst = new ArrayList<>(listing.articles());
    Collections.reverse(oldestFirst);
    return oldestFirst.stream()
        .filter(this::isCanonical)
        .collect(
            Collectors.groupingBy(
                article -> Months.of(article, '-'),
                TreeMap::new,
                Collectors.mapping(this::article, Collectors.toList())));
  }

  /** A page that names another site's as the one to be listed is not to be listed itself. */
  private boolean isCanonical(Article article) {
    SiteSettings settings = listing.absolute().settings();
    return !settings.originalIsCanonical()
        || article.original() == null
        || article.original().url() == null;
  }

  private Url article(Article article) {
    String path = listing.absolute().pages().addresses().path(article);
    long face = listing.index().faces().of(article);
    return new Url(path, article.modified(), article, face);
  }

  /** Cuts a list into as many files as it needs; the second is numbered 2. */
  private List<Part> parts(String name, List<Url> urls) {
    if (urls.size() <= limits.urls() && surelyFits(urls)) {
      return List.of(part(name, 1, urls));
    }
    List<Part> parts = new ArrayList<>();
    List<Url> part = new ArrayList<>();
    long weight = FRAME_WEIGHT;
    for (Url url : urls) {
      long own = weight(entry(url, hasTwins() ? Twins.path(url.path()) : url.path()));
      boolean full = part.size() == limits.urls() || weight + own > limits.bytes();
      if (full && !part.isEmpty()) {
        parts.add(part(name, parts.size() + 1, part));
        part = new ArrayList<>();
        weight = FRAME_WEIGHT;
      }
      part.add(url);
      weight += own;
    }
    parts.add(part(name, parts.size() + 1, part));
    return parts;
  }

  /** Tells by the lengths of paths alone whether addresses fit, however they are escaped. */
  private boolean surelyFits(List<Url> urls) {
    long root = 6L * listing.absolute().root().length();
    long weight = FRAME_WEIGHT;
    for (Url url : urls) {
      weight += (hasTwins() ? 5 : 1) * (128 + root + LONGEST * url.path().length());
      Article article = url.article();
      if (article != null) {
        weight += article.cover() == null ? 0 : weight(article.cover());
        for (Photo photo : article.images()) {
          weight += weight(photo);
        }
      }
    }
    return weight <= limits.bytes();
  }

  private long weight(Photo photo) {
    return 64 + 6L * listing.absolute().root().length() + LONGEST * photo.url().length();
  }

  /** Returns at least the bytes that an entry takes with its tags. */
  private static long weight(SitemapView.Entry entry) {
    return 128
        + escapedLength(entry.href())
        + entry.images().stream().mapToLong(image -> 64 + escapedLength(image)).sum()
        + entry.alternates().stream().mapToLong(a -> 64 + escapedLength(a.href())).sum();
  }

  /** Addresses are ASCII; no character's reference is longer than a quotation mark's six. */
  private static long escapedLength(String address) {
    return address.chars().mapToLong(c -> "&<>\"'".indexOf(c) < 0 ? 1 : 6).sum();
  }

  private static Part part(String name, int number, List<Url> urls) {
    String suffix = number == 1 ? "" : "-" + number;
    return new Part(FOLDER + name + suffix + ".xml", List.copyOf(urls), false);
  }
}
