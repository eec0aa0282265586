package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.byline.model.PolicyKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the JSON-LD of the front page and of lists, and the addresses in all of it. */
class SiteDataTest {

  private static final String BASE = "https://news.example.cn/news";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    StringBuilder policies = new StringBuilder();
    for (String key : PolicyKind.keys()) {
      policies.append("    ").append(key).append(": /").append(key).append(".html\n");
    }
    site =
        TestSite.in(folder)
            .with(
                """
                -- site.yaml --
                title: 青禾日报
                subtitle: 青禾县的新闻
                description: 说明
                sections: [{name: 要闻, slug: yaowen}]
                publisher:
                  name: 融媒体中心
                  logo: assets/logo.png
                  phone: 0800-1234567
                  email: news@example.cn
                  address: 青禾县人民路 1 号
                  policies:
                """
                    + policies.toString().replace("/ethics.html", "https://example.cn/lunli"))
            .picture("assets/logo.png")
            .article("a.md", "section: 要闻\ntags: [图书馆]\nbyline: 王芳", "文")
            .article("b.md", "title: 无栏目", "文");
  }

  private void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void describesPublisherAndSiteOnTheFrontPage() throws IOException {
    build("--base-url", BASE);
    PageData page = PageData.of(site.page("index.html"));
    Map<String, Object> publisher = page.thing("NewsMediaOrganization");
    assertThat(publisher)
        .contains(
            entry("@id", BASE + "/#publisher"),
            entry("name", "融媒体中心"),
            entry("url", BASE + "/"),
            entry("address", "青禾县人民路 1 号"),
            entry(
                "contactPoint",
                Map.of(
                    "@type", "ContactPoint",
                    "contactType", "Newsroom Contact",
                    "telephone", "0800-1234567",
                    "email", "news@example.cn")))
        .doesNotContainKey("foundingDate");
    assertThat(PageData.object(publisher, "logo"))
        .contains(entry("url", BASE + "/assets/logo.png"));
    assertThat(page.thing("WebSite"))
        .contains(
            entry("name", "青禾日报"),
            entry("alternateName", "青禾县的新闻"),
            entry("description", "说明"),
            entry("url", BASE + "/"),
            entry("publisher", Map.of("@id", BASE + "/#publisher")));
    assertThat(page.baidu()).isEmpty();
  }

  @Test
  void namesThePoliciesAsTheTrustProjectDoes() throws IOException {
    build("--base-url", BASE);
    Map<String, Object> publisher =
        PageData.of(site.page("index.html")).thing("NewsMediaOrganization");
    assertThat(publisher)
        .contains(
            entry("correctionsPolicy", BASE + "/corrections.html"),
            entry("ethicsPolicy", "https://example.cn/lunli"),
            entry("verificationFactCheckingPolicy", BASE + "/factChecking.html"),
            entry("actionableFeedbackPolicy", BASE + "/feedback.html"),
            entry("masthead", BASE + "/masthead.html"),
            entry("missionCoveragePrioritiesPolicy", BASE + "/mission.html"),
            entry("ownershipFundingInfo", BASE + "/ownership.html"),
            entry("diversityPolicy", BASE + "/diversity.html"),
            entry("unnamedSourcesPolicy", BASE + "/unnamedSources.html"));
  }

  /** Google, Breadcrumb: two items at least, each with position, name and item. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yaowen/index.html 青禾日报=/ 要闻=/yaowen/",
        "tags/tushuguan/index.html 青禾日报=/ 图书馆=/tags/tushuguan/",
        "people/wangfang/index.html 青禾日报=/ 王芳=/people/wangfang/",
        "2022/02/a.html 青禾日报=/ 要闻=/yaowen/ 标题=/2022/02/a.html",
        "2022/02/b.html 青禾日报=/ 无栏目=/2022/02/b.html"
      })
  void leadsDownFromTheFrontPage(String expected) throws IOException {
    build("--base-url", BASE);
    String[] parts = expected.split(" ");
    Map<String, Object> list = PageData.of(site.page(parts[0])).thing("BreadcrumbList");
    List<Map<String, Object>> items = PageData.objects(list, "itemListElement");
    assertThat(items).hasSize(parts.length - 1);
    for (int i = 1; i < parts.length; i++) {
      String[] item = parts[i].split("=");
      assertThat(items.get(i - 1))
          .contains(entry("position", i), entry("name", item[0]), entry("item", BASE + item[1]));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022/02/a.html", "index.html", "yaowen/index.html", "404.html"})
  void saysNothingWithoutABaseUrl(String path) throws IOException {
    build();
    PageData page = PageData.of(site.page(path));
    assertThat(page.blocks()).isEmpty();
    assertThat(page.meta("og:title")).isEmpty();
    assertThat(page.dom().values("link", "rel")).doesNotContain("canonical");
  }

  @Test
  void saysNothingOnPagesThatAreNotToBeListed() throws IOException {
    site.article("w.md", "title: 撤\nstatus: withdrawn", "文");
    build("--base-url", BASE);
    for (String path : List.of("404.html", "2022/02/w.html")) {
      assertThat(PageData.of(site.page(path)).blocks()).isEmpty();
      assertThat(PageData.of(site.page(path)).meta("og:title")).isEmpty();
    }
  }

  /** Every address on the site in what machines are told is one of a published file. */
  @Test
  void writesAbsoluteAddressesOfPublishedFilesOnly() throws IOException {
    site.picture("articles/图 1.png");
    site.article("c.md", "title: 图\ncover: 图 1.png\nbyline: [李 明]\ntopics: 专题", "文");
    build("--base-url", BASE);
    int addresses = 0;
    for (String path : List.of("2022/02/c.html", "2022/02/a.html", "yaowen/index.html")) {
      String html = site.page(path);
      assertThat(html).contains("ld+json");
      String head = html.substring(0, html.indexOf("</head>"));
      for (String part : head.split("\"")) {
        if (part.startsWith("https://news.example.cn")) {
          assertThat(part).startsWith(BASE + "/");
          addresses++;
          assertThat(isPublished(part.substring(BASE.length() + 1))).as(part).isTrue();
        }
      }
    }
    assertThat(addresses).isGreaterThan(20);
  }

  private boolean isPublished(String address) {
    String path =
        java.net.URLDecoder.decode(
            address.replaceFirst("#.*", ""), java.nio.charset.StandardCharsets.UTF_8);
    return site.has(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
