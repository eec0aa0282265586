package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds texts of a size and a depth that no newsroom writes by hand. */
@Timeout(60)
class LimitsTest {

  private static final int DEEP = 10_000;

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
  }

  @Test
  void buildsAnArticleOfTenMegabytes() throws IOException {
    String paragraph = "邻水县的脐橙熟了，村民们忙着采摘、分拣、装箱。**好年景**，[链接](https://example.cn)。\n\n";
    site.article("a.md", "", paragraph.repeat(10_000_000 / paragraph.length() / 3));
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.page("2022/02/a.html").length()).isGreaterThan(3_000_000);
  }

  @Test
  void buildsOneParagraphOfTenMegabytes() throws IOException {
    site.article("a.md", "", "脐橙，".repeat(1_100_000));
    assertThat(site.build().code()).isZero();
  }

  /** Either the article is built or the editor is told: the program itself never fails. */
  private void assertEnds(String text) throws IOException {
    site.article("a.md", "", text);
    TestSite.Run run = site.build();
    assertThat(run.err()).doesNotContain("fault of Byline", "StackOverflow", "OutOfMemory");
    if (run.code() != 0) {
      assertThat(run.err()).contains("articles/a.md:");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "[",
        "![",
        "(",
        "*",
        "**",
        "_a ",
        "*a_ ",
        "`",
        "<",
        "<b>",
        "<div>\n",
        "&",
        "\\",
        "~~",
        "[a](",
        "[^",
        "|",
        "\\[",
        "<!--",
        "*a **a ",
        "![a](",
        "{",
        "http://a.",
        "<a href='"
      })
  void endsWithMarksWithoutNumber(String mark) throws IOException {
    assertEnds(mark.repeat(DEEP) + "文");
  }

  @Test
  void endsWithBracketsThatClose() throws IOException {
    assertEnds("[".repeat(DEEP) + "文" + "](https://example.cn)".repeat(DEEP));
  }

  @Test
  void endsWithEmphasisThatCloses() throws IOException {
    assertEnds("*文 ".repeat(DEEP) + " 文*".repeat(DEEP));
    assertEnds("**文 ".repeat(DEEP) + " 文**".repeat(DEEP));
  }

  @Test
  void endsWithDeepLists() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 1000; depth++) {
      text.append("  ".repeat(depth)).append("- 文\n");
    }
    assertEnds(text.toString());
  }

  @Test
  void endsWithListsOnOneLine() throws IOException {
    assertEnds("- ".repeat(DEEP) + "文");
    assertEnds("1. ".repeat(DEEP) + "文");
  }

  @Test
  void endsWithDeepHtml() throws IOException {
    assertEnds("<b>".repeat(DEEP) + "文" + "</b>".repeat(DEEP));
    assertEnds("<div>".repeat(DEEP) + "文" + "</div>".repeat(DEEP));
  }

  @Test
  void endsWithManyHeadingsOfOneName() throws IOException {
    assertEnds("## 脐橙\n\n".repeat(DEEP));
  }

  @Test
  void endsWithManyRemovals() throws IOException {
    assertEnds("<p onclick=x>文</p>\n\n".repeat(2000));
  }

  @Test
  void endsWithADeepFrontMatter() throws IOException {
    site.article("a.md", "tags: " + "[".repeat(DEEP) + "]".repeat(DEEP), "");
    site.article("b.md", "tags: " + "{a: ".repeat(DEEP) + "}".repeat(DEEP), "");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.md:").contains("b.md:").doesNotContain("fault of Byline");
  }

  @Test
  void endsWithALongKeyAndALongValue() throws IOException {
    site.article("a.md", "标".repeat(1000) + ": a\nsummary: " + "脐".repeat(1_000_000), "");
    assertThat(site.build().code()).isZero();
  }

  @Test
  void buildsTwoThousandArticlesInAMinute() throws IOException {
    for (int i = 0; i < 2000; i++) {
      String date = "date: 20%02d-%02d-%02d".formatted(i / 336, i / 28 % 12 + 1, i % 28 + 1);
      site.article("a" + i + ".md", date + "\nsection: 要闻", "第 " + i + " 篇。");
    }
    long start = System.nanoTime();
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.published()).filteredOn(p -> p.matches("20../../a.*")).hasSize(2000);
    assertThat(site.published()).filteredOn(p -> p.startsWith("yaowen/")).hasSize(100);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
  }
}
