package news.byline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.byline.build.BuildReport.Count;
import news.byline.build.BuildReport.Edition;
import news.byline.build.BuildReport.StandIn;
import news.byline.build.cache.CacheFolder;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Asset;
import news.byline.model.Digest;
import news.byline.model.Manuscripts;
import news.byline.model.Rendition;
import news.byline.plan.PlannedDocument;
import news.byline.plan.PlannedPage;
import news.byline.plan.Purpose;
import news.byline.plan.SearchPlan;
import news.byline.plan.SitePlan;
import news.byline.plan.Twins;
import news.byline.publish.Outcome;
import news.byline.publish.Publication;
import news.byline.publish.Published;
import news.byline.publish.RefusedTarget;
import news.byline.render.feed.DocumentRenderer;
import news.byline.render.theme.TemplateFault;
import news.byline.render.theme.TemplateRenderer;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Renders what a plan names, where it was not made of the same before, and publishes it. */
final class SitePublishing {

  private static final int BATCH = 500;

  private final SiteReader reader;
  private final TemplateRenderer renderer;
  private final Workers workers;
  private final Keys keys;
  private final Manuscripts manuscripts;
  private final @Nullable CacheFolder cache;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Digest edition = new Digest();
  private final @Nullable TwinOutputs twins;
  private final PicturePublishing pictures;
  private int twinsWritten;
  private @Nullable SearchPublishing published;

  /**
   * Takes what every page needs.
   *
   * @param keys makes the keys of outputs
   * @param cache tells which files are too new to be known by their time
   * @param twins makes the edition in traditional characters; null where there is none
   * @param pictures makes pictures as they are published
   */
  SitePublishing(
      SiteReader reader,
      TemplateRenderer renderer,
      Workers workers,
      Keys keys,
      Manuscripts manuscripts,
      @Nullable CacheFolder cache,
      @Nullable TwinOutputs twins,
      PicturePublishing pictures) {
    this.pictures = pictures;
    this.reader = reader;
    this.renderer = renderer;
    this.workers = workers;
    this.keys = keys;
    this.manuscripts = manuscripts;
    this.cache = cache;
    this.twins = twins;
  }

  /** Returns the faults of templates. */
  List<Diagnostic> faults() {
    return faults;
  }

  /** Returns the digest of all that was published. */
  long edition() {
    return edition.value();
  }

  /** Stands for what is to be done before the first page is seen. */
  interface Preparation {
    void run() throws IOException;
  }

  /**
   * Publishes a plan.
   *
   * @param clean whether all files are written anew and nothing of the output is kept
   * @param ready is run when all is rendered and nothing is published yet
   * @return what was published; null where a template failed
   */
  @Nullable Edition publish(
      Path output, boolean clean, SitePlan plan, Outlook outlook, Preparation ready)
      throws IOException, RefusedTarget {
    try (Publication publication = Publication.begin(output, clean)) {
      IdentityHashMap<PlannedPage, Outcome> pages = pages(plan.pages(), publication);
      if (pages == null) {
        return null;
      }
      Count files = files(plan, publication);
      ready.run();
      Published published = publication.finish(edition());
      return new Edition(
          pages(pages, plan),
          files,
          published.removed(),
          published.kept(),
          standIns(plan, pages),
          outlook);
    }
  }

  private Count pages(IdentityHashMap<PlannedPage, Outcome> outcomes, SitePlan plan) {
    Count own = count(new ArrayList<>(outcomes.values()), plan.pages().size());
    int all = twins == null ? 0 : plan.pages().size();
    return new Count(own.written() + twinsWritten, own.unchanged() + all - twinsWritten);
  }

  /** Adds an output to the edition. */
  private long key(String path, long key) {
    edition.add(path).add(key);
    return key;
  }

  private record Work<T>(T output, long key) {}

  /**
   * Says what of a page is to be rendered.
   *
   * @param twinKey the key of its twin; null where that is not to be rendered
   */
  private record PageWork(PlannedPage page, @Nullable Long key, @Nullable Long twinKey) {}

  private @Nullable IdentityHashMap<PlannedPage, Outcome> pages(
      List<PlannedPage> planned, Publication publication) throws IOException {
    long[] made = keys(planned);
    IdentityHashMap<PlannedPage, Outcome> outcomes = new IdentityHashMap<>();
    List<PageWork> changed = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      PlannedPage page = planned.get(i);
      Long key = changed(page.path(), made[i], publication);
      Long twinKey =
          twins == null ? null : changed(Twins.path(page.path()), twins.key(made[i]), publication);
      if (key != null || twinKey != null) {
        changed.add(new PageWork(page, key, twinKey));
      }
    }
    List<PageResult> results =
        workers.each(Progress.Step.RENDER, changed, work -> page(work, publication));
    for (int i = 0; i < results.size(); i++) {
      Outcome outcome = results.get(i).outcome();
      if (outcome != null) {
        outcomes.put(changed.get(i).page(), outcome);
      }
      if (results.get(i).twin() == Outcome.WRITTEN) {
        twinsWritten++;
      }
    }
    return takeFaults(results) ? null : outcomes;
  }

  /** Adds an output to the edition, and returns its key if it is to be rendered. */
  private @Nullable Long changed(String path, long made, Publication publication) {
    long key = key(path, made);
    return publication.keep(path, key) ? null : key;
  }

  /** Makes keys on all threads, some hundreds at a time, since one takes but a moment. */
  private long[] keys(List<PlannedPage> planned) throws IOException {
    List<List<PlannedPage>> batches = new ArrayList<>();
    for (int from = 0; from < planned.size(); from += BATCH) {
      batches.add(planned.subList(from, Math.min(planned.size(), from + BATCH)));
    }
    return workers.each(batches, batch -> batch.stream().mapToLong(keys::of).toArray()).stream()
        .flatMapToLong(Arrays::stream)
        .toArray();
  }

  /**
   * Holds what came of one page and of its twin: a fault, or whether they differ from the earlier
   * edition's; null of what was kept.
   */
  private record PageResult(
      @Nullable Outcome outcome, @Nullable Outcome twin, @Nullable Diagnostic fault) {}

  private PageResult page(PageWork work, Publication publication) throws IOException {
    PlannedPage page = work.page();
    try {
      Record view = page.view().get();
      Outcome outcome = null;
      if (work.key() != null) {
        byte[] bytes = renderer.render(page.template(), view, page.origin());
        outcome = publication.write(page.path(), work.key(), bytes);
      }
      Outcome twin = null;
      if (work.twinKey() != null && twins != null) {
        byte[] bytes = twins.page(page, view, renderer);
        twin = publication.write(Twins.path(page.path()), work.twinKey(), bytes);
      }
      return new PageResult(outcome, twin, null);
    } catch (TemplateFault e) {
      return new PageResult(Outcome.WRITTEN, null, e.diagnostic());
    }
  }

  /** Takes one fault for each place: a wrong line of a template fails every page that it makes. */
  private boolean takeFaults(List<PageResult> pages) {
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

  private Count files(SitePlan plan, Publication publication) throws IOException {
    List<Work<PlannedDocument>> changed = new ArrayList<>();
    List<Work<PlannedDocument>> changedTwins = new ArrayList<>();
    int all = plan.documents().size() + plan.assets().size();
    for (PlannedDocument document : plan.documents()) {
      Long key = changed(document.path(), keys.of(document), publication);
      if (key != null) {
        changed.add(new Work<>(document, key));
      }
      if (twins != null && TwinOutputs.has(document)) {
        all++;
        Long twinKey =
            changed(Twins.path(document.path()), twins.key(keys.of(document)), publication);
        if (twinKey != null) {
          changedTwins.add(new Work<>(document, twinKey));
        }
      }
    }
    List<Outcome> outcomes =
        new ArrayList<>(
            workers.each(Progress.Step.RENDER, changed, work -> document(work, publication)));
    outcomes.addAll(
        workers.each(Progress.Step.RENDER, changedTwins, work -> twin(work, publication)));
    Map<String, SourceFile> offers = reader.files().offers();
    for (Asset asset : plan.assets()) {
      outcomes.add(asset(asset, offers.get(asset.source()), publication));
    }
    outcomes.addAll(renditions(plan.renditions(), publication));
    all += plan.renditions().size();
    SearchPlan search = plan.search();
    if (search == null) {
      return count(outcomes, all);
    }
    SearchPublishing own =
        new SearchPublishing(
            search,
            manuscripts,
            publication,
            workers,
            cache,
            new SearchPublishing.Reading(SiteReader.program(), reader.settingsVersion()));
    own.publish();
    edition.add(own.digest());
    outcomes.addAll(own.outcomes());
    published = own;
    return count(outcomes, all + own.files());
  }

  private List<Outcome> renditions(List<Rendition> planned, Publication publication)
      throws IOException {
    List<Rendition> changed = new ArrayList<>();
    for (Rendition rendition : planned) {
      // Its digest says all, so that no setting of the site makes it anew.
      if (changed(rendition.path(), rendition.version(), publication) != null) {
        changed.add(rendition);
      }
    }
    return pictures.publish(changed, publication);
  }

  /** Returns what is to be remembered of the search; {@link SearchMemory#NONE} without one. */
  SearchMemory search() {
    return published == null
        ? SearchMemory.NONE
        : published.memory(edition(), reader.files()::place);
  }

  private Outcome twin(Work<PlannedDocument> work, Publication publication) throws IOException {
    PlannedDocument document = work.output();
    byte[] bytes = Objects.requireNonNull(twins).document(document, document.view().get());
    return publication.write(Twins.path(document.path()), work.key(), bytes);
  }

  private static Outcome document(Work<PlannedDocument> work, Publication publication)
      throws IOException {
    PlannedDocument document = work.output();
    byte[] bytes = DocumentRenderer.render(document.format(), document.view().get());
    return publication.write(document.path(), work.key(), bytes);
  }

  private Outcome asset(Asset asset, @Nullable SourceFile source, Publication publication)
      throws IOException {
    Path file = reader.file(asset);
    if (file == null) {
      byte[] bytes = reader.builtIn(asset);
      long key = key(asset.path(), keys.of(Digest.of(bytes)));
      return publication.keep(asset.path(), key)
          ? Outcome.UNCHANGED
          : publication.write(asset.path(), key, bytes);
    }
    boolean settled = cache != null && source != null && source.modified() < cache.moment();
    Digest digest = new Digest().add(asset.source());
    if (source != null) {
      digest.add(source.size()).add(source.modified());
    }
    long key = key(asset.path(), keys.of(digest.value()));
    if (publication.keep(asset.path(), key)) {
      return Outcome.UNCHANGED;
    }
    // A file so new may be changed again within one tick of the file system's clock.
    long lasting = settled ? key : 0;
    byte[] picture = pictures.published(asset.source());
    return picture == null
        ? publication.copy(asset.path(), lasting, file)
        : publication.write(asset.path(), lasting, picture);
  }

  /** Returns the addresses that have newly lost their pages, each with what stands there now. */
  private static List<StandIn> standIns(
      SitePlan plan, IdentityHashMap<PlannedPage, Outcome> outcomes) {
    List<StandIn> written = new ArrayList<>();
    for (PlannedPage page : plan.standIns()) {
      if (outcomes.get(page) == Outcome.WRITTEN) {
        written.add(standIn(page));
      }
    }
    return written;
  }

  private static StandIn standIn(PlannedPage page) {
    String address = address(page.path());
    if (page.purpose() instanceof Purpose.Redirect redirect) {
      boolean article = redirect.subject().equals(page.origin().file());
      return new StandIn(
          address, article ? page.origin().file() : address(redirect.target()), true);
    }
    return new StandIn(address, page.origin().file(), false);
  }

  private static String address(String path) {
    return "/" + path.replaceFirst("index\\.html$", "");
  }

  /** Counts what was written among all; what was kept has no outcome. */
  private static Count count(List<Outcome> outcomes, int all) {
    int written = (int) outcomes.stream().filter(o -> o == Outcome.WRITTEN).count();
    return new Count(written, all - written);
  }
}
