package news.byline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.byline.build.BuildReport.Count;
import news.byline.build.BuildReport.Edition;
import news.byline.build.BuildReport.StandIn;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Article;
import news.byline.model.Asset;
import news.byline.model.Ledger;
import news.byline.model.Site;
import news.byline.model.SiteSettings;
import news.byline.model.Visibility;
import news.byline.model.Visibility.Standing;
import news.byline.plan.PlannedDocument;
import news.byline.plan.PlannedPage;
import news.byline.plan.SitePlan;
import news.byline.publish.LedgerFile;
import news.byline.publish.Outcome;
import news.byline.publish.Publication;
import news.byline.publish.Published;
import news.byline.publish.RefusedTarget;
import news.byline.render.feed.DocumentRenderer;
import news.byline.render.theme.TemplateFault;
import news.byline.render.theme.TemplateRenderer;
import news.byline.source.SiteReader;
import news.byline.source.Theme;
import org.jspecify.annotations.Nullable;

/** Builds a site. */
public final class SiteBuilder {

  private final BuildRequest request;
  private final Path output;
  private final List<Diagnostic> faults = new ArrayList<>();

  private SiteBuilder(BuildRequest request) {
    this.request = request;
    Path given = request.output();
    this.output = given == null ? request.site().resolve("public") : given;
  }

  /**
   * Builds a site and publishes it if no fault forbids it.
   *
   * @throws IOException if a disk fails; the earlier edition then stands as it was
   */
  public static BuildReport build(BuildRequest request, Progress progress) throws IOException {
    SiteBuilder builder = new SiteBuilder(request);
    try (Workers workers = new Workers(request.jobs(), progress)) {
      Edition edition = builder.run(workers);
      return new BuildReport(builder.faults, builder.output, edition);
    } catch (RefusedTarget e) {
      builder.faults.add(e.diagnostic());
      return new BuildReport(builder.faults, builder.output, null);
    }
  }

  /**
   * Finds when the clock will change a site next, without building it.
   *
   * @throws IOException if a disk fails
   */
  public static OutlookReport outlook(BuildRequest request) throws IOException {
    SiteBuilder builder = new SiteBuilder(request);
    try (Workers workers = new Workers(request.jobs(), Progress.NONE)) {
      SiteReader reader = SiteReader.open(request.site());
      SiteSettings settings = builder.take(reader.settings());
      if (settings == null) {
        return new OutlookReport(builder.faults, null);
      }
      List<Article> articles =
          builder.articles(reader, builder.articleFiles(reader), settings, workers);
      Visibility visibility =
          new Visibility(builder.now(settings), request.drafts(), request.future());
      Outlook outlook = Outlook.of(articles, visibility, settings.zone());
      return new OutlookReport(builder.faults, builder.failed() ? null : outlook);
    }
  }

  private @Nullable Edition run(Workers workers) throws IOException, RefusedTarget {
    checkOutput();
    SiteReader reader = SiteReader.open(request.site());
    Reading<SiteSettings> read = reader.settings();
    boolean settled = read.diagnostics().stream().noneMatch(Diagnostic::isError);
    SiteSettings settings = take(read);
    Theme theme = take(reader.theme());
    if (settings == null || theme == null) {
      return null;
    }
    String baseUrl = request.baseUrl();
    SiteSettings placed = baseUrl == null ? settings : settings.at(baseUrl);
    TemplateRenderer renderer = new TemplateRenderer(theme.templates(), theme.own());
    faults.addAll(renderer.check());

    List<String> files = articleFiles(reader);
    List<Article> articles = articles(reader, files, placed, workers);
    Visibility visibility = new Visibility(now(placed), request.drafts(), request.future());
    List<Asset> assets = assets(reader, articles, visibility);
    if (!settled) {
      // Addresses made with settings that stand in for wrong ones would be taken only by chance.
      return null;
    }
    Ledger ledger = take(reader.ledger());
    if (ledger == null) {
      return null;
    }
    Site site = new Site(placed, articles, unread(files, articles), assets, ledger);
    SitePlan plan = take(SitePlan.of(site, visibility));
    if (plan == null || failed()) {
      return null;
    }
    return publish(
        plan, renderer, reader, workers, Outlook.of(articles, visibility, placed.zone()));
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
    return request.strict() ? !faults.isEmpty() : faults.stream().anyMatch(Diagnostic::isError);
  }

  private List<String> articleFiles(SiteReader reader) throws IOException {
    return Objects.requireNonNull(take(reader.articleFiles()));
  }

  /** Returns the files of which no article could be made. */
  private static Set<String> unread(List<String> files, List<Article> read) {
    Set<String> unread = new HashSet<>(files);
    read.forEach(article -> unread.remove(article.file()));
    return unread;
  }

  private List<Article> articles(
      SiteReader reader, List<String> files, SiteSettings settings, Workers workers)
      throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Reading<Article> read :
        workers.each(Progress.Step.READ, files, file -> reader.article(file, settings))) {
      Article article = take(read);
      if (article != null) {
        articles.add(article);
      }
    }
    return articles;
  }

  private List<Asset> assets(SiteReader reader, List<Article> articles, Visibility visibility)
      throws IOException {
    List<Article> visible = with(Standing.VISIBLE, articles, visibility);
    List<Article> hidden =
        articles.stream().filter(a -> visibility.of(a) != Standing.VISIBLE).toList();
    return Objects.requireNonNull(take(reader.assets(visible, hidden)));
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

  private @Nullable Edition publish(
      SitePlan plan, TemplateRenderer renderer, SiteReader reader, Workers workers, Outlook outlook)
      throws IOException, RefusedTarget {
    try (Publication publication = Publication.begin(output, request.clean())) {
      List<PageResult> pages =
          workers.each(
              Progress.Step.RENDER, plan.pages(), page -> page(page, renderer, publication));
      if (takeTemplateFaults(pages)) {
        return null;
      }
      List<Outcome> files =
          new ArrayList<>(
              workers.each(Progress.Step.RENDER, plan.documents(), d -> document(d, publication)));
      for (Asset asset : plan.assets()) {
        Path file = reader.file(asset);
        files.add(
            file == null
                ? publication.write(asset.path(), reader.builtIn(asset))
                : publication.copy(asset.path(), file));
      }
      Published published = publication.finish();
      rememberAddresses(plan);
      return new Edition(
          count(pages.stream().map(PageResult::outcome).toList()),
          count(files),
          published.removed(),
          published.kept(),
          standIns(plan, pages),
          outlook);
    }
  }

  /** A build that shows what is not public yet, or of another day, publishes no address. */
  private void rememberAddresses(SitePlan plan) throws IOException {
    if (!request.drafts() && !request.future() && request.now() == null) {
      LedgerFile.write(request.site(), plan.ledger().sources());
    }
  }

  /** Returns the addresses that have newly lost their pages, each with what stands there now. */
  private static List<StandIn> standIns(SitePlan plan, List<PageResult> results) {
    Set<PlannedPage> standing = new HashSet<>(plan.standIns());
    List<StandIn> written = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      PlannedPage page = plan.pages().get(i);
      if (standing.contains(page) && results.get(i).outcome() == Outcome.WRITTEN) {
        boolean moved = page.template().equals("redirect.ftl");
        written.add(
            new StandIn(
                "/" + page.path().replaceFirst("index\\.html$", ""), page.origin().file(), moved));
      }
    }
    return written;
  }

  /** Holds what came of one page: its fault, or whether it differs from the earlier edition's. */
  private record PageResult(Outcome outcome, @Nullable Diagnostic fault) {}

  private static PageResult page(
      PlannedPage page, TemplateRenderer renderer, Publication publication) throws IOException {
    try {
      byte[] bytes = renderer.render(page.template(), page.view().get(), page.origin());
      return new PageResult(publication.write(page.path(), bytes), null);
    } catch (TemplateFault e) {
      return new PageResult(Outcome.WRITTEN, e.diagnostic());
    }
  }

  private static Outcome document(PlannedDocument document, Publication publication)
      throws IOException {
    byte[] bytes = DocumentRenderer.render(document.format(), document.view().get());
    return publication.write(document.path(), bytes);
  }

  /** Takes one fault for each place: a wrong line of a template fails every page that it makes. */
  private boolean takeTemplateFaults(List<PageResult> pages) {
    Map<SourceSpan, Diagnostic> first = new LinkedHashMap<>();
    for (PageResult page : pages) {
      Diagnostic fault = page.fault();
      if (fault != null) {
        first.putIfAbsent(fault.place(), fault);
      }
    }
    faults.addAll(first.values());
    return !first.isEmpty();
  }

  private static Count count(List<Outcome> outcomes) {
    int written = (int) outcomes.stream().filter(o -> o == Outcome.WRITTEN).count();
    return new Count(written, outcomes.size() - written);
  }
}
