package news.byline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.byline.build.BuildReport.Edition;
import news.byline.build.cache.ArticleCache;
import news.byline.build.cache.CacheFolder;
import news.byline.build.cache.SlugMemory;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Article;
import news.byline.model.Asset;
import news.byline.model.KeptSlugs;
import news.byline.model.Ledger;
import news.byline.model.Site;
import news.byline.model.SiteSettings;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;
import news.byline.plan.SitePlan;
import news.byline.publish.LedgerFile;
import news.byline.publish.RefusedTarget;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/** Builds a site. */
public final class SiteBuilder {

  private final BuildRequest request;
  private final Path output;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final @Nullable PreviewPages preview;
  private boolean cacheIgnored;

  /** The digest of what is remembered of the articles. */
  private long remembered;

  private SiteBuilder(BuildRequest request, @Nullable PreviewPages preview) {
    this.request = request;
    this.preview = preview;
    Path given = request.output();
    this.output = given == null ? request.site().resolve("public") : given;
  }

  /**
   * Builds a site and publishes it if no fault forbids it.
   *
   * @throws IOException if a disk fails; all that is published by then is whole
   */
  public static BuildReport build(BuildRequest request, Progress progress) throws IOException {
    return build(request, null, progress);
  }

  /**
   * Builds a site.
   *
   * @param preview takes what its pages show, where the site is only to be looked at; null
   *     publishes it
   */
  static BuildReport build(BuildRequest request, @Nullable PreviewPages preview, Progress progress)
      throws IOException {
    SiteBuilder builder = new SiteBuilder(request, preview);
    try (Workers workers = new Workers(request.jobs(), progress)) {
      return builder.report(builder.run(workers));
    } catch (RefusedTarget e) {
      builder.faults.add(e.diagnostic());
      return builder.report(null);
    } catch (UncheckedIOException e) {
      // A view is made within a template, through which no checked exception passes.
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private BuildReport report(@Nullable Edition edition) {
    return new BuildReport(faults, output, edition, cacheIgnored);
  }

  /**
   * Finds when the clock will change a site next, without building it.
   *
   * @throws IOException if a disk fails
   */
  public static OutlookReport outlook(BuildRequest request) throws IOException {
    SiteBuilder builder = new SiteBuilder(request, null);
    try (Workers workers = new Workers(request.jobs(), Progress.NONE)) {
      CacheFolder cache = CacheFolder.open(request.site());
      SiteReader reader = SiteReader.open(request.site());
      SiteSettings settings = builder.take(reader.settings());
      if (settings == null) {
        return new OutlookReport(builder.faults, null);
      }
      try (Texts none = new Texts(reader, settings, null)) {
        List<Article> articles = builder.articles(reader, settings, cache, none, workers);
        Visibility visibility =
            new Visibility(builder.now(settings), request.drafts(), request.future());
        Outlook outlook = Outlook.of(articles, visibility, settings.zone());
        return new OutlookReport(builder.faults, builder.failed() ? null : outlook);
      }
    }
  }

  /** Finds all that a build would complain of before it renders a page, and builds nothing. */
  static List<Diagnostic> inspect(BuildRequest request, Workers workers) throws IOException {
    SiteBuilder builder = new SiteBuilder(request, null);
    CacheFolder cache = CacheFolder.open(request.site());
    SiteReader reader = SiteReader.open(request.site());
    builder.faults.addAll(reader.files().faults());
    Workers.Begun<Templates> begun = workers.begin(() -> Templates.read(reader, workers));
    Reading<SiteSettings> read = reader.settings();
    boolean settled = read.diagnostics().stream().noneMatch(Diagnostic::isError);
    SiteSettings settings = builder.take(read);
    if (settings != null) {
      try (Texts none = new Texts(reader, settings, null)) {
        List<Article> articles = builder.articles(reader, settings, cache, none, workers);
        Visibility visibility = new Visibility(builder.now(settings), false, false);
        Site site = settled ? builder.site(reader, settings, articles, visibility) : null;
        if (site != null) {
          builder.faults.addAll(Drawings.faults(reader, site.assets(), workers, cache));
          SlugMemory slugs = SlugMemory.read(cache, SiteReader.program());
          builder.faults.addAll(SitePlan.of(site, visibility, none, slugs).diagnostics());
        }
      }
    }
    builder.faults.addAll(begun.result().faults());
    return builder.faults;
  }

  private @Nullable Edition run(Workers workers) throws IOException, RefusedTarget {
    checkOutput();
    // Opened before the files are listed: what is changed after that is newer than this moment.
    CacheFolder cache =
        preview == null ? CacheFolder.open(request.site()) : CacheFolder.ofPreviews(request.site());
    SiteReader reader = SiteReader.open(request.site());
    LastBuild last = cache == null ? null : LastBuild.read(cache);
    boolean planned = preview == null || preview.isPlanned();
    boolean again = planned && last != null && !failed() && last.answers(request, output, reader);
    if (last != null && again && last.isCurrent(output, reader)) {
      faults.addAll(last.diagnostics());
      return last.edition();
    }
    faults.addAll(reader.files().faults());
    // The template engine takes as long to start as one article takes to read: both at once.
    Workers.Begun<Templates> begun = workers.begin(() -> templates(reader, workers));
    Reading<SiteSettings> read = reader.settings();
    boolean settled = read.diagnostics().stream().noneMatch(Diagnostic::isError);
    SiteSettings settings = take(read);
    if (settings == null) {
      faults.addAll(begun.result().faults());
      return null;
    }
    SiteSettings placed = placed(settings);
    Map<String, String> memory = preview == null ? null : preview.texts();
    if (last != null && again && cache != null) {
      TextRevision revision = new TextRevision(request, reader, cache, last, preview);
      SiteSettings asBefore = last.lacksWebp() ? placed.withoutWebp() : placed;
      LastBuild now = revision.publish(output, asBefore, begun, workers);
      if (now != null) {
        if (preview != null) {
          preview.revise(revision.articles());
        }
        now.write(cache);
        faults.clear();
        faults.addAll(now.diagnostics());
        return now.edition();
      }
    }
    Path folder = cache == null ? null : cache.path();
    try (Texts texts = new Texts(reader, placed, folder, memory)) {
      List<Article> articles = articles(reader, placed, cache, texts, workers);
      Templates templates = begun.result();
      faults.addAll(templates.faults());
      Visibility visibility = new Visibility(now(placed), request.drafts(), request.future());
      SlugMemory slugs = SlugMemory.read(cache, SiteReader.program());
      Site site = settled ? site(reader, placed, articles, visibility) : null;
      if (site != null) {
        faults.addAll(Drawings.faults(reader, site.assets(), workers, cache));
      }
      // Addresses made with settings that stand in for wrong ones would be taken only by chance.
      SitePlan plan = site == null ? null : take(SitePlan.of(site, visibility, texts, slugs));
      PicturePublishing pictures =
          new PicturePublishing(
              reader, workers, PictureStore.of(request.site(), cache), placed.pictures());
      if (site != null && plan != null && !failed() && pictures.lacksWebp(plan.renditions())) {
        faults.add(Diagnostic.warning(LastBuild.WEBP_MISSING, SourceSpan.ofFile("site.yaml")));
        placed = placed.withoutWebp();
        site = site.with(placed);
        plan = SitePlan.of(site, visibility, texts, slugs).value();
      }
      if (cache != null) {
        slugs.write(cache);
      }
      if (site == null || plan == null || failed()) {
        return null;
      }
      Keys keys = Keys.of(reader, templates, placed, plan.frame());
      TwinOutputs twins = TwinOutputs.of(placed, plan.twins());
      if (preview != null) {
        preview.showOpen(plan.pages(), templates.renderer(), twins);
      }
      SitePublishing publishing =
          new SitePublishing(
              reader, templates.renderer(), workers, keys, texts, cache, twins, pictures);
      Outlook outlook = Outlook.of(articles, visibility, placed.zone());
      Edition edition = publish(publishing, plan, site, outlook);
      if (edition != null && preview != null) {
        preview.plan(plan, articles, placed.signOffs());
      }
      if (edition != null && cache != null) {
        publishing.search().write(cache);
        pictures.sweep(articles);
      }
      // A build of another day notes no address, which the next one of this day must make good.
      if (edition != null && cache != null && request.now() == null) {
        new LastBuild(
                LastBuild.digest(request, output),
                lastingFiles(reader, cache),
                cache.moment(),
                reader.ledgerVersion(),
                publishing.edition(),
                OutlineFile.write(cache, plan.outline().apply(articles)),
                remembered,
                visibility.now(),
                faults,
                edition)
            .write(cache);
      }
      return edition;
    }
  }

  private Templates templates(SiteReader reader, Workers workers) throws IOException {
    return preview == null ? Templates.read(reader, workers) : preview.templates(reader, workers);
  }

  private SiteSettings placed(SiteSettings settings) {
    String baseUrl = request.baseUrl();
    SiteSettings placed = baseUrl == null ? settings : settings.at(baseUrl);
    return preview == null ? placed : placed.previewed();
  }

  private @Nullable Site site(
      SiteReader reader, SiteSettings settings, List<Article> articles, Visibility visibility)
      throws IOException {
    List<Asset> assets = assets(reader, articles, visibility);
    Ledger ledger = take(reader.ledger());
    if (ledger == null) {
      return null;
    }
    KeptSlugs slugs = new KeptSlugs(settings, () -> ledger);
    List<Article> kept = articles.stream().map(slugs::of).toList();
    return new Site(settings, kept, unread(reader, articles), assets, ledger);
  }

  private @Nullable Edition publish(
      SitePublishing publishing, SitePlan plan, Site site, Outlook outlook)
      throws IOException, RefusedTarget {
    Ledger before = site.ledger();
    Edition edition =
        publishing.publish(output, request.clean(), plan, outlook, () -> remember(plan, before));
    faults.addAll(publishing.faults());
    return edition;
  }

  /** A build that shows what is not public yet, or of another day, publishes no address. */
  private void remember(SitePlan plan, Ledger before) throws IOException {
    boolean own = !request.drafts() && !request.future() && request.now() == null;
    if (own && !plan.ledger().sources().equals(before.sources())) {
      LedgerFile.write(request.site(), plan.ledger().sources());
    }
  }

  /** Returns the digest of the files' state; 0, which no state has, where one is too new. */
  private static long lastingFiles(SiteReader reader, CacheFolder cache) {
    boolean settled = reader.files().written().allMatch(f -> f.modified() < cache.moment());
    return settled ? reader.files().digest() : 0;
  }

  /** A site written among its sources would become its own source at the next build. */
  private void checkOutput() throws IOException {
    Path site = request.site().toRealPath();
    Path target = real(output.toAbsolutePath().normalize());
    boolean among =
        Stream.of("articles", "assets", "templates")
            .map(site::resolve)
            .anyMatch(target::startsWith);
    if (among || site.startsWith(target)) {
      faults.add(Diagnostic.error("output-source", SourceSpan.ofFile(output.toString())));
    }
  }

  /** Follows the links in a path, whose last parts need not exist yet. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return path.toRealPath();
    }
    return real(parent).resolve(path.getFileName());
  }

  private <T> @Nullable T take(Reading<T> reading) {
    faults.addAll(reading.diagnostics());
    return reading.value();
  }

  private boolean failed() {
    return faults.stream().anyMatch(this::forbids);
  }

  /** What the machine lacks is no fault of the site's. */
  private boolean forbids(Diagnostic fault) {
    return fault.isError() || (request.strict() && !fault.rule().equals(LastBuild.WEBP_MISSING));
  }

  /** Returns the files of which no article could be made. */
  private static Set<String> unread(SiteReader reader, List<Article> read) {
    if (reader.files().texts().size() == read.size()) {
      return Set.of();
    }
    Set<String> unread = new HashSet<>();
    reader.files().texts().forEach(file -> unread.add(file.path()));
    read.forEach(article -> unread.remove(article.file()));
    return unread;
  }

  private List<Article> articles(
      SiteReader reader,
      SiteSettings settings,
      @Nullable CacheFolder cache,
      Texts texts,
      Workers workers)
      throws IOException {
    ArticleCache.Maker maker =
        new ArticleCache.Maker(SiteReader.program(), reader.settingsVersion());
    ArticleReading reading = new ArticleReading(reader, settings, workers, cache, maker);
    cacheIgnored = reading.ignoresCache();
    List<Article> articles = new ArrayList<>();
    for (Reading<Article> read : reading.read(texts)) {
      Article article = take(read);
      if (article != null) {
        articles.add(article);
      }
    }
    remembered = reading.digest();
    return articles;
  }

  private List<Asset> assets(SiteReader reader, List<Article> articles, Visibility visibility)
      throws IOException {
    List<Article> visible = with(Standing.VISIBLE, articles, visibility);
    List<Article> hidden =
        articles.stream().filter(a -> visibility.of(a) != Standing.VISIBLE).toList();
    return reader.assets(visible, hidden);
  }

  private static List<Article> with(
      Standing standing, List<Article> articles, Visibility visibility) {
    return articles.stream().filter(a -> visibility.of(a) == standing).toList();
  }

  /** Returns the present; a date without an offset is one in the site's own time zone. */
  private Instant now(SiteSettings settings) {
    String given = request.now();
    if (given == null) {
      return request.clock();
    }
    return Objects.requireNonNull(SiteReader.date(given, settings), "the command checked the date");
  }
}
