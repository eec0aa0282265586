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
    assertThat(site.published()).containsExactly("2022/02/qicheng.html", "404.html", "index.html");
    assertThat(site.page("2022/02/qicheng.html")).contains("脐橙熟了</h1>", "<p>正文。</p>");
  }

  @Test
  void endsWithOneLineThatCounts() throws IOException {
    site.article("a.md", "", "一。").article("b.md", "", "二。");
    assertThat(site.build().out())
        .matches("4 pages written, 0 unchanged, 0 files removed; .* s: public\n");
    site.article("b.md", "", "改。").without("articles/a.md");
    assertThat(site.build().out())
        .matches("2 pages written, 1 unchanged, 1 files removed; .* s: public\n");
  }
}
