package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuts sections into pages, numbered from the oldest. */
class SectionPagesTest {

  private static final String SECTION =
      """
      -- templates/section.ftl --
      <#list articles as a>${a.title} </#list>
      <#if newest??><a rel="first" href="${newest.href}">${newest.name}</a></#if>
      <#if older??><a rel="next" href="${older.href}">${older.name}</a></#if>
      """;

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).with(SECTION);
    site.with("-- site.yaml --\ntitle: 测\nsections: [{name: 要闻, slug: y}]\n");
  }

  private void articles(int from, int to) throws IOException {
    for (int i = from; i <= to; i++) {
      String front =
          "title: n%d\nsection: 要闻\ndate: 2022-01-01 %02d:%02d".formatted(i, i / 60, i % 60);
      site.article("n" + i + ".md", front, "");
    }
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** Returns the titles on each page of the section. */
  private Map<String, List<String>> pages() throws IOException {
    Map<String, List<String>> pages = new TreeMap<>();
    for (String path : site.published()) {
      if (path.startsWith("y/")) {
        String titles = site.page(path).lines().findFirst().orElse("").strip();
        pages.put(path, titles.isEmpty() ? List.of() : List.of(titles.split(" ")));
      }
    }
    return pages;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 1, 0",
    "19, 19, 0",
    "20, 20, 0",
    "21, 21, 0",
    "39, 39, 0",
    "40, 20, 1",
    "41, 21, 1",
    "59, 39, 1",
    "60, 20, 2",
    "100, 20, 4"
  })
  void holdsTwentyToThirtyNineOnTheNewestPage(int all, int newest, int full) throws IOException {
    articles(1, all);
    Map<String, List<String>> pages = pages();
    assertThat(pages).hasSize(full + 1);
    List<String> read = new ArrayList<>(pages.get("y/index.html"));
    assertThat(read).hasSize(newest);
    for (int number = full; number >= 1; number--) {
      assertThat(pages.get("y/page/" + number + ".html")).hasSize(20);
      read.addAll(pages.get("y/page/" + number + ".html"));
    }
    List<String> expected = new ArrayList<>();
    for (int i = all; i >= 1; i--) {
      expected.add("n" + i);
    }
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void neverChangesAFullPageAgain() throws IOException {
    articles(1, 40);
    final String first = site.page("y/page/1.html");
    articles(41, 60);
    final String second = site.page("y/page/2.html");
    articles(61, 99);
    final String third = site.page("y/page/3.html");
    articles(100, 160);
    assertThat(site.page("y/page/1.html")).isEqualTo(first);
    assertThat(site.page("y/page/2.html")).isEqualTo(second);
    assertThat(site.page("y/page/3.html")).isEqualTo(third);
  }

  @Test
  void leadsFromPageToPage() throws IOException {
    articles(1, 60);
    assertThat(site.page("y/index.html")).contains("rel=\"next\" href=\"../y/page/2.html\"");
    assertThat(site.page("y/index.html")).doesNotContain("rel=\"first\"");
    assertThat(Dom.of(site.page("y/page/2.html")).values("a", "href"))
        .containsExactly("../../y/", "../../y/page/1.html");
    assertThat(site.page("y/page/1.html")).doesNotContain("rel=\"next\"");
  }

  @Test
  void leadsTheNewestPageWithAnOldPinnedArticle() throws IOException {
    articles(1, 40);
    site.article("n1.md", "title: n1\nsection: 要闻\ndate: 2022-01-01 00:01\npinned: true", "");
    site.build();
    assertThat(pages().get("y/index.html")).startsWith("n1", "n40").hasSize(21);
    assertThat(pages().get("y/page/1.html")).endsWith("n2", "n1").hasSize(20);
  }
}
