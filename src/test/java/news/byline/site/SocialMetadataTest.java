package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what pages tell social networks, Toutiao and Baidu; paid links; reprints. */
class SocialMetadataTest {

  private static final String BASE = "https://news.example.cn";
  private static final String PAGE = "2022/02/a.html";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).with("-- site.yaml --\ntitle: 青禾日报\nsections: [要闻]\n");
  }

  private PageData article(String frontMatter, String text) throws IOException {
    site.article("a.md", frontMatter, text);
    return built(PAGE);
  }

  private PageData built(String path) throws IOException {
    TestSite.Run run = site.build("--base-url", BASE);
    assertThat(run.code()).as(run.err()).isZero();
    return PageData.of(site.page(path));
  }

  @Test
  void announcesAnArticle() throws IOException {
    site.file("assets/a.png", TestPictures.png(640, 360));
    PageData page =
        article(
            """
            title: 题 & "文"
            summary: 摘要。
            updated: 2022-02-14
            section: 要闻
            topics: 甲
            tags: [甲, 乙]
            byline: [王芳, 李明]
            cover: {src: /assets/a.png, alt: 门厅}
            """,
            "文");
    String root = BASE + "/";
    assertThat(page.meta("og:type")).containsExactly("article");
    assertThat(page.meta("og:title")).containsExactly("题 & \"文\"");
    assertThat(page.meta("og:description")).containsExactly("摘要。");
    assertThat(page.meta("og:url")).containsExactly(root + PAGE);
    assertThat(page.meta("og:site_name")).containsExactly("青禾日报");
    assertThat(page.meta("og:locale")).containsExactly("zh_CN");
    assertThat(page.meta("og:image")).containsExactly(root + "assets/a.png");
    assertThat(page.meta("og:image:width")).containsExactly("640");
    assertThat(page.meta("og:image:height")).containsExactly("360");
    assertThat(page.meta("og:image:alt")).containsExactly("门厅");
    assertThat(page.meta("article:published_time")).containsExactly("2022-02-13T16:09:00+08:00");
    assertThat(page.meta("article:modified_time")).containsExactly("2022-02-14");
    assertThat(page.meta("article:section")).containsExactly("要闻");
    assertThat(page.meta("article:tag")).containsExactly("甲", "乙");
    assertThat(page.meta("article:author"))
        .containsExactly(root + "people/wangfang/", root + "people/liming/");
    assertThat(page.meta("twitter:card")).containsExactly("summary_large_image");
  }

  @Test
  void announcesOtherPages() throws IOException {
    site.article("a.md", "section: 要闻", "文");
    PageData front = built("index.html");
    assertThat(front.meta("og:type")).containsExactly("website");
    assertThat(front.meta("og:title")).containsExactly("青禾日报");
    assertThat(front.meta("og:url")).containsExactly(BASE + "/");
    assertThat(front.meta("twitter:card")).containsExactly("summary");
    PageData section = PageData.of(site.page("yaowen/index.html"));
    assertThat(section.meta("og:title")).containsExactly("要闻");
    assertThat(section.meta("og:url")).containsExactly(BASE + "/yaowen/");
    assertThat(section.meta("bytedance:published_time")).isEmpty();
  }

  @Test
  void showsSocialNetworksAPictureThatTheyKnow() throws IOException {
    site.with(
            """
            -- assets/a.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>
            """)
        .file("assets/b.png", TestPictures.png(599, 300));
    PageData page = article("cover: /assets/a.svg", "![](/assets/b.png)");
    assertThat(page.meta("og:image")).containsExactly(BASE + "/assets/b.png");
    assertThat(page.meta("og:image:alt")).isEmpty();
    assertThat(page.meta("twitter:card")).containsExactly("summary");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, zh_CN", "zh, zh_CN", "zh-Hant, zh_TW", "zh-Hant-HK, zh_HK", "en-GB, en_GB"})
  void namesTheLocaleAsOpenGraphDoes(String language, String locale) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nlanguage: " + language + "\n");
    assertThat(article("", "文").meta("og:locale")).containsExactly(locale);
  }

  @Test
  void tellsToutiaoAndBaiduTheTimes() throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      site.picture("assets/" + name + ".png");
    }
    String three = "![](/assets/b.png)\n\n![](/assets/c.png)\n\n![](/assets/d.png)";
    PageData page =
        article("date: 2022-02-13\nupdated: 2022-02-14 10:00\ncover: /assets/a.png", three);
    assertThat(page.meta("bytedance:published_time")).containsExactly("2022-02-13T00:00:00+08:00");
    assertThat(page.meta("bytedance:updated_time")).containsExactly("2022-02-14T10:00:00+08:00");
    assertThat(page.baidu())
        .contains(
            entry("@context", "https://ziyuan.baidu.com/contexts/cambrian.jsonld"),
            entry("@id", BASE + "/" + PAGE),
            entry("title", "标题"),
            entry("pubDate", "2022-02-13T00:00:00"),
            entry("upDate", "2022-02-14T10:00:00"),
            entry(
                "images",
                List.of(BASE + "/assets/a.png", BASE + "/assets/b.png", BASE + "/assets/c.png")));
  }

  @Test
  void givesBaiduOnePictureOfTwoAndTheFirstTimeTwice() throws IOException {
    site.picture("assets/a.png").picture("assets/b.png");
    PageData page = article("cover: /assets/a.png", "![](/assets/b.png)");
    assertThat(page.baidu())
        .contains(
            entry("images", List.of(BASE + "/assets/a.png")),
            entry("pubDate", "2022-02-13T16:09:00"),
            entry("upDate", "2022-02-13T16:09:00"));
    assertThat(page.meta("article:modified_time")).isEmpty();
  }

  @Test
  void tellsChineseSearchEnginesNothingOnSitesInOtherLanguages() throws IOException {
    site.with("-- site.yaml --\ntitle: News\nlanguage: en\n");
    PageData page = article("", "Text");
    assertThat(page.baidu()).isEmpty();
    assertThat(page.meta("bytedance:published_time")).isEmpty();
    assertThat(page.meta("og:locale")).isEmpty();
    assertThat(page.thing("NewsArticle")).contains(entry("inLanguage", "en"));
  }

  @Test
  void marksLinksOfAPaidTextToOtherSites() throws IOException {
    site.file("assets/a.pdf", new byte[] {1});
    String text =
        "[甲](https://a.example/) <HTTP://b.example/> [文件](/assets/a.pdf) [锚](#x) "
            + "[信](mailto:a@b.example) `href=\"https://c.example\"` <a href='//d.example/'>丁</a>";
    Dom paid = article("sponsored: true", text).dom();
    assertThat(paid.relations("sponsored"))
        .containsExactly("https://a.example/", "HTTP://b.example/", "//d.example/");
    Dom free = article("", text).dom();
    assertThat(free.relations("sponsored")).isEmpty();
    assertThat(free.text()).contains("href=\"https://c.example\"");
  }

  @Test
  void leavesSearchEnginesToTheOriginalWhereTheSiteWantsIt() throws IOException {
    String original = "originalUrl: https://other.example/1.html";
    assertThat(article(original, "文").dom().relations("canonical"))
        .containsExactly(BASE + "/" + PAGE);
    site.with("-- site.yaml --\ntitle: 测\noriginalIsCanonical: true\n");
    PageData page = article(original, "文");
    assertThat(page.dom().relations("canonical")).containsExactly("https://other.example/1.html");
    assertThat(page.meta("og:url")).containsExactly("https://other.example/1.html");
    assertThat(page.meta("robots")).isEmpty();
    assertThat(page.thing("NewsArticle")).contains(entry("url", BASE + "/" + PAGE));
    assertThat(article("originalTitle: 题", "文").dom().relations("canonical"))
        .containsExactly(BASE + "/" + PAGE);
  }
}
