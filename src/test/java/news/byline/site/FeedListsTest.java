package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at which feeds a site has, what stands in them, and what leads to them. */
class FeedListsTest {

  private static final String SETTINGS =
      """
      -- site.yaml --
      title: 青禾日报
      baseUrl: https://x.cn/news/
      sections: [{name: 要闻, slug: yaowen}, 产业]
      topics: [{name: 春耕, slug: spring}]
      """;

  private static final String LISTED = "section: 要闻\ntopics: 春耕\n";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).with(SETTINGS);
  }

  private void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private SyndFeed read(String path) throws Exception {
    return new SyndFeedInput().build(new StringReader(site.page(path)));
  }

  @Test
  void holdsTheNewestTwentyOfEachList() throws Exception {
    for (int i = 1; i <= 21; i++) {
      String list = i == 3 ? LISTED : "";
      site.article("n" + i + ".md", "%stitle: n%d\ndate: 2022-03-%02d".formatted(list, i, i), "");
    }
    build();
    List<String> newest = IntStream.rangeClosed(0, 19).mapToObj(i -> "n" + (21 - i)).toList();
    assertThat(read("feed.xml").getEntries()).extracting(SyndEntry::getTitle).isEqualTo(newest);
    assertThat(JsonTree.object(site.page("feed.json")).get("items"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(20);
    SyndFeed section = read("yaowen/feed.xml");
    assertThat(section.getTitle()).isEqualTo("要闻 - 青禾日报");
    assertThat(section.getLink()).isEqualTo("https://x.cn/news/yaowen/");
    assertThat(section.getEntries()).extracting(SyndEntry::getTitle).containsExactly("n3");
    assertThat(read("topics/spring/feed.xml").getEntries()).hasSize(1);
    assertThat(read("chanye/feed.xml").getEntries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: draft",
        "status: withdrawn",
        "expiresAt: 2023-01-01",
        "publishAt: 2027-01-01",
        "date: 2027-01-01"
      })
  void holdsNothingHiddenEvenInAPreview(String hidden) throws Exception {
    site.article("a.md", LISTED + "title: SECRET\n" + hidden, "");
    build("--drafts", "--future");
    for (String path : site.published()) {
      if (path.matches(".*(xml|json|txt)")) {
        assertThat(site.page(path)).as(path).doesNotContain("SECRET").doesNotContain("a.html");
      }
    }
    assertThat(read("atom.xml").getEntries()).isEmpty();
  }

  @Test
  void leadsFromPagesToFeeds() throws IOException {
    site.article("a.md", LISTED, "");
    build();
    assertThat(feedsOf("index.html")).containsExactly("feed.xml", "atom.xml", "feed.json");
    assertThat(feedsOf("yaowen/index.html")).startsWith("../yaowen/feed.xml", "../feed.xml");
    assertThat(feedsOf("topics/spring/index.html")).contains("../../topics/spring/feed.xml");
    assertThat(feedsOf("404.html")).startsWith("/news/feed.xml");
  }

  private List<String> feedsOf(String page) throws IOException {
    return Pattern.compile("<link rel=\"alternate\" type=\"application/.*href=\"(.*)\">")
        .matcher(site.page(page))
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @Test
  void hasNoFeedsWithoutABaseUrl() throws IOException {
    site.with(SETTINGS.replaceFirst("baseUrl.*\n", "")).article("a.md", LISTED, "");
    build("--strict");
    assertThat(site.published()).noneMatch(p -> p.endsWith("xml") || p.endsWith("json"));
    assertThat(feedsOf("index.html")).isEmpty();
    assertThat(site.page("robots.txt")).doesNotContain("Sitemap");
  }
}
