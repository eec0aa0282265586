package news.byline.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
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

  /** Google's image extension: “up to 1,000 images for each page”. */
  private static final int MOST_IMAGES = 1000;

  /**
   * Says how much a file may hold.
   *
   * @param bytes uncompressed
   */
  record Limits(int urls, long bytes) {

    /** Sitemaps 0.9: “no more than 50,000 URLs and must be no larger than 50MB”. */
    static final Limits STANDARD = new Limits(50_000, 50L * 1024 * 1024);
  }

  private record Url(String href, @Nullable ArticleDate modified, List<String> images) {

    SitemapView.Entry entry() {
      return new SitemapView.Entry(href, iso(modified), images);
    }

    /** Returns at least the bytes that the entry takes with its tags. */
    long weight() {
      return 128
          + escapedLength(href)
          + images.stream().mapToLong(i -> 64 + escapedLength(i)).sum();
    }

    /** Addresses are ASCII; no character's reference is longer than a quotation mark's six. */
    private static long escapedLength(String address) {
      return address.chars().mapToLong(c -> "&<>\"'".indexOf(c) < 0 ? 1 : 6).sum();
    }
  }

  /** The bytes of the tags round all entries. */
  private static final long FRAME_WEIGHT = 512;

  private record Part(String path, List<Url> urls) {}

  List<PlannedDocument> documents() {
    List<Part> parts = new ArrayList<>(parts("pages", lists()));
    months().forEach((month, urls) -> parts.addAll(parts(month, urls)));
    List<PlannedDocument> documents = new ArrayList<>();
    documents.add(
        PlannedDocument.ofSite(INDEX, DocumentFormat.SITEMAP_INDEX, () -> indexView(parts)));
    for (Part part : parts) {
      documents.add(
          PlannedDocument.ofSite(
              part.path(),
              DocumentFormat.SITEMAP,
              () -> new SitemapView(part.urls().stream().map(Url::entry).toList())));
    }
    return documents;
  }

  private Record indexView(List<Part> parts) {
    return new SitemapIndexView(
        parts.stream()
            .map(p -> new SitemapIndexView.Entry(listing.href(p.path()), iso(newest(p.urls()))))
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
    Frame frame = listing.pages().frame();
    Stream<Url> sections =
        frame.sections().stream().map(s -> list(Frame.sectionPath(s), listing.in(s)));
    Stream<Url> topics =
        listing.pages().terms().index().topics().all().stream()
            .map(
                t -> list(TermPages.TOPICS + t.slug() + "/index.html", listing.open(t.articles())));
    return Stream.concat(
            Stream.of(list("index.html", listing.articles())), Stream.concat(sections, topics))
        .toList();
  }

  private Url list(String path, List<Article> articles) {
    return new Url(listing.href(path), Listing.newestChange(articles), List.of());
  }

  /** Returns each month's articles, oldest first. */
  private Map<String, List<Url>> months() {
    List<Article> oldestFirst = new ArrayList<>(listing.articles());
    Collections.reverse(oldestFirst);
    return oldestFirst.stream()
        .filter(this::isCanonical)
        .collect(
            Collectors.groupingBy(
                SitemapPages::month,
                TreeMap::new,
                Collectors.mapping(this::article, Collectors.toList())));
  }

  /** A page that names another site's as the one to be listed is not to be listed itself. */
  private boolean isCanonical(Article article) {
    SiteSettings settings = listing.settings();
    return !settings.originalIsCanonical()
        || article.original() == null
        || article.original().url() == null;
  }

  private static String month(Article article) {
    int year = article.date().at().getYear();
    return String.format(Locale.ROOT, "%04d-%02d", year, article.date().at().getMonthValue());
  }

  private Url article(Article article) {
    return new Url(
        listing.href(article),
        article.modified(),
        article.photos().stream()
            .limit(MOST_IMAGES)
            .map(p -> listing.root() + p.url().substring(1))
            .toList());
  }

  /** Cuts a list into as many files as it needs; the second is numbered 2. */
  private List<Part> parts(String name, List<Url> urls) {
    List<Part> parts = new ArrayList<>();
    List<Url> part = new ArrayList<>();
    long weight = FRAME_WEIGHT;
    for (Url url : urls) {
      boolean full = part.size() == limits.urls() || weight + url.weight() > limits.bytes();
      if (full && !part.isEmpty()) {
        parts.add(part(name, parts.size() + 1, part));
        part = new ArrayList<>();
        weight = FRAME_WEIGHT;
      }
      part.add(url);
      weight += url.weight();
    }
    parts.add(part(name, parts.size() + 1, part));
    return parts;
  }

  private static Part part(String name, int number, List<Url> urls) {
    String suffix = number == 1 ? "" : "-" + number;
    return new Part("sitemaps/" + name + suffix + ".xml", List.copyOf(urls));
  }
}
