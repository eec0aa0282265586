package news.byline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.byline.build.BuildReport.Count;
import news.byline.build.BuildReport.Edition;
import news.byline.build.cache.ArticleArchive;
import news.byline.build.cache.ArticleCache;
import news.byline.build.cache.CacheFolder;
import news.byline.build.cache.CachedArticle;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.KeptSlugs;
import news.byline.model.Ledger;
import news.byline.model.Manuscript;
import news.byline.model.SiteSettings;
import news.byline.model.Visibility;
import news.byline.plan.Outline;
import news.byline.plan.PlannedDocument;
import news.byline.plan.PlannedPage;
import news.byline.plan.Revision;
import news.byline.plan.Twins;
import news.byline.publish.Amendment;
import news.byline.publish.Outcome;
import news.byline.render.feed.DocumentRenderer;
import news.byline.render.theme.TemplateFault;
import news.byline.render.theme.TemplateRenderer;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Publishes new texts of a few articles where nothing else of a site has changed since its last
 * build: a misprint is mended at the cost of the pages and feeds that show it. Whenever anything is
 * not as it must be for that, nothing is done, and the whole site is to be planned.
 */
final class TextRevision {

  /** More at once are no corrections of an editor's, and soon cost as much as a whole plan. */
  private static final int MOST = 16;

  private final BuildRequest request;
  private final SiteReader reader;
  private final CacheFolder folder;
  private final LastBuild last;
  private final @Nullable PreviewPages preview;
  private List<Article> articles = List.of();

  /**
   * Takes what the last build left.
   *
   * @param preview what a preview remembers; null where the site is built to be published
   */
  TextRevision(
      BuildRequest request,
      SiteReader reader,
      CacheFolder folder,
      LastBuild last,
      @Nullable PreviewPages preview) {
    this.preview = preview;
    this.request = request;
    this.reader = reader;
    this.folder = folder;
    this.last = last;
  }

  /**
   * Publishes what has changed, if that can be done.
   *
   * @param settings as they were at the last build
   * @return what to remember of this build; null where nothing was done
   */
  @Nullable LastBuild publish(
      Path output, SiteSettings settings, Workers.Begun<Templates> templates, Workers workers)
      throws IOException {
    List<SourceFile> changed = changed();
    ArticleCache.Maker maker =
        new ArticleCache.Maker(SiteReader.program(), reader.settingsVersion());
    ArticleCache cache =
        changed == null ? ArticleCache.EMPTY : ArticleCache.read(folder.path(), maker);
    ArticleArchive archive = new ArticleArchive(cache);
    if (changed == null || !isOfLastBuild(cache, archive) || !isAllThatChanged(changed, archive)) {
      return null;
    }
    Outline outline = OutlineFile.read(folder, last.outline());
    reader.remember(cache.pictures());
    Map<String, String> memory = preview == null ? null : preview.texts();
    try (Texts texts = new Texts(reader, settings, folder.path(), memory)) {
      Map<Integer, CachedArticle> revised = read(changed, archive, settings, texts);
      if (outline == null || revised == null) {
        return null;
      }
      Visibility visibility = new Visibility(request.clock(), request.drafts(), request.future());
      KeptSlugs slugs = new KeptSlugs(settings, this::ledger);
      SeenArticles seen = new SeenArticles(reader.files(), archive, revised, slugs, visibility);
      if (!revised.keySet().stream().allMatch(seen::isSeen)) {
        return null;
      }
      articles = revised.values().stream().map(CachedArticle::article).toList();
      Revision revision =
          Revision.of(settings, outline, seen, texts, List.copyOf(revised.keySet()));
      Keys keys = Keys.of(reader, templates.result(), settings, revision.frame());
      SearchRevision search = SearchRevision.NONE;
      if (settings.searchable()) {
        search = search(output, revision, seen, texts, List.copyOf(revised.keySet()));
      }
      if (search == null) {
        return null;
      }
      TwinOutputs twins = TwinOutputs.of(settings, revision.twins());
      if (preview != null) {
        preview.showOpen(revision.pages(), templates.result().renderer(), twins);
      }
      Work work = new Work(revision, search, keys, templates.result().renderer(), workers, twins);
      ArticleCache next = archive.replaced(revised);
      Amended amended = amend(output, work, () -> next.write(folder.path(), maker));
      return amended == null ? null : remembered(amended, next.digest(), revised);
    }
  }

  /** Returns the articles whose new texts were read. */
  List<Article> articles() {
    return articles;
  }

  /** Mends the search; null where it is not known what the last build made of it. */
  private @Nullable SearchRevision search(
      Path output, Revision revision, SeenArticles seen, Texts texts, List<Integer> revised)
      throws IOException {
    SearchMemory memory = SearchMemory.read(folder);
    long common = Digest.of(SiteReader.program(), reader.settingsVersion());
    if (memory.edition() != last.published() || memory.common() != common) {
      return null;
    }
    Map<Integer, Manuscript> manuscripts = new TreeMap<>();
    Map<Integer, String> paths = new TreeMap<>();
    for (int i = 0; i < revised.size(); i++) {
      manuscripts.put(revised.get(i), texts.of(seen.at(revised.get(i))));
      paths.put(revised.get(i), revision.pages().get(i).path());
    }
    return SearchRevision.of(output, memory, reader.settingsVersion(), manuscripts, paths);
  }

  /** The ledger is the one that the last build could read. */
  private Ledger ledger() {
    try {
      return Objects.requireNonNullElse(reader.ledger().value(), Ledger.EMPTY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lists the articles that were changed after the last build; null where there are none, or too
   * many, or other files among them, or one so new that it may be changed again unnoticed.
   */
  private @Nullable List<SourceFile> changed() {
    List<SourceFile> changed =
        reader.files().written().filter(f -> f.modified() >= last.moment()).toList();
    boolean few = !changed.isEmpty() && changed.size() <= MOST;
    return few && changed.stream().allMatch(f -> place(f) >= 0 && f.modified() < folder.moment())
        ? changed
        : null;
  }

  private int place(SourceFile file) {
    return reader.files().place(file.path());
  }

  /**
   * Tells whether what is remembered of the articles is what the last build left, of all of them.
   */
  private boolean isOfLastBuild(ArticleCache cache, ArticleArchive archive) {
    return cache.digest() == last.articles() && archive.size() == reader.files().texts().size();
  }

  /** Tells whether the files were those of the last build but for these. */
  private boolean isAllThatChanged(List<SourceFile> changed, ArticleArchive archive) {
    long before = reader.files().digest();
    for (SourceFile file : changed) {
      SourceFile earlier = archive.at(place(file)).file();
      if (!earlier.path().equals(file.path())) {
        return false;
      }
      before += earlier.digest() - file.digest();
    }
    return before == last.files();
  }

  /** Reads the articles; null where one has a fault of its own, or changes more than its pages. */
  private @Nullable Map<Integer, CachedArticle> read(
      List<SourceFile> changed, ArticleArchive archive, SiteSettings settings, Texts texts)
      throws IOException {
    Map<Integer, CachedArticle> revised = new TreeMap<>();
    for (SourceFile file : changed) {
      Reading<Manuscript> read = reader.article(file.path(), settings);
      Manuscript manuscript = read.value();
      CachedArticle earlier = archive.at(place(file));
      if (manuscript == null || !isAlone(manuscript.article(), read, earlier)) {
        return null;
      }
      texts.keep(manuscript);
      Reading<Article> reading = new Reading<>(manuscript.article(), read.diagnostics());
      revised.put(place(file), new CachedArticle(file, reading));
    }
    return revised;
  }

  /** Tells whether only an article's own pages can show that it is not as it was. */
  private boolean isAlone(Article article, Reading<Manuscript> read, CachedArticle earlier) {
    Set<Diagnostic> said = new HashSet<>(earlier.reading().diagnostics());
    // What only the plan of the site can say of it, a link that leads nowhere, might change.
    boolean planned = about(article.file()).anyMatch(d -> !said.contains(d));
    return !planned
        && !(request.strict() && !read.diagnostics().isEmpty())
        && article.standsAs(earlier.article());
  }

  private Stream<Diagnostic> about(String file) {
    return last.diagnostics().stream().filter(d -> d.place().file().equals(file));
  }

  private record Work(
      Revision revision,
      SearchRevision search,
      Keys keys,
      TemplateRenderer renderer,
      Workers workers,
      @Nullable TwinOutputs twins) {

    /** Returns the key of each output by its path. */
    Map<String, Long> outputs() {
      Map<String, Long> outputs = new TreeMap<>();
      revision.pages().forEach(page -> add(page.path(), keys.of(page), outputs));
      revision.documents().forEach(one -> add(one.path(), keys.of(one), outputs));
      search.files().keySet().forEach(path -> outputs.put(path, search.key(path)));
      return outputs;
    }

    private void add(String path, long key, Map<String, Long> outputs) {
      outputs.put(path, key);
      if (twins != null) {
        outputs.put(Twins.path(path), twins.key(key));
      }
    }
  }

  /**
   * Holds what was published.
   *
   * @param edition the digest of all that stands in the output
   * @param pages how many pages were written
   * @param documents how many feeds and files of the search were written
   */
  private record Amended(long edition, int pages, int documents) {}

  private @Nullable Amended amend(Path output, Work work, SitePublishing.Preparation ready)
      throws IOException {
    List<PlannedPage> pages = work.revision().pages();
    List<PlannedDocument> documents = work.revision().documents();
    Map<String, Long> outputs = work.outputs();
    Digest edition = new Digest().add(last.published());
    outputs.forEach((path, key) -> edition.add(path).add(key));
    try (Amendment amendment = Amendment.begin(output, last.published(), outputs.keySet())) {
      if (amendment == null) {
        return null;
      }
      List<List<Outcome>> ofPages =
          work.workers().each(Progress.Step.RENDER, pages, page -> page(page, work, amendment));
      List<List<Outcome>> ofDocuments =
          work.workers()
              .each(Progress.Step.RENDER, documents, one -> document(one, work, amendment));
      List<List<Outcome>> ofFiles = new ArrayList<>(ofDocuments);
      for (Map.Entry<String, byte[]> file : work.search().files().entrySet()) {
        String path = file.getKey();
        ofFiles.add(List.of(amendment.write(path, work.search().key(path), file.getValue())));
      }
      ready.run();
      if (!work.search().files().isEmpty()) {
        work.search().memory(edition.value()).write(folder);
      }
      amendment.finish(edition.value());
      return new Amended(edition.value(), written(ofPages), written(ofFiles));
    } catch (FaultyTemplate e) {
      return null;
    }
  }

  private static int written(List<List<Outcome>> outcomes) {
    return (int) outcomes.stream().flatMap(List::stream).filter(o -> o == Outcome.WRITTEN).count();
  }

  private static List<Outcome> page(PlannedPage page, Work work, Amendment amendment)
      throws IOException {
    long key = work.keys().of(page);
    TwinOutputs twins = work.twins();
    try {
      Record view = page.view().get();
      byte[] own = work.renderer().render(page.template(), view, page.origin());
      Outcome outcome = amendment.write(page.path(), key, own);
      if (twins == null) {
        return List.of(outcome);
      }
      byte[] twin = twins.page(page, view, work.renderer());
      return List.of(outcome, amendment.write(Twins.path(page.path()), twins.key(key), twin));
    } catch (TemplateFault e) {
      throw new FaultyTemplate(e);
    }
  }

  private static List<Outcome> document(PlannedDocument document, Work work, Amendment amendment)
      throws IOException {
    long key = work.keys().of(document);
    TwinOutputs twins = work.twins();
    Record view = document.view().get();
    byte[] own = DocumentRenderer.render(document.format(), view);
    Outcome outcome = amendment.write(document.path(), key, own);
    if (twins == null) {
      return List.of(outcome);
    }
    byte[] twin = twins.document(document, view);
    return List.of(outcome, amendment.write(Twins.path(document.path()), twins.key(key), twin));
  }

  /** Ends a revision: the build of the whole site will tell of all faults of its templates. */
  private static final class FaultyTemplate extends IOException {

    private static final long serialVersionUID = 1;

    FaultyTemplate(TemplateFault fault) {
      super(fault);
    }
  }

  private LastBuild remembered(
      Amended amended, long articles, Map<Integer, CachedArticle> revised) {
    Set<String> files = new HashSet<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (CachedArticle article : revised.values()) {
      files.add(article.file().path());
      diagnostics.addAll(article.reading().diagnostics());
    }
    last.diagnostics().stream()
        .filter(d -> !files.contains(d.place().file()))
        .forEach(diagnostics::add);
    Edition edition = last.edition();
    return new LastBuild(
        last.request(),
        reader.files().digest(),
        folder.moment(),
        last.ledger(),
        amended.edition(),
        last.outline(),
        articles,
        request.clock(),
        diagnostics,
        new Edition(
            new Count(amended.pages(), edition.pages().all() - amended.pages()),
            new Count(amended.documents(), edition.files().all() - amended.documents()),
            List.of(),
            edition.kept(),
            List.of(),
            edition.outlook()));
  }
}
