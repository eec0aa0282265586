package news.byline.plan;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.byline.model.Alias;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.Correction;
import news.byline.model.Credit;
import news.byline.model.Digest;
import news.byline.model.Manuscripts;
import news.byline.model.Original;
import news.byline.model.Photo;
import news.byline.model.Section;
import news.byline.model.SitePath;
import news.byline.model.Source;
import news.byline.model.Status;
import news.byline.plan.view.ArticleView;
import news.byline.plan.view.CorrectionNote;
import news.byline.plan.view.CreditLine;
import news.byline.plan.view.Html;
import news.byline.plan.view.Link;
import news.byline.plan.view.Page;
import news.byline.plan.view.Picture;
import news.byline.plan.view.Signature;
import news.byline.plan.view.SourceLink;
import org.jspecify.annotations.Nullable;

/** Plans the pages of articles and of their old addresses. */
record ArticlePages(
    Frame frame, Addresses addresses, Surroundings around, Manuscripts manuscripts) {

  private static final String ARTICLES = "/articles/";

  /** The numeric references that the sanitizer writes in addresses. */
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d{1,3});");

  PlannedPage page(Article article) {
    return new PlannedPage(
        addresses.path(article),
        "article.ftl",
        () -> view(article),
        () -> key(article),
        article.place(),
        content(article));
  }

  /** Leads to the pages of an article's tags, authors and topics. */
  TermLinks terms() {
    return new TermLinks(around);
  }

  private static Purpose.Content content(Article article) {
    return new Purpose.Content(article.file(), article.headline().title());
  }

  /** Returns the digest of all that an article's page shows, but for the settings. */
  long key(Article article) {
    Digest digest = new Digest().add(article.version());
    // Those of the file whose time has not come are not among them.
    digest.add(article.corrections().size());
    for (Article neighbour : Arrays.asList(around.previous(article), around.next(article))) {
      digest.add(neighbour == null ? 0 : around.face(neighbour));
    }
    List<Article> related = around.related(article);
    digest.add(related.size());
    related.forEach(other -> digest.add(around.face(other)));
    terms().addSlugs(digest, article);
    article.links().forEach(link -> digest.add(addresses.published(link.target())));
    return digest.value();
  }

  private Record view(Article article) {
    String path = addresses.path(article);
    Section section = article.section();
    Page page =
        frame.page(
            Frame.Facts.of(path, article.headline().title(), description(article), section),
            new ArticleMetadata(frame, addresses, terms()).of(article));
    Times times = new Times(frame.settings().isChinese(), 0);
    return new ArticleView(
        page,
        article.headline().kicker(),
        article.headline().title(),
        article.headline().subtitle(),
        section == null
            ? null
            : new Link(section.name(), Frame.href(page.root(), Frame.sectionPath(section))),
        times.of(article.date()),
        article.updated() == null ? null : times.of(article.updated()),
        source(article.source()),
        article.reads() == null ? null : Long.toString(article.reads()),
        article.byline().stream().map(author -> signature(author, page.root())).toList(),
        cover(article, page.root()),
        new Html(pictures(page.root()).text(html(article, page.root()), article.images())),
        article.credits().stream().map(this::credit).toList(),
        article.corrections().stream().map(c -> correction(c, times)).toList(),
        terms().topics(article, page.root()),
        terms().tags(article, page.root()),
        frame.breadcrumbs(section, page.root()),
        neighbour(around.previous(article), page.root()),
        neighbour(around.next(article), page.root()),
        around.related(article).stream().map(a -> link(a, page.root())).toList(),
        original(article.original()),
        article.aiGenerated(),
        article.sponsored(),
        article.schedule().status() == Status.DRAFT);
  }

  /** Returns an article's text for a place from which {@code root} leads to the site's root. */
  String html(Article article, String root) {
    return manuscripts.of(article).html(address -> onPage(address, root));
  }

  /** An article named by its file is addressed by its page; one that is not public by nothing. */
  private @Nullable String onPage(String address, String root) {
    if (!address.startsWith(ARTICLES) && address.indexOf('&') < 0) {
      return root + address.substring(1);
    }
    String file = address.replaceFirst("[?#].*", "");
    String plain = REFERENCE.matcher(file).replaceAll(ArticlePages::character);
    if (!plain.startsWith(ARTICLES) || !plain.matches("(?i).*\\.(md|markdown)")) {
      return root + address.substring(1);
    }
    String path = addresses.published(SitePath.file(plain));
    return path == null ? null : Frame.href(root, path) + address.substring(file.length());
  }

  private static String character(MatchResult reference) {
    char c = (char) Integer.parseInt(reference.group(1));
    return Matcher.quoteReplacement(Character.toString(c));
  }

  private static @Nullable String description(Article article) {
    return article.summary().isEmpty() ? null : article.summary();
  }

  private @Nullable Link neighbour(@Nullable Article article, String root) {
    return article == null ? null : link(article, root);
  }

  private Link link(Article article, String root) {
    return new Link(article.headline().title(), Frame.href(root, addresses.path(article)));
  }

  private static news.byline.plan.view.@Nullable Original original(@Nullable Original original) {
    return original == null
        ? null
        : new news.byline.plan.view.Original(original.title(), original.author(), original.url());
  }

  private static @Nullable SourceLink source(@Nullable Source source) {
    return source == null ? null : new SourceLink(source.name(), source.url());
  }

  private Signature signature(Byline author, String root) {
    return new Signature(
        author.name(),
        author.role(),
        author.organization(),
        terms().personHref(author.name(), root));
  }

  private @Nullable Picture cover(Article article, String root) {
    Photo photo = article.photoAboveText();
    return photo == null ? null : pictures(root).of(photo);
  }

  private PictureViews pictures(String root) {
    return new PictureViews(root, frame.settings().pictures());
  }

  private CreditLine credit(Credit credit) {
    boolean chinese = frame.settings().isChinese();
    String label = chinese ? credit.role().chinese() : credit.role().english();
    return new CreditLine(label, credit.names());
  }

  private static CorrectionNote correction(Correction correction, Times times) {
    return new CorrectionNote(times.of(correction.date()), correction.text());
  }

  /** Plans a page at each of an article's old addresses. */
  List<PlannedPage> redirects(Article article) {
    return article.aliases().stream().map(alias -> redirect(article, alias)).toList();
  }

  private PlannedPage redirect(Article article, Alias alias) {
    String path = outputOf(alias.address());
    String target = addresses.path(article);
    return RedirectPage.plan(frame, path, content(article), target, alias.place());
  }

  /** Plans a notice at the address of a withdrawn article and at each of its old ones. */
  List<PlannedPage> notices(Article article) {
    return Stream.concat(
            Stream.of(addresses.path(article)),
            article.aliases().stream().map(alias -> outputOf(alias.address())))
        .map(path -> Notices.withdrawn(frame, path, article))
        .toList();
  }

  /** A server finds a page at {@code /old} only in a folder of that name. */
  private static String outputOf(String alias) {
    String path = alias.substring(1);
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (last.isEmpty()) {
      return path + "index.html";
    }
    return last.contains(".") ? path : path + "/index.html";
  }
}
