package news.byline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import news.byline.build.cache.CacheFolder;

/**
 * Builds a site to be looked at, again and again: with drafts and what is not yet due, and whether
 * or not it is signed off. It keeps all it writes in a folder of its own, so that neither what was
 * published nor what builds remember of it is touched.
 */
public final class PreviewBuilder {

  /** What builds remember of articles and names is true in a preview too; not the reverse. */
  private static final List<String> SHARED = List.of("articles", "slugs");

  private final Path site;
  private final int jobs;
  private final PreviewPages pages = new PreviewPages();

  /**
   * Takes a site.
   *
   * @param jobs the number of threads, at least 1
   */
  public PreviewBuilder(Path site, int jobs) {
    this.site = site;
    this.jobs = jobs;
  }

  /** Returns the folder in which previews of a site keep everything. */
  public static Path folder(Path site) {
    return CacheFolder.preview(site);
  }

  /** Returns the folder that holds the pages. */
  public static Path output(Path site) {
    return folder(site).resolve("site");
  }

  /**
   * Builds the preview anew as far as anything has changed.
   *
   * @param open the pages that are shown before the others
   * @throws IOException if a disk fails; all pages are whole by then
   */
  public PreviewReport build(Instant now, OpenPages open, Progress progress) throws IOException {
    if (!pages.isPlanned()) {
      begin();
    }
    BuildRequest request =
        new BuildRequest(site, output(site), null, true, true, null, now, false, jobs, false);
    pages.begin(open);
    return new PreviewReport(SiteBuilder.build(request, pages, progress), pages.pages());
  }

  /** Spares a first preview the reading of an archive that builds have read. */
  private void begin() throws IOException {
    Path own = CacheFolder.preview(site);
    Files.createDirectories(own);
    for (String name : SHARED) {
      Path file = own.resolve(name);
      if (!Files.exists(file)) {
        Path whole = CacheFolder.fresh(own, name);
        try {
          Files.copy(own.resolveSibling(name), whole);
          Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
          // Nothing was built yet.
        }
      }
    }
  }
}
