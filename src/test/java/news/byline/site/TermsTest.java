package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sorts articles under tags, people and topics whose names are awkward. */
class TermsTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
  }

  @Test
  void takesTagsThatDifferInCaseAndWidthForOne() throws IOException {
    site.article("a.md", "date: 2022-01-01\ntags: [5G]", "")
        .article("b.md", "date: 2022-01-02\ntags: [5g]", "")
        .article("c.md", "date: 2022-01-03\ntags: [５Ｇ, 5G]", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).filteredOn(p -> p.startsWith("tags/")).hasSize(1);
    assertThat(site.page("tags/5g/index.html"))
        .contains(">5G</h1>", "2022/01/a.html", "2022/01/b.html", "2022/01/c.html");
  }

  @Test
  void tellsApartNamesThatReadTheSameInPinyin() throws IOException {
    site.article("a.md", "date: 2022-01-01\nbyline: 张伟", "")
        .article("b.md", "date: 2022-01-02\nbyline: 章玮", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.page("people/zhangwei/index.html")).contains("张伟").doesNotContain("章玮");
    assertThat(site.page("people/zhangwei-2/index.html")).contains("章玮").doesNotContain("张伟");
  }

  @Test
  void keepsATagNamedLikeAFileInItsFolder() throws IOException {
    site.article("a.md", "tags: [index, page, 张可]\nbyline: 张可", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published())
        .contains(
            "tags/index/index.html",
            "tags/page/index.html",
            "tags/zhangke/index.html",
            "people/zhangke/index.html");
  }

  @Test
  void refusesATagWithoutLettersAndAHeadlineWithoutThem() throws IOException {
    site.article("a.md", "tags: ['..']", "").article("2022-02-13.md", "title: '！？'", "");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[word-slug]", "[slug-missing]");
  }

  @Test
  void passesOverATopicWithoutArticles() throws IOException {
    site.with("-- site.yaml --\ntitle: 测试\ntopics:\n  - {name: 空, slug: kong}\n")
        .article("a.md", "", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).noneMatch(p -> p.startsWith("topics/"));
  }

  @Test
  void showsATopicInTheOrderOfEvents() throws IOException {
    site.with(
            """
            -- site.yaml --
            title: 测试
            topics:
              - {name: 抗旱, slug: drought, description: 一个夏天, order: oldest}
            """)
        .article("a.md", "date: 2022-01-01\ntopics: 抗旱", "")
        .article("b.md", "date: 2022-01-02\ntopics: 抗旱", "");
    assertThat(site.build().err()).isEmpty();
    String page = site.page("topics/drought/index.html");
    assertThat(page).contains("一个夏天");
    assertThat(page.indexOf("2022/01/a.html")).isLessThan(page.indexOf("2022/01/b.html"));
  }

  @Test
  void takesTenThousandTags() throws IOException {
    String tags =
        IntStream.range(0, 10_000).mapToObj(i -> "t" + i).collect(Collectors.joining(", "));
    site.article("a.md", "tags: [" + tags + "]", "");
    assertThat(site.build().code()).isZero();
    assertThat(site.has("tags/t9999/index.html")).isTrue();
  }

  @Test
  void choosesRelatedArticlesFromEarlierOnesOnly() throws IOException {
    site.article("old.md", "date: 2022-01-01\ntitle: 旧\ntags: [水, 土]", "")
        .article("mid.md", "date: 2022-01-02\ntitle: 中\ntags: [水]", "")
        .article("new.md", "date: 2022-01-03\ntitle: 新\ntags: [水, 土]", "");
    site.build();
    String before = site.page("2022/01/mid.html");
    assertThat(before).contains("old.html").doesNotContain("new.html");
    String page = site.page("2022/01/new.html");
    assertThat(page.indexOf("old.html")).isPositive().isLessThan(page.indexOf("mid.html"));
    site.article("newer.md", "date: 2022-01-04\ntags: [水, 土]", "").build();
    assertThat(site.page("2022/01/mid.html")).isEqualTo(before);
  }

  @Test
  void placesDatesFarBackAndFarAhead() throws IOException {
    site.article("a.md", "date: 1949-10-01", "").article("b.md", "date: 1000-01-01 00:00", "");
    assertThat(site.build("--base-url", "https://example.cn").err()).isEmpty();
    assertThat(site.published())
        .contains("1949/10/a.html", "1000/01/b.html", "sitemaps/1949-10.xml");
    site.article("c.md", "date: 2022-12-31 23:59:60", "");
    assertThat(site.build().err()).contains("[date-impossible]");
    site.article("c.md", "date: 9999-12-31", "");
    assertThat(site.build("--future").code()).isZero();
    assertThat(site.has("9999/12/c.html")).isTrue();
  }
}
