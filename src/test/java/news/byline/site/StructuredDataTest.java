package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the JSON-LD of articles as a search engine does. */
class StructuredDataTest {

  private static final String BASE = "https://news.example.cn";
  private static final String PAGE = "2022/02/a.html";

  @TempDir Path folder;

  private PageData built(String frontMatter, String text) throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", frontMatter, text);
    return built(site, "--base-url", BASE);
  }

  private static PageData built(TestSite site, String... options) throws IOException {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    return PageData.of(site.page(PAGE));
  }

  /** Google, Article: no property is required; these are recommended. */
  @Test
  void givesTheLeadOfTheSampleAllThatGoogleRecommends() throws IOException {
    Path out = folder.resolve("out");
    TestSite.Run run =
        TestSite.run(Path.of("").toAbsolutePath(), Locale.ENGLISH, "build", "-o", out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    String path = "2022/02/linshui-xiangcun-zhenxing.html";
    PageData page = PageData.of(Files.readString(out.resolve(path)));
    Map<String, Object> article = page.thing("NewsArticle");
    String root = "https://linshui.example.org/";
    assertThat(article)
        .contains(
            entry("@id", root + path + "#article"),
            entry("headline", "邻水县压实主体责任 握稳“接力棒” 续写新篇章"),
            entry("alternativeHeadline", List.of("巩固拓展脱贫攻坚成果同乡村振兴有效衔接")),
            entry("datePublished", "2022-02-13T16:09:00+08:00"),
            entry("dateModified", "2022-02-13T16:09:00+08:00"),
            entry("articleSection", "要闻"),
            entry("inLanguage", "zh-CN"))
        .containsKeys("image", "author", "publisher", "description", "keywords");
    assertThat(PageData.objects(article, "image").get(0))
        .contains(
            entry("@type", "ImageObject"),
            entry("url", root + "assets/images/dawn.jpg"),
            entry("width", 1600),
            entry("height", 900))
        .containsKeys("caption", "creditText");
    assertThat(PageData.objects(article, "author"))
        .containsExactly(
            Map.of("@type", "Person", "name", "张天文", "url", root + "people/zhangtianwen/"),
            Map.of(
                "@type", "Person",
                "name", "黄明辉",
                "url", root + "people/huangminghui/",
                "jobTitle", "记者"));
    assertThat(PageData.objects(article, "editor"))
        .containsExactly(Map.of("@type", "Person", "name", "张可"));
    assertThat(Files.exists(out.resolve("people/zhangtianwen/index.html"))).isTrue();
    assertThat(Files.exists(out.resolve("assets/images/dawn.jpg"))).isTrue();
  }

  @Test
  void describesEveryPartOfAnArticle() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .with(
                """
                -- site.yaml --
                title: 青禾日报
                language: zh-CN
                sections: [{name: 要闻, slug: yaowen}]
                publisher: {name: 融媒体中心, logo: assets/logo.png}
                """)
            .picture("assets/logo.png")
            .picture("assets/a.png")
            .picture("assets/b.png");
    site.article(
        "a.md",
        """
        title: 题
        kicker: 引
        subtitle: 副
        date: 2022-02-13
        updated: 2022-02-14 10:00
        section: 要闻
        topics: [甲, 乙]
        tags: [乙, 丙]
        byline: [{name: 李明, role: 通讯员, organization: 县文化馆}]
        credits: {editor: [陈晨, 赵敏], proofreader: 周立}
        cover: {src: /assets/a.png, caption: 图注, credit: 王芳 摄}
        summary: 摘要。
        corrections: [{date: 2022-02-15, text: 更正一处。}, {date: 2022-02-16 08:00, text: 又一处。}]
        """,
        "文\n\n![](/assets/a.png)\n\n![](/assets/b.png)");
    Map<String, Object> article = built(site, "--base-url", BASE).thing("NewsArticle");
    String url = BASE + "/" + PAGE;
    assertThat(article)
        .contains(
            entry("url", url),
            entry("mainEntityOfPage", Map.of("@type", "WebPage", "@id", url)),
            entry("alternativeHeadline", List.of("引", "副")),
            entry("description", "摘要。"),
            entry("datePublished", "2022-02-13"),
            entry("dateModified", "2022-02-16T08:00:00+08:00"),
            entry("keywords", List.of("甲", "乙", "丙")),
            entry(
                "author",
                List.of(
                    Map.of(
                        "@type", "Person",
                        "name", "李明",
                        "url", BASE + "/people/liming/",
                        "jobTitle", "通讯员",
                        "affiliation", Map.of("@type", "Organization", "name", "县文化馆")))),
            entry(
                "editor",
                List.of(
                    Map.of("@type", "Person", "name", "陈晨"),
                    Map.of("@type", "Person", "name", "赵敏"))),
            entry(
                "correction",
                List.of(
                    Map.of(
                        "@type", "CorrectionComment",
                        "text", "更正一处。",
                        "datePublished", "2022-02-15"),
                    Map.of(
                        "@type", "CorrectionComment",
                        "text", "又一处。",
                        "datePublished", "2022-02-16T08:00:00+08:00"))))
        .doesNotContainKeys("isBasedOn", "digitalSourceType");
    assertThat(PageData.objects(article, "image"))
        .extracting(image -> image.get("url"))
        .containsExactly(BASE + "/assets/a.png", BASE + "/assets/b.png");
    assertThat(PageData.object(article, "publisher"))
        .contains(
            entry("@type", "NewsMediaOrganization"),
            entry("@id", BASE + "/#publisher"),
            entry("name", "融媒体中心"),
            entry("url", BASE + "/"));
    assertThat(PageData.object(PageData.object(article, "publisher"), "logo"))
        .contains(entry("url", BASE + "/assets/logo.png"), entry("width", 40));
  }

  @Test
  void leavesOutWhatTheNewsroomDidNotSay() throws IOException {
    Map<String, Object> article = built("", "").thing("NewsArticle");
    assertThat(article)
        .containsOnlyKeys(
            "@type",
            "@id",
            "url",
            "mainEntityOfPage",
            "headline",
            "inLanguage",
            "datePublished",
            "dateModified",
            "publisher");
    assertThat(PageData.object(article, "publisher")).contains(entry("name", "测试"));
  }

  @Test
  void namesWhatAnArticleIsBasedOn() throws IOException {
    String front =
        "source: {name: 甲报, url: 'https://a.example/1'}\noriginalUrl: https://b.example/2";
    assertThat(built(front, "").thing("NewsArticle").get("isBasedOn"))
        .isEqualTo(List.of("https://b.example/2", "https://a.example/1"));
    String own = "source: {name: 本报, url: '" + BASE + "/1'}";
    assertThat(built(own, "").thing("NewsArticle")).doesNotContainKey("isBasedOn");
  }

  @Test
  void marksTextsOfArtificialIntelligenceAndOfAdvertisers() throws IOException {
    Map<String, Object> article =
        built("aiGenerated: true\nsponsored: true", "").thing("NewsArticle");
    assertThat(article)
        .contains(
            entry("@type", List.of("NewsArticle", "AdvertiserContentArticle")),
            entry("digitalSourceType", "https://schema.org/TrainedAlgorithmicMediaDigitalSource"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "--> ]]> &lt; & &amp;",
        "“引号” \"double\" 'single'",
        "back\\slash \\u003c \\",
        "line\u2028paragraph\u2029end",
        "表情 👩‍💻🇨🇳 𠮷",
        "${page.title} [=1] <#if x>"
      })
  void keepsAHostileHeadlineInItsElement(String title) throws IOException {
    String quoted = "'" + title.replace("'", "''") + "'";
    TestSite site = TestSite.in(folder);
    site.article(
        "a.md",
        ("title: X\ndate: 2022-02-13\nkicker: X\nsummary: X\ntags: [X]\nbyline: [{name: 李明, role: X}]\n"
                + "corrections: [{date: 2022-02-15, text: X}]")
            .replace("X", quoted),
        "");
    PageData page = built(site, "--base-url", BASE);
    // Two blocks of data, the theme's script, and the line that applies large type.
    assertThat(page.dom().names()).filteredOn("script"::equals).hasSize(4);
    assertThat(page.blocks()).hasSize(2);
    assertThat(page.thing("NewsArticle"))
        .contains(
            entry("headline", title),
            entry("alternativeHeadline", List.of(title)),
            entry("description", title),
            entry("keywords", List.of(title)));
    assertThat(page.baidu()).contains(entry("title", title), entry("description", title));
    assertThat(page.meta("og:title")).containsExactly(title);
    String html = site.page(PAGE);
    String json = html.substring(html.indexOf("ld+json\">") + 9);
    assertThat(json.substring(0, json.indexOf("</script>")))
        .doesNotContainPattern("[<>&\u2028\u2029]");
  }
}
