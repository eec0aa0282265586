package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps addresses alive through changes of the sources. */
class LedgerTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void publishTwoArticles() throws IOException {
    site =
        TestSite.in(folder)
            .article("a.md", "title: 甲\nslug: jia\ntags: [水]", "文。")
            .article("b.md", "title: 乙", "文。");
    assertThat(site.build().code()).isZero();
  }

  private String ledger() throws IOException {
    return Files.readString(folder.resolve("published-urls.txt"));
  }

  @Test
  void remembersEveryAddressWithItsSource() throws IOException {
    assertThat(ledger())
        .startsWith("# ")
        .contains("\n/2022/02/jia.html\tarticles/a.md\n", "\n/tags/shui/\ttag:水\n", "\n/\t-\n")
        .doesNotContain("404");
  }

  @Test
  void leadsFromAChangedAddressToTheNewOne() throws IOException {
    site.article("a.md", "title: 甲\nslug: new", "文。");
    TestSite.Run run = site.build();
    assertThat(run.out()).contains("/2022/02/jia.html now leads to where articles/a.md stands\n");
    assertThat(site.page("2022/02/jia.html")).contains("0; url=../../2022/02/new.html", "noindex");
    assertThat(site.build().out()).doesNotContain("now leads");
    assertThat(site.has("2022/02/jia.html")).isTrue();
  }

  @Test
  void keepsTheAddressThatWasMadeOfATitleWhenTheTitleChanges() throws IOException {
    site.article("2022/2022-02-13.md", "title: 邻水的橙子\ndate: 2022-02-13", "一。");
    assertThat(site.build().code()).isZero();
    assertThat(site.has("2022/02/lin-shui-de-cheng-zi.html")).isTrue();
    site.article("2022/2022-02-13.md", "title: 邻水的脐橙\ndate: 2022-02-13", "一。");
    TestSite.Run run = site.build();
    assertThat(run.out()).doesNotContain("now leads");
    assertThat(site.page("2022/02/lin-shui-de-cheng-zi.html")).contains("邻水的脐橙");
    assertThat(site.has("2022/02/lin-shui-de-qi-cheng.html")).isFalse();
    site.article("2022/2022-02-13.md", "title: 邻水的脐橙\ndate: 2022-02-13", "一。\n\n二。");
    assertThat(site.build().out()).startsWith("1 pages written");
    assertThat(site.page("2022/02/lin-shui-de-cheng-zi.html")).contains("二。");
    site.article("2022/2022-02-13.md", "title: 邻水的脐橙\ndate: 2022-02-13\nslug: qicheng", "");
    assertThat(site.build().out()).contains("now leads");
    assertThat(site.has("2022/02/qicheng.html")).isTrue();
  }

  @Test
  void leadsFromAListThatHasMovedToItsNewAddress() throws IOException {
    String settings =
        """
        -- site.yaml --
        title: 测试
        baseUrl: https://example.cn
        sections: [{name: 要闻, slug: yaowen}]
        topics: [{name: 春耕, slug: spring}]
        """;
    site.with(settings).article("a.md", "section: 要闻\ntopics: 春耕", "文。");
    assertThat(site.build().code()).isZero();
    site.with(settings.replace("yaowen", "news").replace("spring", "chungeng"));
    TestSite.Run run = site.build();
    assertThat(run.out())
        .contains("/topics/spring/ now leads to where /topics/chungeng/ stands")
        .contains("/yaowen/ now leads to where /news/ stands");
    assertThat(site.page("topics/spring/index.html"))
        .contains("0; url=../../topics/chungeng/", ">春耕</a>", "noindex");
    assertThat(site.page("_redirects")).contains("/topics/spring/ /topics/chungeng/ 301\n");
  }

  @Test
  void listsRedirectsForWebServers() throws IOException {
    site.article("a.md", "title: 甲\nslug: new\naliases: [/旧/1.html, /old]", "文。");
    assertThat(site.build("--base-url", "https://example.cn/news").code()).isZero();
    assertThat(site.page("_redirects"))
        .isEqualTo(
            """
            /news/%E6%97%A7/1.html /news/2022/02/new.html 301
            /news/2022/02/jia.html /news/2022/02/new.html 301
            /news/old/ /news/2022/02/new.html 301
            """);
    assertThat(site.page("redirects.nginx.map"))
        .startsWith("\"/news/%E6%97%A7/1.html\" \"/news/2022/02/new.html\";\n");
  }

  @Test
  void listsNoRedirectsWhereThereAreNone() {
    assertThat(site.has("_redirects")).isFalse();
    assertThat(site.has("redirects.nginx.map")).isFalse();
  }

  @Test
  void leavesANoticeWhereAnArticleIsGone() throws IOException {
    site.without("articles/b.md");
    assertThat(site.build().out()).contains("/2022/02/b.html has no page any more");
    assertThat(site.page("2022/02/b.html")).contains("noindex").doesNotContain("乙");
    assertThat(site.page("index.html")).doesNotContain("2022/02/b.html");
  }

  @Test
  void leavesANoticeWhereATagIsGone() throws IOException {
    site.article("a.md", "title: 甲\nslug: jia", "文。");
    assertThat(site.build().out()).contains("/tags/shui/ has no page any more");
    assertThat(site.page("tags/shui/index.html")).contains("noindex");
  }

  @Test
  void remembersAnAliasThatTheArticleForgot() throws IOException {
    site.article("a.md", "title: 甲\nslug: jia\naliases: [/old/1.html]", "文。").build();
    site.article("a.md", "title: 甲\nslug: jia", "文。").build();
    assertThat(site.page("old/1.html")).contains("0; url=../2022/02/jia.html");
  }

  @Test
  void bringsAPageBackToItsAddress() throws IOException {
    site.without("articles/b.md").build();
    site.article("b.md", "title: 又来", "文。").build();
    assertThat(site.page("2022/02/b.html")).contains("又来").doesNotContain("noindex");
  }

  @Test
  void remembersNothingOfAPreview() throws IOException {
    site.article("d.md", "status: draft", "文。").article("f.md", "date: 2030-01-01", "文。");
    site.build("--drafts");
    site.build("--future");
    site.build("--now", "2031-01-01");
    assertThat(ledger()).doesNotContain("d.md", "f.md");
  }

  @Test
  void leavesTheLedgerAloneWhenABuildFails() throws IOException {
    String before = ledger();
    site.article("c.md", "", "文。").article("bad.md", "date: never", "文。");
    assertThat(site.build().code()).isEqualTo(1);
    assertThat(ledger()).isEqualTo(before);
  }

  @Test
  void refusesALedgerThatAMergeBroke() throws IOException {
    site.with("-- published-urls.txt --\n/a.html\tarticles/a.md\n<<<<<<< HEAD\n");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("published-urls.txt:2:1: error:").contains("[ledger-line]");
  }
}
