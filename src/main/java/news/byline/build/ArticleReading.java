package news.byline.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.byline.build.cache.ArticleCache;
import news.byline.build.cache.CacheFolder;
import news.byline.build.cache.CachedArticle;
import news.byline.diagnostic.Reading;
import news.byline.model.Article;
import news.byline.model.Manuscript;
import news.byline.model.Pool;
import news.byline.model.SiteSettings;
import news.byline.source.MeasuredPicture;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a site: of those whose files, and the pictures that they show, are as they
 * were when an earlier build read them, it takes what that build remembered.
 */
final class ArticleReading {

  private final SiteReader reader;
  private final SiteSettings settings;
  private final Workers workers;
  private final @Nullable CacheFolder folder;
  private final ArticleCache.Maker maker;
  private final Pool pool = new Pool();
  private final ArticleCache cache;
  private final Map<String, SourceFile> offers;
  private long digest;

  ArticleReading(
      SiteReader reader,
      SiteSettings settings,
      Workers workers,
      @Nullable CacheFolder folder,
      ArticleCache.Maker maker)
      throws IOException {
    this.reader = reader;
    this.settings = settings;
    this.workers = workers;
    this.folder = folder;
    this.maker = maker;
    this.offers = reader.files().offers();
    this.cache = folder == null ? ArticleCache.EMPTY : ArticleCache.read(folder.path(), maker);
    this.digest = cache.digest();
  }

  /** Tells whether there is a cache that cannot be used. */
  boolean ignoresCache() {
    return cache.ignored();
  }

  /**
   * Reads all articles.
   *
   * @param texts keeps the texts of those that are read anew
   * @return what was read of each file, in the order of their paths
   */
  List<Reading<Article>> read(Texts texts) throws IOException {
    List<MeasuredPicture> measured =
        cache.pictures().stream()
            .filter(p -> p.file().equals(offers.get(p.file().path())))
            .toList();
    reader.remember(measured);
    List<List<CachedArticle>> decoded = workers.each(cache.chunks(), chunk -> chunk.decode(pool));
    List<SourceFile> files = reader.files().texts();
    @Nullable CachedArticle[] known = stillTrue(decoded, files, measured);
    List<SourceFile> changed = new ArrayList<>();
    for (int i = 0; i < known.length; i++) {
      if (known[i] == null) {
        changed.add(files.get(i));
      }
    }
    Iterator<CachedArticle> anew =
        workers.each(Progress.Step.READ, changed, file -> readAnew(file, texts)).iterator();
    List<CachedArticle> entries = new ArrayList<>(known.length);
    for (CachedArticle entry : known) {
      entries.add(entry == null ? anew.next() : entry);
    }
    boolean same = changed.isEmpty() && known.length == count(decoded);
    if (folder != null && !same) {
      digest = cache.replace(folder.path(), maker, decoded, lasting(entries), lastingPictures());
    }
    return entries.stream().map(CachedArticle::reading).toList();
  }

  /** Returns the digest of what is remembered of the articles now. */
  long digest() {
    return digest;
  }

  private static int count(List<List<CachedArticle>> decoded) {
    return decoded.stream().mapToInt(List::size).sum();
  }

  private CachedArticle readAnew(SourceFile file, Texts texts) throws IOException {
    Reading<Manuscript> read = reader.article(file.path(), settings);
    Manuscript manuscript = read.value();
    if (manuscript != null) {
      texts.keep(manuscript);
    }
    Article article = manuscript == null ? null : manuscript.article();
    return new CachedArticle(file, new Reading<>(article, read.diagnostics())).pooled(pool);
  }

  /**
   * Finds the articles that would be read again just as they are remembered. What is remembered and
   * what is found now are both in the order of their paths, so they are gone through side by side.
   *
   * @return what is remembered of each file; null where it must be read
   */
  private @Nullable CachedArticle[] stillTrue(
      List<List<CachedArticle>> decoded, List<SourceFile> files, List<MeasuredPicture> measured) {
    Set<String> altered = new HashSet<>();
    cache.pictures().forEach(picture -> altered.add(picture.file().path()));
    measured.forEach(picture -> altered.remove(picture.file().path()));
    @Nullable CachedArticle[] known = new CachedArticle[files.size()];
    int at = 0;
    for (List<CachedArticle> chunk : decoded) {
      for (CachedArticle entry : chunk) {
        String path = entry.file().path();
        while (at < known.length && files.get(at).path().compareTo(path) < 0) {
          at++;
        }
        boolean same =
            at < known.length
                && entry.file().equals(files.get(at))
                && entry.article().pictures().stream()
                    .allMatch(p -> offers.containsKey(p) && !altered.contains(p))
                && entry.article().links().stream()
                    .allMatch(l -> reader.files().place(l.target()) >= 0);
        if (same) {
          known[at] = entry;
        }
      }
    }
    return known;
  }

  /**
   * Leaves out what must be read again next time: faulty files, and those so new that a later
   * change could not be told by their time.
   */
  private List<CachedArticle> lasting(List<CachedArticle> entries) {
    return entries.stream()
        .filter(e -> e.reading().value() != null && isSettled(e.file()))
        .filter(
            e ->
                e.article().pictures().stream()
                    .map(offers::get)
                    .allMatch(file -> file != null && isSettled(file)))
        .toList();
  }

  private List<MeasuredPicture> lastingPictures() {
    return reader.measured().stream()
        .filter(p -> isSettled(p.file()))
        .sorted(Comparator.comparing(p -> p.file().path()))
        .toList();
  }

  private boolean isSettled(SourceFile file) {
    return folder != null && file.modified() < folder.moment();
  }
}
