package news.byline.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.model.Digest;
import news.byline.model.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files of a site as they were at one moment.
 *
 * @param own {@code site.yaml} and the ledger, those of them that are there
 * @param articles those under {@code articles/}, pictures among them, in the order of their paths
 * @param assets those under {@code assets/}
 * @param templates those under {@code templates/}
 * @param faults links that lead out of the site, or nowhere
 */
public record SiteFiles(
    List<SourceFile> own,
    List<SourceFile> articles,
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
    return new SiteFiles(
        own,
        folder.files("articles", faults::add),
        folder.files("assets", faults::add),
        folder.files("templates", faults::add),
        faults);
  }

  /** Returns all files. */
  public Stream<SourceFile> all() {
    return Stream.of(own, articles, assets, templates).flatMap(List::stream);
  }

  /** Returns the texts of articles, in the order of their paths. */
  public List<SourceFile> texts() {
    return articles.stream().filter(file -> Pictures.isArticle(file.path())).toList();
  }

  /** Returns what articles may show or offer, by its path. */
  public Map<String, SourceFile> offers() {
    Map<String, SourceFile> offers = new HashMap<>();
    Stream.concat(articles.stream(), assets.stream())
        .filter(file -> !Pictures.isArticle(file.path()))
        .forEach(file -> offers.put(file.path(), file));
    return offers;
  }

  /** Returns {@code site.yaml} as it was found; null where there is none. */
  public @Nullable SourceFile settings() {
    return own.stream().filter(f -> f.path().equals(SettingsReader.FILE)).findFirst().orElse(null);
  }

  /** Returns all files but the ledger, which builds write themselves. */
  public Stream<SourceFile> written() {
    return all().filter(file -> !file.path().equals(Ledger.FILE));
  }

  /** Returns the digest of the paths, sizes and times of all files but the ledger. */
  public long digest() {
    Digest digest = new Digest();
    written().forEach(file -> digest.add(file.path()).add(file.size()).add(file.modified()));
    return digest.value();
  }
}
