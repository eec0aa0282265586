package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a site's feeds as a feed reader does. */
class FeedsTest {

  private static final String SETTINGS =
      """
      -- site.yaml --
      title: 青禾日报
      baseUrl: https://x.cn/news/
      publisher: {name: 青禾县融媒体中心}
      sections: [{name: 要闻, slug: yaowen, description: 大事}, 产业]
      topics: [{name: 春耕, slug: spring}]
      """;

  private static final String FULL =
      """
      title: 甲
      updated: 2022-02-14 10:00
      section: 要闻
      topics: 春耕
      tags: [水稻, 要闻]
      byline: [王芳, 李明]
      source: {name: 某报, url: "https://y.cn/?a=1&b=2"}
      cover: {src: c.png, alt: "a\\"b", caption: 图}
      """;

  private static final Pattern ADDRESS = Pattern.compile(" (?:href|src|poster)=\"([^\"]*)\"");

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

  private SyndFeed read(String path) throws Exception {
    return new SyndFeedInput().build(new StringReader(site.page(path)));
  }

  private Map<String, Object> json() throws IOException {
    return JsonTree.object(site.page("feed.json"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> feed) {
    return (List<Map<String, Object>>) feed.get("items");
  }

  private static String content(SyndEntry entry) {
    return entry.getContents().get(0).getValue();
  }

  @Test
  void writesRssWithAllThatReadersNeed() throws Exception {
    site.article("a.md", FULL, "正文。");
    build();
    SyndFeed feed = read("feed.xml");
    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("青禾日报");
    assertThat(feed.getLink()).isEqualTo("https://x.cn/news/");
    assertThat(feed.getDescription()).isNotEmpty();
    assertThat(feed.getLanguage()).isEqualTo("zh-CN");
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("甲");
    assertThat(entry.getLink()).isEqualTo("https://x.cn/news/2022/02/a.html");
    assertThat(entry.getUri()).isEqualTo("tag:x.cn,2022-02-13:/articles/a.md");
    assertThat(entry.getPublishedDate().toInstant())
        .isEqualTo(Instant.parse("2022-02-13T08:09:00Z"));
    assertThat(entry.getCategories()).extracting("name").containsExactly("要闻", "春耕", "水稻");
    assertThat(((DCModule) entry.getModule(DCModule.URI)).getCreators())
        .containsExactly("王芳", "李明");
    assertThat(content(entry)).contains("<p>正文。</p>");
    assertThat(site.page("feed.xml"))
        .contains("isPermaLink=\"false\"", "medium=\"image\" width=\"40\" height=\"30\"")
        .contains("href=\"https://x.cn/news/feed.xml\" rel=\"self\"")
        .contains("<lastBuildDate>Mon, 14 Feb 2022 10:00:00 +0800</lastBuildDate>");
  }

  @Test
  void writesAtomWithAllThatTheStandardAsksFor() throws Exception {
    site.article("a.md", FULL, "正文。").article("b.md", "title: 乙", "乙文。");
    build();
    SyndFeed feed = read("atom.xml");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).isEqualTo("https://x.cn/news/atom.xml");
    assertThat(feed.getPublishedDate().toInstant())
        .isEqualTo(Instant.parse("2022-02-14T02:00:00Z"));
    assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("青禾县融媒体中心");
    assertThat(feed.getLinks())
        .extracting(SyndLink::getRel)
        .containsExactlyInAnyOrder("self", "alternate");
    for (SyndEntry entry : feed.getEntries()) {
      assertThat(entry.getUri()).startsWith("tag:x.cn,");
      assertThat(entry.getUpdatedDate()).isNotNull();
      assertThat(entry.getPublishedDate()).isNotNull();
      assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
      assertThat(entry.getLink()).startsWith("https://x.cn/news/2022/");
    }
    assertThat(feed.getEntries().get(0).getAuthors().get(0).getUri())
        .isEqualTo("https://x.cn/news/people/wangfang/");
    assertThat(feed.getEntries().get(0).getEnclosures().get(0).getType()).isEqualTo("image/png");
  }

  @Test
  void writesJsonFeed() throws IOException {
    site.article("a.md", FULL, "正文。");
    build();
    Map<String, Object> feed = json();
    assertThat(feed)
        .containsEntry("version", "https://jsonfeed.org/version/1.1")
        .containsEntry("title", "青禾日报")
        .containsEntry("home_page_url", "https://x.cn/news/")
        .containsEntry("feed_url", "https://x.cn/news/feed.json")
        .containsEntry("language", "zh-CN");
    Map<String, Object> item = items(feed).get(0);
    assertThat(item)
        .containsEntry("id", "tag:x.cn,2022-02-13:/articles/a.md")
        .containsEntry("url", "https://x.cn/news/2022/02/a.html")
        .containsEntry("date_published", "2022-02-13T16:09:00+08:00")
        .containsEntry("date_modified", "2022-02-14T10:00:00+08:00")
        .containsEntry("image", "https://x.cn/news/articles/c.png")
        .containsEntry("tags", List.of("要闻", "春耕", "水稻"));
    assertThat(item.get("content_html")).asString().contains("<p>正文。</p>");
    assertThat(item.get("authors")).asString().contains("王芳", "https://x.cn/news/people/liming/");
  }

  @Test
  void makesEveryAddressAbsolute() throws Exception {
    site.article("b.md", "title: 乙", "乙文。").file("assets/v.mp4", new byte[] {1});
    String text =
        """
        ## 一节

        ![p](d.png) [乙](b.md#x) [节](#一节) [问](?q=1) [主机](//y.cn/z) [外](https://y.cn/) 注[^1]。

        [^1]: 注文。

        <video src="/assets/v.mp4" poster="c.png"></video> <q cite="https://y.cn/">引</q>
        """;
    site.article("a.md", FULL.replace("甲", "\"<甲>\""), text);
    build();
    String html = content(read("feed.xml").getEntries().get(0));
    List<String> addresses = ADDRESS.matcher(html).results().map(m -> m.group(1)).toList();
    assertThat(addresses)
        .hasSizeGreaterThan(9)
        .allMatch(a -> a.startsWith("https://"))
        .contains("https://x.cn/news/2022/02/b.html#x", "https://y.cn/z")
        .contains(
            "https://x.cn/news/assets/v.mp4", "https://x.cn/news/2022/02/a.html#%E4%B8%80%E8%8A%82")
        .contains("https://y.cn/?a=1&amp;b=2");
    assertThat(html).contains("alt=\"a&quot;b\"");
  }

  @Test
  void keepsNamesWhenHeadlineAndAddressChange() throws Exception {
    site.article("a.md", "title: 甲", "");
    build();
    SyndEntry before = read("feed.xml").getEntries().get(0);
    site.article("a.md", "title: 乙\nslug: other\ndate: 2022-02-13 18:00", "改过。");
    build();
    SyndEntry after = read("feed.xml").getEntries().get(0);
    assertThat(after.getLink()).isNotEqualTo(before.getLink());
    assertThat(after.getUri()).isEqualTo(before.getUri());
    assertThat(read("atom.xml").getEntries().get(0).getUri()).isEqualTo(before.getUri());
    assertThat(items(json()).get(0).get("id")).isEqualTo(before.getUri());
  }

  @Test
  void carriesAHostileHeadlineWhole() throws Exception {
    String title = "</script> \"'」 ]]> & <b> 😀 \u2028 &amp;";
    site.article("a.md", "title: '" + title.replace("'", "''") + "'\nslug: a", "");
    build();
    assertThat(read("feed.xml").getEntries().get(0).getTitle()).isEqualTo(title);
    assertThat(read("atom.xml").getEntries().get(0).getTitle()).isEqualTo(title);
    assertThat(items(json()).get(0).get("title")).isEqualTo(title);
  }

  @Test
  void tellsReadersWhatThePageTellsThem() throws Exception {
    String front =
        "date: 2022-02-13\naiGenerated: true\nsponsored: true\ncorrections: [{date: 2022-02-14, text: <b> & 错}]";
    site.article("a.md", front, "正文。");
    build();
    assertThat(content(read("atom.xml").getEntries().get(0)))
        .contains("推广内容", "人工智能", "<p>更正（2022年2月14日）：&lt;b&gt; &amp; 错</p>");
  }
}
