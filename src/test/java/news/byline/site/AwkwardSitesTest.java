package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds sites whose headlines and addresses are awkward. */
class AwkwardSitesTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
  }

  @Test
  void takesAHeadlineOfPunctuationWhereTheFileHasAName() throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://example.cn\n")
        .article("a.md", "title: '！？'", "文。");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.page("2022/02/a.html")).contains("！？</h1>");
    assertThat(site.page("feed.xml")).contains("<title>！？</title>");
  }

  @Test
  void breaksNoLineBetweenMarksThatStandTogether() throws IOException {
    site.article("a.md", "title: 真的吗？！", "").article("b.md", "title: “真的？！”他问", "").build();
    assertThat(site.page("2022/02/a.html")).contains(">真的吗？！</h1>");
    assertThat(site.page("2022/02/b.html")).contains(">“真的？！”</span><span");
  }

  @Test
  void refusesOneSlugTwiceInAMonthButNotInTwoMonths() throws IOException {
    site.article("1/a.md", "date: 2022-02-01", "").article("2/a.md", "date: 2022-02-28", "");
    assertThat(site.build().err()).containsOnlyOnce("[url-taken]");
    site.article("2/a.md", "date: 2022-03-01", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).contains("2022/02/a.html", "2022/03/a.html");
  }

  @Test
  void refusesAliasesInACircle() throws IOException {
    site.article("a.md", "aliases: /2022/02/b.html", "")
        .article("b.md", "aliases: /2022/02/a.html", "");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "the address /2022/02/a.html is taken by", "the address /2022/02/b.html is taken");
    assertThat(site.published()).isEmpty();
  }

  @Test
  void refusesOneAliasOfTwoArticlesAndAnArticlesOwnAddress() throws IOException {
    site.article("a.md", "aliases: /old.html", "").article("b.md", "aliases: /old.html", "");
    assertThat(site.build().err()).contains("articles/b.md:4:10: error: the address /old.html");
    site.article("b.md", "aliases: /2022/02/b.html", "");
    assertThat(site.build().err()).contains("articles/b.md:4:10: error: the address /2022/02/b");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.cn, https://example.cn/",
    "https://example.cn/, https://example.cn/",
    "https://example.cn/news, https://example.cn/news/",
    "https://example.cn/news/, https://example.cn/news/",
    "https://example.cn/a/b//, https://example.cn/a/b/",
    "http://localhost:8000, http://localhost:8000/"
  })
  void placesTheSiteWhereverItsBaseUrlIs(String baseUrl, String root) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: " + baseUrl + "\n").article("a.md", "", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.page("2022/02/a.html")).contains("href=\"" + root + "2022/02/a.html\"");
    assertThat(site.page("sitemaps/2022-02.xml")).contains("<loc>" + root + "2022/02/a.html<");
    assertThat(site.page("feed.xml")).contains("<link>" + root + "2022/02/a.html<");
    assertThat(site.page("robots.txt")).contains("Sitemap: " + root + "sitemap.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.cn", "www.example.cn/news", "//example.cn", "/news", "ftp://x.cn"})
  void refusesABaseUrlThatIsNotWhole(String baseUrl) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: " + baseUrl + "\n").article("a.md", "", "");
    assertThat(site.build().err()).contains("site.yaml:2:10: error:", "[base-url-form]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1969-12-31 23:59",
        "1900-01-01",
        "1883-05-01T12:00:00Z",
        "2016-12-31T23:59:59Z",
        "9999-12-31 23:59:59"
      })
  void writesAllPagesAndDocumentsOfADateFarAway(String date) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://example.cn\n")
        .article("a.md", "date: " + date + "\nsection: 要闻\ntopics: 题", "文。");
    TestSite.Run run = site.build("--future");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.published()).anyMatch(p -> p.matches("\\d{4}/\\d\\d/a\\.html"));
    assertThat(site.page("atom.xml")).contains("<updated>");
    assertThat(site.build("--future").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-12-31T23:59:60Z", "2017-01-01 07:59:60", "10000-01-01"})
  void refusesALeapSecondAndAYearOfFiveDigits(String date) throws IOException {
    site.article("a.md", "date: " + date, "文。");
    assertThat(site.build().err()).containsPattern("articles/a.md:3:7: error: .*\\[date-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "summary"})
  void refusesWhatNoPageMayHoldInATitleAndASummary(String key) throws IOException {
    for (String escape :
        new String[] {"\\x00", "\\x08", "\\x1B", "\\uD800", "\\uDC00", "\\uFFFD"}) {
      site.article("a.md", key + ": \"甲" + escape + "乙\"", "文。");
      assertThat(site.build().err()).as(escape).contains("[control-character]");
    }
    site.article("a.md", key + ": \"甲]]>\\uD83C\\uDF4A乙\"", "文。");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.page("2022/02/a.html")).contains("甲]]&gt;🍊乙");
  }
}
