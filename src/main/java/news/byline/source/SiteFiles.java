package news.byline.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.model.Ledger;

/**
 * Lists the files of a site as they were at one moment.
 *
 * @param own {@code site.yaml} and the ledger, those of them that are there
 * @param texts the articles under {@code articles/}, in the order of their paths
 * @param beside all other files under {@code articles/}
 * @param assets those under {@code assets/}
 * @param templates those under {@code templates/}
 * @param faults links that lead out of the site, or nowhere
 */
public record SiteFiles(
    List<SourceFile> own,
    List<SourceFile> texts,
    List<SourceFile> beside,
    List<SourceFile> assets,
    List<SourceFile> templates,
    List<Diagnostic> faults) {

  static SiteFiles of(SiteFolder folder) throws IOException {
    List<Diagnostic> faults = Collections.synchronizedList(new ArrayList<>());
    List<SourceFile> own = new ArrayList<>();
    for (String name : List.of(SettingsReader.FILE, Ledger.FILE)) {
      SourceFile file = folder.stat(name);
      if (file != null) {
        own.add(file);
      }
    }
    // Told apart once: an archive has a hundred thousand of them, and several steps ask.
    Map<Boolean, List<SourceFile>> articles =
        folder.files("articles", faults::add).stream()
            .collect(Collectors.partitioningBy(file -> Pictures.isArticle(file.path())));
    return new SiteFiles(
        own,
        articles.getOrDefault(true, List.of()),
        articles.getOrDefault(false, List.of()),
        folder.files("assets", faults::add),
        folder.files("templates", faults::add),
        faults);
  }

  /** Returns all files. */
  public Stream<SourceFile> all() {
    return Stream.of(own, texts, beside, assets, templates).flatMap(List::stream);
  }

  /** Returns the place of an article's file among all; negative where there is none. */
  public int place(String path) {
    SourceFile any = new SourceFile(path, 0, 0);
    return Collections.binarySearch(texts, any, Comparator.comparing(SourceFile::path));
  }

  /** Returns what articles may show or offer, by its path. */
  public Map<String, SourceFile> offers() {
    Map<String, SourceFile> offers = new HashMap<>();
    Stream.concat(beside.stream(), assets.stream()).forEach(file -> offers.put(file.path(), file));
    return offers;
  }

  /** Returns all files but the ledger, which builds write themselves. */
  public Stream<SourceFile> written() {
    return all().filter(file -> !file.path().equals(Ledger.FILE));
  }

  /**
   * Returns the digest of the paths, sizes and times of all files but the ledger: the sum of the
   * files' own, so that one may be taken out and another put in.
   */
  public long digest() {
    return written().mapToLong(SourceFile::digest).sum();
  }
}
