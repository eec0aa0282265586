package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Reads a site's sitemaps as a search engine does; each that it reads obeys its schema. */
class SitemapsTest {

  private static final String SETTINGS =
      """
      -- site.yaml --
      title: 青禾日报
      baseUrl: https://x.cn/news
      sections: [{name: 要闻, slug: yaowen}, {name: 空, slug: kong}]
      """;

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).with(SETTINGS).picture("articles/c.png").picture("articles/d.png");
  }

  private void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** Returns each entry as the names and texts of its parts, in their order. */
  private List<List<String>> entries(String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] bytes = site.page(path).getBytes(StandardCharsets.UTF_8);
    SitemapSchemas.validate(bytes);
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    GoogleExtensions.check(root);
    List<List<String>> entries = new ArrayList<>();
    for (Element entry : GoogleExtensions.children(root)) {
      List<String> parts = new ArrayList<>();
      leaves(entry, parts);
      entries.add(parts);
    }
    return entries;
  }

  private static void leaves(Element element, List<String> parts) {
    List<Element> children = GoogleExtensions.children(element);
    if (children.isEmpty()) {
      parts.add(element.getNodeName() + " " + element.getTextContent());
    }
    children.forEach(c -> leaves(c, parts));
  }

  @Test
  void listsArticlesByMonthAndTheListsApart() throws Exception {
    String front = "section: 要闻\ntopics: 春耕\nupdated: 2022-04-01 08:00\ncover: c.png\n";
    site.article("a.md", front + "date: 2022-02-13 16:09", "![](d.png) ![](c.png)");
    site.article("b.md", "date: 2022-02-01", "").article("c.md", "date: 2022-03-01", "");
    build();
    assertThat(entries("sitemaps/2022-02.xml"))
        .containsExactly(
            List.of("loc https://x.cn/news/2022/02/b.html", "lastmod 2022-02-01"),
            List.of(
                "loc https://x.cn/news/2022/02/a.html",
                "lastmod 2022-04-01T08:00:00+08:00",
                "image:loc https://x.cn/news/articles/c.png",
                "image:loc https://x.cn/news/articles/d.png"));
    assertThat(entries("sitemaps/pages.xml"))
        .containsExactly(
            List.of("loc https://x.cn/news/", "lastmod 2022-04-01T08:00:00+08:00"),
            List.of("loc https://x.cn/news/yaowen/", "lastmod 2022-04-01T08:00:00+08:00"),
            List.of("loc https://x.cn/news/kong/"),
            List.of("loc https://x.cn/news/topics/chungeng/", "lastmod 2022-04-01T08:00:00+08:00"));
    String sitemaps = "loc https://x.cn/news/sitemaps/";
    assertThat(entries("sitemap.xml"))
        .containsExactly(
            List.of(sitemaps + "pages.xml", "lastmod 2022-04-01T08:00:00+08:00"),
            List.of(sitemaps + "2022-02.xml", "lastmod 2022-04-01T08:00:00+08:00"),
            List.of(sitemaps + "2022-03.xml", "lastmod 2022-03-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-13T16:09:00Z, 1",
    "2022-02-13T16:08:59Z, 0",
    "2022-02-15T16:08:00Z, 1",
    "2022-02-15T16:08:59Z, 1",
    "2022-02-15T16:09:00Z, 0",
    "2022-02-15T16:10:00Z, 0"
  })
  void listsAsNewsWhatIsYoungerThanTwoDays(String now, int count) throws Exception {
    site.article("a.md", "date: 2022-02-13T16:09:00Z", "");
    build("--future", "--now", now);
    List<String> expected = count == 0 ? List.of() : List.of("news:title 标题");
    assertThat(entries("news-sitemap.xml"))
        .singleElement()
        .satisfies(
            e -> assertThat(e).filteredOn(p -> p.startsWith("news:title")).isEqualTo(expected));
  }

  @Test
  void listsTheFrontPageWhereThereIsNoNews() throws Exception {
    site.article("a.md", "", "");
    build("--now", "2022-02-20");
    String first = site.page("news-sitemap.xml");
    assertThat(entries("news-sitemap.xml")).containsExactly(List.of("loc https://x.cn/news/"));
    build("--now", "2022-02-21");
    assertThat(site.page("news-sitemap.xml")).isEqualTo(first);
  }

  @Test
  void describesNewsAsGoogleAsks() throws Exception {
    site.article("a.md", "title: 甲 & <乙>\nslug: a", "");
    build("--now", "2022-02-14");
    assertThat(entries("news-sitemap.xml"))
        .containsExactly(
            List.of(
                "loc https://x.cn/news/2022/02/a.html",
                "news:name 青禾日报",
                "news:language zh-cn",
                "news:publication_date 2022-02-13T16:09:00+08:00",
                "news:title 甲 & <乙>"));
  }

  @ParameterizedTest
  @CsvSource({"zh, zh-cn", "zh-Hant-HK, zh-tw", "zh-TW, zh-tw", "zh-Hans-HK, zh-cn", "en-US, en"})
  void namesLanguagesAsGoogleDoes(String tag, String named) throws Exception {
    site.with(SETTINGS + "language: " + tag).article("a.md", "", "");
    build("--now", "2022-02-14");
    assertThat(entries("news-sitemap.xml").get(0)).contains("news:language " + named);
  }

  @Test
  void listsAtMostAThousandNews() throws Exception {
    for (int i = 0; i < 1001; i++) {
      String time = "date: 2022-02-13 %02d:%02d".formatted(i / 60, i % 60);
      site.article("n" + i + ".md", time, "");
    }
    build("--now", "2022-02-14");
    List<List<String>> news = entries("news-sitemap.xml");
    assertThat(news).hasSize(1000);
    assertThat(news.get(0).get(0)).endsWith("/n1000.html");
    assertThat(news.get(999).get(0)).endsWith("/n1.html");
    site.without("articles/n0.md");
    build("--now", "2022-02-14");
    assertThat(entries("news-sitemap.xml")).isEqualTo(news);
  }

  @Test
  void changesNothingButTheNewsWithTime() throws IOException {
    site.article("a.md", "section: 要闻\ntopics: 春耕", "").article("b.md", "date: 2022-02-15", "");
    Map<String, String> first = editionAt("2022-02-15 12:00");
    Map<String, String> second = editionAt("2022-02-16 12:00");
    assertThat(second.keySet()).isEqualTo(first.keySet());
    assertThat(first.keySet().stream().filter(p -> !first.get(p).equals(second.get(p))))
        .containsExactly("news-sitemap.xml");
  }

  private Map<String, String> editionAt(String now) throws IOException {
    build("--now", now);
    Map<String, String> texts = new TreeMap<>();
    for (String path : site.published()) {
      if (!path.endsWith(".png")) {
        texts.put(path, site.page(path));
      }
    }
    return texts;
  }

  @Test
  void leavesOutAReprintWhoseOriginalIsToBeListed() throws Exception {
    site.with(SETTINGS + "originalIsCanonical: true");
    site.article("a.md", "originalUrl: https://y.cn/", "").article("b.md", "", "");
    build();
    assertThat(entries("sitemaps/2022-02.xml")).hasSize(1);
  }

  @Test
  void tellsRobotsWhereSitemapsAre() throws IOException {
    build();
    assertThat(site.page("robots.txt"))
        .contains("User-agent: *\nAllow: /\n")
        .contains("Sitemap: https://x.cn/news/sitemap.xml\n")
        .contains("Sitemap: https://x.cn/news/news-sitemap.xml\n");
    site.with("-- assets/root/robots.txt --\nUser-agent: x\n");
    build();
    assertThat(site.page("robots.txt")).startsWith("User-agent: x");
  }

  @Test
  void keepsItsPlacesForItself() throws IOException {
    site.with("-- assets/root/Feed.xml --\n<a/>\n").article("a.md", "aliases: /sitemap.xml", "");
    assertThat(site.build().err()).contains("[url-own]", "/Feed.xml", "/sitemap.xml");
  }

  @Test
  void listsTheFrontPageOfAnEmptySite() throws Exception {
    build();
    assertThat(entries("sitemaps/pages.xml").get(0)).containsExactly("loc https://x.cn/news/");
    assertThat(entries("sitemap.xml")).hasSize(1);
    assertThat(entries("news-sitemap.xml")).containsExactly(List.of("loc https://x.cn/news/"));
  }
}
