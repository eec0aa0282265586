package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells readers of payment before they open an article. */
class SponsoredTest {

  private static final String TERMS =
      "section: 要闻\ntags: [标]\ntopics: [专]\nbyline: [李明]\ncredits: {editor: 陈晨}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "zh-CN, 推广",
    "en, Sponsored",
  })
  void marksAPaidArticleWhereverItIsListed(String language, String mark) throws Exception {
    TestSite site = site(language);
    site.article("paid.md", TERMS + "title: 收费\nsponsored: true\ndate: 2022-02-14", "文。");
    site.article("free.md", TERMS + "title: 不收费\ndate: 2022-02-13", "文。");
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    for (String path :
        new String[] {
          "index.html",
          "y/index.html",
          "tags/biao/index.html",
          "topics/zhuan/index.html",
          "people/liming/index.html",
          "archive/2022/02/index.html"
        }) {
      String label = "<b class=\"pin\">" + mark + "</b> ";
      assertThat(site.page(path)).as(path).contains("2022/02/paid.html").containsOnlyOnce(label);
    }
  }

  @Test
  void marksAPaidLead() throws Exception {
    TestSite site = site("zh-CN");
    site.article("paid.md", TERMS + "sponsored: true\npinned: true", "文。");
    assertThat(site.build().code()).isZero();
    assertThat(site.page("index.html")).contains("<b class=\"pin\">推广</b>");
  }

  private TestSite site(String language) throws Exception {
    return TestSite.in(folder)
        .with(
            """
            -- site.yaml --
            title: 测试
            language: %s
            sections: [{name: 要闻, slug: y}]
            """
                .formatted(language));
  }
}
