package news.byline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.byline.model.Article;
import news.byline.model.Ledger;
import news.byline.model.Manuscript;
import news.byline.model.Site;
import news.byline.model.SiteSettings;
import news.byline.model.Slug;
import news.byline.plan.SitemapPages.Limits;
import news.byline.plan.view.SitemapView;
import news.byline.render.feed.DocumentRenderer;
import news.byline.site.TestSite;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuts sitemaps where they grow too long or too large. */
class SitemapPagesTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).with("-- site.yaml --\ntitle: 测\nbaseUrl: https://x.cn/a'b/\n");
  }

  private List<PlannedDocument> planned(Limits limits) throws IOException {
    SiteReader reader = SiteReader.open(folder);
    SiteSettings settings = Objects.requireNonNull(reader.settings().value());
    List<Article> articles = new ArrayList<>();
    for (SourceFile file : reader.files().texts()) {
      articles.add(Objects.requireNonNull(reader.article(file.path(), settings).value()).article());
    }
    return planned(settings, articles, limits);
  }

  private static List<PlannedDocument> planned(
      SiteSettings settings, List<Article> articles, Limits limits) {
    Site whole = new Site(settings, articles, Set.of(), List.of(), Ledger.EMPTY);
    SiteIndex index = SiteIndex.of(whole, whole.articles(), Slug::ofName);
    ArticlePages pages =
        new ArticlePages(
            new Frame(settings, List.of()),
            new Addresses(settings, whole.articles()),
            index,
            article -> new Manuscript(article, ""));
    Listing listing = new Listing(new Absolute(pages, settings.baseUrl() + "/"), index, a -> true);
    return new SitemapPages(listing, limits).documents();
  }

  private void articles(int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      site.article("n" + i + ".md", "date: 2022-02-%02d".formatted(i), "![](/assets/c.png)");
    }
    site.picture("assets/c.png");
  }

  private static List<SitemapView.Entry> entries(PlannedDocument document) {
    return ((SitemapView) document.view().get()).pages();
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "4, 2", "6, 2", "7, 3"})
  void cutsAMonthWhereItHasTooManyAddresses(int count, int files) throws IOException {
    articles(count);
    List<PlannedDocument> documents = planned(new Limits(3, Long.MAX_VALUE));
    List<String> expected = new ArrayList<>(List.of("sitemap.xml", "sitemaps/pages.xml"));
    for (int n = 1; n <= files; n++) {
      expected.add("sitemaps/2022-02" + (n == 1 ? "" : "-" + n) + ".xml");
    }
    assertThat(documents).extracting(PlannedDocument::path).isEqualTo(expected);
    assertThat(entries(documents.get(2)).get(0).href()).endsWith("/2022/02/n1.html");
    int listed = documents.stream().skip(2).mapToInt(d -> entries(d).size()).sum();
    assertThat(listed).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"1", "900", "1500", "5000"})
  void cutsAMonthWhereItIsTooLarge(long bytes) throws IOException {
    articles(9);
    List<PlannedDocument> documents = planned(new Limits(50_000, bytes));
    int listed = 0;
    for (PlannedDocument document : documents.subList(2, documents.size())) {
      listed += entries(document).size();
      int size = DocumentRenderer.render(document.format(), document.view().get()).length;
      assertThat(entries(document).size() == 1 || size <= bytes).isTrue();
    }
    assertThat(listed).isEqualTo(9);
    assertThat(documents.size() > 3).isEqualTo(bytes < 5000);
  }

  @ParameterizedTest
  @CsvSource({"50000, 1", "50001, 2"})
  void cutsAMonthAtTheLimitOfTheProtocol(int count, int files) throws IOException {
    articles(1);
    SiteReader reader = SiteReader.open(folder);
    SiteSettings settings = Objects.requireNonNull(reader.settings().value());
    Manuscript read = Objects.requireNonNull(reader.article("articles/n1.md", settings).value());
    List<PlannedDocument> months =
        planned(settings, Collections.nCopies(count, read.article()), Limits.STANDARD).stream()
            .filter(d -> d.path().startsWith("sitemaps/2022-02"))
            .toList();
    assertThat(months).hasSize(files);
    assertThat(entries(months.get(0))).hasSize(50_000);
    assertThat(months.stream().mapToInt(d -> entries(d).size()).sum()).isEqualTo(count);
  }

  @Test
  void keepsToTheLimitsOfTheProtocol() {
    assertThat(Limits.STANDARD).isEqualTo(new Limits(50_000, 52_428_800));
  }
}
