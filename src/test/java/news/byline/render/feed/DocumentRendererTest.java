package news.byline.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.byline.plan.DocumentFormat;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.Html;
import news.byline.plan.view.Link;
import news.byline.plan.view.RobotsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes feeds that can be read whatever the words are. */
class DocumentRendererTest {

  private static FeedView feed(String words) {
    FeedView.Item item =
        new FeedView.Item(
            "tag:x.cn,2022-02-13:/a.md",
            "https://x.cn/a.html",
            words,
            words,
            new Html(words),
            "2022-02-03T06:09:00+08:00",
            "2022-02-03T06:09:00+08:00",
            List.of(new Link(words, "https://x.cn/people/a/")),
            List.of(words),
            null);
    return new FeedView(
        words, words, "zh-CN", "https://x.cn/f", "https://x.cn/", words, null, List.of(item));
  }

  private static String written(DocumentFormat format, String words) {
    return new String(DocumentRenderer.render(format, feed(words)), StandardCharsets.UTF_8);
  }

  private static String title(DocumentFormat format, String words) throws Exception {
    String text = written(format, words);
    if (format == DocumentFormat.JSON_FEED) {
      return lastTitle(text);
    }
    SyndFeed read = new SyndFeedInput().build(new StringReader(text));
    return read.getEntries().get(0).getTitle();
  }

  /** The feed has a title, then its only item. */
  private static String lastTitle(String json) throws IOException {
    String title = "";
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        title = "title".equals(parser.currentName()) ? parser.getText() : title;
      }
    }
    return title;
  }

  @ParameterizedTest
  @EnumSource(names = {"RSS", "ATOM", "JSON_FEED"})
  void keepsEveryCharacterThatXmlAllows(DocumentFormat format) throws Exception {
    String words = "a ]]> </script> <![CDATA[ & &amp; \" ' 😀𠮷 \u2028\u2029 \uFFFD ，b";
    assertThat(title(format, words)).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSS", "ATOM", "JSON_FEED"})
  void dropsWhatXmlForbids(DocumentFormat format) throws Exception {
    String words = "a\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD800b\uDFFF\uDC00\uD800c";
    assertThat(title(format, words)).isEqualTo("abc");
  }

  @ParameterizedTest
  @CsvSource({"RSS", "ATOM"})
  void escapesInAttributesToo(DocumentFormat format) throws Exception {
    SyndFeed read = new SyndFeedInput().build(new StringReader(written(format, "\"<>&'\uD800]]>")));
    assertThat(read.getEntries().get(0).getCategories().get(0).getName()).isEqualTo("\"<>&']]>");
  }

  @Test
  void writesRssDatesWithTwoDigitsAndOffset() {
    assertThat(written(DocumentFormat.RSS, "a"))
        .contains("<pubDate>Thu, 03 Feb 2022 06:09:00 +0800</pubDate>")
        .doesNotContain("lastBuildDate");
  }

  @Test
  void datesAnAtomFeedOfNothing() {
    assertThat(written(DocumentFormat.ATOM, "a"))
        .contains("<updated>1970-01-01T00:00:00Z</updated>");
  }

  @Test
  void writesRobotsWithAndWithoutSitemaps() {
    assertThat(robots()).isEqualTo("User-agent: *\nAllow: /\n");
    assertThat(robots("https://x.cn/sitemap.xml"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://x.cn/sitemap.xml\n");
  }

  private static String robots(String... sitemaps) {
    RobotsView view = new RobotsView(List.of(sitemaps));
    return new String(DocumentRenderer.render(DocumentFormat.ROBOTS, view), StandardCharsets.UTF_8);
  }
}
