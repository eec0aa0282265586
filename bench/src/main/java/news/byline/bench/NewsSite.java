package news.byline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.model.Article;
import news.byline.model.Ledger;
import news.byline.model.Manuscript;
import news.byline.model.Site;
import news.byline.model.SiteSettings;
import news.byline.model.Slug;
import news.byline.model.Visibility;
import news.byline.plan.SitePlan;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;

/** Holds the site that is measured, read as a build reads it. */
final class NewsSite {

  private static final Visibility VISIBILITY =
      new Visibility(Instant.parse("2026-01-01T00:00:00Z"), false, false);

  final SiteReader reader;
  final SiteSettings settings;
  final List<SourceFile> files;

  private final Map<String, String> slugs = new HashMap<>();

  NewsSite() throws IOException {
    String folder = System.getProperty("bench.site");
    if (folder == null) {
      throw new IllegalStateException("start the benchmarks with bench/jmh, which writes the site");
    }
    reader = SiteReader.open(Path.of(folder));
    settings = whole(reader.settings());
    files = reader.files().texts();
  }

  /** Returns an article from the middle of the archive. */
  SourceFile typical() {
    return files.get(files.size() / 2);
  }

  /**
   * Returns what was read, of which nothing may be wrong: else something else would be measured.
   */
  static <T> T whole(Reading<T> reading) {
    if (!reading.diagnostics().isEmpty()) {
      throw new IllegalStateException(
          reading.diagnostics().stream().map(Diagnostic::toString).toList().toString());
    }
    return Objects.requireNonNull(reading.value());
  }

  /** Reads all articles with their texts. */
  List<Manuscript> manuscripts() throws IOException {
    List<Manuscript> manuscripts = new ArrayList<>();
    for (SourceFile file : files) {
      manuscripts.add(whole(reader.article(file.path(), settings)));
    }
    return manuscripts;
  }

  /** Assembles the site as a build does that has published nothing yet. */
  Site site(List<Manuscript> manuscripts) throws IOException {
    List<Article> articles = manuscripts.stream().map(Manuscript::article).toList();
    return new Site(settings, articles, Set.of(), reader.assets(articles, List.of()), Ledger.EMPTY);
  }

  /** Plans the site; names are turned into slugs once, as builds remember them. */
  SitePlan plan(Site site, Map<String, Manuscript> manuscripts) {
    return whole(
        SitePlan.of(
            site,
            VISIBILITY,
            article -> Objects.requireNonNull(manuscripts.get(article.file())),
            name -> slugs.computeIfAbsent(name, Slug::ofName)));
  }
}
