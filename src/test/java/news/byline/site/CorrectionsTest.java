package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the date of a correction to all that are told when an article was modified. */
class CorrectionsTest {

  private static final String PAGE = "2022/02/a.html";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).with("-- site.yaml --\ntitle: 测\nbaseUrl: https://x.cn\n");
  }

  private void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private void article(String frontMatter, String... corrections) throws IOException {
    StringBuilder list =
        new StringBuilder("date: 2022-02-13 16:09\n" + frontMatter + "\ncorrections:\n");
    for (String date : corrections) {
      list.append("  - {date: ").append(date).append(", text: 改正于").append(date).append("}\n");
    }
    site.article("a.md", list.toString(), "文。");
  }

  private void assertModified(String iso) throws IOException {
    PageData page = PageData.of(site.page(PAGE));
    assertThat(page.thing("NewsArticle"))
        .contains(entry("datePublished", "2022-02-13T16:09:00+08:00"), entry("dateModified", iso));
    assertThat(page.meta("article:modified_time")).containsExactly(iso);
    assertThat(page.meta("bytedance:updated_time")).containsExactly(iso);
    assertThat(page.baidu()).contains(entry("upDate", iso.substring(0, 19)));
    assertThat(site.page("sitemaps/2022-02.xml")).contains("<lastmod>" + iso + "</lastmod>");
    assertThat(site.page("sitemap.xml")).contains("<lastmod>" + iso + "</lastmod>");
    assertThat(site.page("atom.xml"))
        .containsPattern("(?s)<updated>\\Q%s\\E.*<updated>\\Q%<s".formatted(iso));
    assertThat(site.page("feed.json")).contains("\"date_modified\":\"" + iso + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2022-02-15 08:00, 2022-02-14, 2022-02-15T08:00:00+08:00",
    "updated: 2022-02-14 10:00, 2022-02-15 08:00, 2022-02-14, 2022-02-15T08:00:00+08:00",
    "updated: 2022-02-16 10:00, 2022-02-15 08:00, 2022-02-14, 2022-02-16T10:00:00+08:00"
  })
  void tellsMachinesOfTheLatestChange(String updated, String one, String other, String iso)
      throws IOException {
    article(updated, one, other);
    build();
    assertModified(iso);
  }

  @Test
  void leavesTheVisibleLineAsItWasWritten() throws IOException {
    article("updated: 2022-02-14 10:00", "2022-02-15 08:00");
    build();
    assertThat(site.page(PAGE))
        .contains("更新：<time datetime=\"2022-02-14T10:00:00+08:00\">")
        .doesNotContain("更新：<time datetime=\"2022-02-15");
    article("", "2022-02-15 08:00");
    build();
    assertThat(site.page(PAGE)).doesNotContain("更新：").contains("改正于2022-02-15 08:00");
  }

  @Test
  void isNeverModifiedBeforeItWasPublished() throws IOException {
    article("updated: 2022-02-13", "2022-02-13");
    build();
    PageData page = PageData.of(site.page(PAGE));
    assertThat(page.thing("NewsArticle"))
        .contains(entry("dateModified", "2022-02-13T16:09:00+08:00"));
    assertThat(page.meta("article:modified_time")).isEmpty();
  }

  @Test
  void hidesACorrectionUntilItsTimeHasCome() throws IOException {
    article("", "2022-02-15 08:00", "2022-03-01 08:00");
    build("--now", "2022-03-01 07:59");
    assertModified("2022-02-15T08:00:00+08:00");
    for (String path : new String[] {PAGE, "corrections.html", "feed.xml"}) {
      assertThat(site.page(path)).contains("改正于2022-02-15").doesNotContain("改正于2022-03-01");
    }
    String[] next = {"next", "--now", "2022-02-20"};
    assertThat(site.run(Locale.ENGLISH, next))
        .isEqualTo(
            new TestSite.Run(
                0,
                "2022-03-01T08:00+08:00\n",
                "next change by the clock: 2022-03-01T08:00+08:00, when a correction of"
                    + " articles/a.md appears\n"));
    build("--now", "2022-03-01 08:00");
    assertModified("2022-03-01T08:00:00+08:00");
    assertThat(site.page("corrections.html")).contains("改正于2022-03-01");
  }
}
