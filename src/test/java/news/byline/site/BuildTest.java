package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds small sites and looks at what a reader and an editor would see. */
class BuildTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
  }

  @Test
  void buildsAnArticle() throws IOException {
    site.article("2022-02-13-qicheng.md", "title: 脐橙熟了", "正文。");
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.published())
        .containsExactly(
            "2022/02/qicheng.html",
            "404.html",
            "archive/2022/02/index.html",
            "archive/2022/index.html",
            "archive/index.html",
            "corrections.html",
            "index.html",
            "robots.txt",
            "search.html",
            "search/index.txt",
            "search/texts/0/0.bin");
    assertThat(site.page("2022/02/qicheng.html")).contains("脐橙熟了</h1>", "<p>正文。</p>");
  }

  @Test
  void endsWithOneLineThatCounts() throws IOException {
    site.article("a.md", "", "一。").article("b.md", "", "二。");
    assertThat(site.build().out())
        .matches("9 pages written, 0 unchanged, 0 files removed; .* s: public\n");
    site.article("b.md", "", "改。").without("articles/a.md");
    assertThat(site.build().out())
        .matches("(?s).*\n6 pages written, 3 unchanged, 0 files removed; .* s: public\n");
  }

  @Test
  void linksToAnArticleByItsFile() throws IOException {
    site.article("2022/2022-02-13-a.md", "", "见[另一篇](../b.md#h)。")
        .article("b.md", "slug: bb", "## h");
    TestSite.Run run = site.build();
    assertThat(run.err()).isEmpty();
    assertThat(site.page("2022/02/a.html"))
        .contains("见<a href=\"../../2022/02/bb.html#h\">另一篇</a>。");
    assertThat(site.published()).noneMatch(f -> f.endsWith(".md"));
  }

  @Test
  void leavesOutLinksToArticlesThatAreNotPublic() throws IOException {
    site.article("a.md", "", "见[另一篇](secret.md)与<b>它</b>。")
        .article("secret.md", "status: draft", "草稿。");
    TestSite.Run run = site.build();
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("articles/a.md:6:8: warning: the link to articles/secret.md was left out");
    assertThat(site.page("2022/02/a.html")).contains("<p>见另一篇与<b>它</b>。</p>");
    assertThat(site.published()).noneMatch(f -> f.contains("secret"));
  }

  @Test
  void refusesADateWithoutASpaceBeforeItsTime() throws IOException {
    site.article("a.md", "date: 2025-2-111:30", "文。");
    assertThat(site.build().err()).contains("[date-form]");
    site.article("a.md", "date: 2025年2月1日11:30", "文。");
    assertThat(site.build().code()).isZero();
  }

  @Test
  void asksNoSignOffOfAWithdrawnArticleAndKeepsItsOldAddresses() throws IOException {
    site.with("-- site.yaml --\ntitle: 测试\nsignOff: {required: [editor]}\n")
        .article("a.md", "status: withdrawn\naliases: [/old/1.html]", "文。");
    assertThat(site.build().code()).isZero();
    assertThat(site.page("old/1.html")).contains("noindex").doesNotContain("标题");
    assertThat(site.page("2022/02/a.html")).contains("noindex").doesNotContain("标题");
  }

  @Test
  void keepsFullWidthFormsBesideRawHtml() throws IOException {
    site.article("a.md", "", "（甲，乙）！<b>粗</b>");
    site.build();
    assertThat(site.page("2022/02/a.html")).contains("<p>（甲，乙）！<b>粗</b></p>");
  }
}
