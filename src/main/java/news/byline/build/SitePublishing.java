package news.byline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.build.BuildReport.Count;
import news.byline.build.BuildReport.Edition;
import news.byline.build.BuildReport.StandIn;
import news.byline.build.cache.CacheFolder;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Asset;
import news.byline.model.Digest;
import news.byline.plan.PlannedDocument;
import news.byline.plan.PlannedPage;
import news.byline.plan.Purpose;
import news.byline.plan.SitePlan;
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
  private final @Nullable CacheFolder cache;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Digest edition = new Digest();

  /**
   * Takes what every page needs.
   *
   * @param keys makes the keys of outputs
   * @param cache tells which files are too new to be known by their time
   */
  SitePublishing(
      SiteReader reader,
      TemplateRenderer renderer,
      Workers workers,
      Keys keys,
      @Nullable CacheFolder cache) {
    this.reader = reader;
    this.renderer = renderer;
    this.workers = workers;
    this.keys = keys;
    this.cache = cache;
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
          count(new ArrayList<>(pages.values()), plan.pages().size()),
          files,
          published.removed(),
          published.kept(),
          standIns(plan, pages),
          outlook);
    }
  }

  /** Adds an output to the edition. */
  private long key(String path, long key) {
    edition.add(path).add(key);
    return key;
  }

  private record Work<T>(T output, long key) {}

  private @Nullable IdentityHashMap<PlannedPage, Outcome> pages(
      List<PlannedPage> planned, Publication publication) throws IOException {
    long[] made = keys(planned);
    IdentityHashMap<PlannedPage, Outcome> outcomes = new IdentityHashMap<>();
    List<Work<PlannedPage>> changed = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      PlannedPage page = planned.get(i);
      long key = key(page.path(), made[i]);
      if (!publication.keep(page.path(), key)) {
        changed.add(new Work<>(page, key));
      }
    }
    List<PageResult> results =
        workers.each(Progress.Step.RENDER, changed, work -> page(work, publication));
    for (int i = 0; i < results.size(); i++) {
      outcomes.put(changed.get(i).output(), results.get(i).outcome());
    }
    return takeFaults(results) ? null : outcomes;
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

  /** Holds what came of one page: its fault, or whether it differs from the earlier edition's. */
  private record PageResult(Outcome outcome, @Nullable Diagnostic fault) {}

  private PageResult page(Work<PlannedPage> work, Publication publication) throws IOException {
    PlannedPage page = work.output();
    try {
      byte[] bytes = renderer.render(page.template(), page.view().get(), page.origin());
      return new PageResult(publication.write(page.path(), work.key(), bytes), null);
    } catch (TemplateFault e) {
      return new PageResult(Outcome.WRITTEN, e.diagnostic());
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
    for (PlannedDocument document : plan.documents()) {
      long key = key(document.path(), keys.of(document));
      if (!publication.keep(document.path(), key)) {
        changed.add(new Work<>(document, key));
      }
    }
    List<Outcome> outcomes =
        new ArrayList<>(
            workers.each(Progress.Step.RENDER, changed, work -> document(work, publication)));
    Map<String, SourceFile> offers = reader.files().offers();
    for (Asset asset : plan.assets()) {
      outcomes.add(asset(asset, offers.get(asset.source()), publication));
    }
    return count(outcomes, plan.documents().size() + plan.assets().size());
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
    // A file so new may be changed again within one tick of the file system's clock.
    return publication.keep(asset.path(), key)
        ? Outcome.UNCHANGED
        : publication.copy(asset.path(), settled ? key : 0, file);
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
