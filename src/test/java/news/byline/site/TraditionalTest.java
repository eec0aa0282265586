package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a site with an edition in traditional characters. */
class TraditionalTest {

  private static final String SETTINGS =
      """
      -- site.yaml --
      title: 青禾县发布
      description: 青禾县的发展
      baseUrl: https://news.example.cn/sub
      sections: [{name: 干部, slug: ganbu, description: 干部与后勤}]
      topics: [{name: 发展, slug: fazhan}]
      publisher: {name: 青禾县融媒体中心, logo: assets/logo.png}
      """;

  private static final String EDITION = "editions: [zh-Hant]\n";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).with(SETTINGS + EDITION);
    site.picture("assets/logo.png").picture("assets/a.png");
    site.with("-- assets/root/form.html --\n<p>发</p>\n");
    site.article(
        "a.md",
        """
        title: 干部的头发白了
        subtitle: 皇后大道的发展
        section: 干部
        topics: [发展]
        tags: [头发]
        byline: [{记者: 范后}, 余志]
        编辑: 于丽
        slug: a
        aliases: [/old/a.html]
        """,
        """
        农业发*展*，记者范后说。见[后文](b.md#头发)、[表](/form.html)、[归档](/archive/)。

        ![头发](/assets/a.png "理发")

        `头发`、<span lang="ja">発展</span>、{头发|tóu|fà}
        """);
    site.article("b.md", "title: 后文\nslug: b", "## 头发\n\n正文。");
  }

  private void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private SortedSet<String> pages(String below) throws IOException {
    SortedSet<String> pages = new TreeSet<>();
    for (String path : site.published()) {
      if (path.startsWith(below) && path.endsWith(".html") && !path.equals("form.html")) {
        pages.add(path.substring(below.length()));
      }
    }
    return pages;
  }

  @Test
  void hasATwinOfEachPageAndEachFeedAtTheSamePath() throws IOException {
    build();
    SortedSet<String> own = pages("");
    own.removeIf(path -> path.startsWith("zh-hant/"));
    assertThat(own)
        .contains("index.html", "404.html", "corrections.html", "ganbu/index.html")
        .contains("archive/2022/02/index.html", "tags/toufa/index.html", "old/a.html");
    assertThat(pages("zh-hant/")).isEqualTo(own);
    assertThat(site.published())
        .contains("zh-hant/feed.xml", "zh-hant/atom.xml", "zh-hant/feed.json")
        .contains("zh-hant/ganbu/feed.xml", "zh-hant/topics/fazhan/feed.xml")
        .noneMatch(path -> path.startsWith("zh-hant/") && path.contains("assets"));
  }

  @Test
  void convertsWhatReadersReadAndKeepsNames() throws IOException {
    build();
    assertThat(site.page("zh-hant/2022/02/a.html"))
        .contains("<html lang=\"zh-Hant\"")
        .contains("<title>幹部的頭髮白了 - 青禾縣發佈</title>")
        .contains("農業發<em>展</em>，記者范后說。")
        .contains("alt=\"頭髮\"")
        .contains("理髮")
        .contains("<code>头发</code>")
        .contains("<span lang=\"ja\">発展</span>")
        .contains("<ruby>頭<rp>(</rp><rt>tóu</rt><rp>)</rp>髮<rp>")
        .contains("皇后大道的發展")
        .contains(">范后</a>")
        .contains(">余志</a>")
        .contains("編輯 于麗")
        .contains("\"headline\":\"幹部的頭髮白了\"")
        .contains("\"name\":\"范后\"")
        .contains("\"inLanguage\":\"zh-Hant\"")
        .contains("property=\"og:title\" content=\"幹部的頭髮白了\"")
        .contains("property=\"og:locale\" content=\"zh_TW\"");
    assertThat(site.page("zh-hant/index.html")).contains("范后、余志");
    assertThat(site.page("zh-hant/ganbu/index.html")).contains("幹部與後勤");
    assertThat(site.page("zh-hant/people/fanhou/index.html")).contains(">范后</h1>");
    assertThat(site.page("2022/02/a.html")).contains("干部的头发白了").contains("zh-CN");
  }

  @Test
  void staysInTheEditionWhereATwinStands() throws IOException {
    build();
    assertThat(site.page("zh-hant/2022/02/a.html"))
        .contains("<a href=\"../../2022/02/b.html#%E5%A4%B4%E5%8F%91\">後文</a>")
        .contains("<a href=\"../../../form.html\">表</a>")
        .contains("<a href=\"../../archive/\">歸檔</a>")
        .contains("src=\"../../../assets/a.png\"")
        .contains("href=\"../../../assets/theme/site.css\"");
    assertThat(site.page("zh-hant/404.html"))
        .contains("href=\"/sub/zh-hant/ganbu/\"")
        .contains("href=\"/sub/assets/theme/site.css\"");
    assertThat(site.page("zh-hant/old/a.html"))
        .contains("url=../2022/02/a.html")
        .contains("rel=\"canonical\" href=\"https://news.example.cn/sub/zh-hant/2022/02/a.html\"");
    assertThat(site.page("_redirects"))
        .contains("/sub/old/a.html /sub/2022/02/a.html 301")
        .contains("/sub/zh-hant/old/a.html /sub/zh-hant/2022/02/a.html 301");
  }

  /** Every relative address on a page of the edition leads to a file that is there. */
  @Test
  void leadsNowhereFromNoPage() throws IOException {
    build();
    Path root = folder.resolve("public");
    Pattern address = Pattern.compile(" (?:href|src)=\"(?![a-z]+:|/|#)([^\"?#]*)");
    int links = 0;
    for (String page : pages("zh-hant/")) {
      Path from = root.resolve("zh-hant/" + page).getParent();
      Matcher found = address.matcher(site.page("zh-hant/" + page));
      while (found.find()) {
        links++;
        Path to = from.resolve(found.group(1)).normalize();
        assertThat(Files.isDirectory(to) ? to.resolve("index.html") : to)
            .as("%s from %s", found.group(1), page)
            .startsWith(root)
            .isRegularFile();
      }
    }
    assertThat(links).isGreaterThan(100);
  }

  @Test
  void namesEachEditionInTheOther() throws IOException {
    build();
    String alternates =
        """
        <link rel="alternate" hreflang="zh-Hans" href="https://news.example.cn/sub/2022/02/a.html">
        <link rel="alternate" hreflang="zh-Hant" href="https://news.example.cn/sub/zh-hant/2022/02/a.html">
        <link rel="alternate" hreflang="x-default" href="https://news.example.cn/sub/2022/02/a.html">
        """;
    assertThat(site.page("2022/02/a.html"))
        .contains(alternates)
        .contains("rel=\"canonical\" href=\"https://news.example.cn/sub/2022/02/a.html\"")
        .contains(
            "<a lang=\"zh-Hant\" hreflang=\"zh-Hant\""
                + " href=\"../../zh-hant/2022/02/a.html\">繁體</a>");
    assertThat(site.page("zh-hant/2022/02/a.html"))
        .contains(alternates)
        .contains("rel=\"canonical\" href=\"https://news.example.cn/sub/zh-hant/2022/02/a.html\"")
        .contains(
            "<a lang=\"zh-Hans\" hreflang=\"zh-Hans\" href=\"../../../2022/02/a.html\">简体</a>");
    assertThat(site.page("index.html")).contains("href=\"zh-hant/\">繁體</a>");
    assertThat(site.page("zh-hant/index.html")).contains("href=\"../\">简体</a>");
    assertThat(site.page("404.html")).contains("href=\"/sub/zh-hant/404.html\">繁體</a>");
    assertThat(site.page("zh-hant/404.html"))
        .contains("href=\"/sub/404.html\">简体</a>")
        .doesNotContain("x-default");
  }

  @Test
  void tellsSitemapsAndFeedsOfBothEditions() throws IOException {
    build();
    String alternate =
        "<xhtml:link rel=\"alternate\" hreflang=\"zh-Hant\""
            + " href=\"https://news.example.cn/sub/zh-hant/2022/02/a.html\"/>";
    assertThat(site.page("sitemaps/2022-02.xml"))
        .contains("<loc>https://news.example.cn/sub/2022/02/a.html</loc>")
        .contains(alternate);
    assertThat(site.page("zh-hant/sitemaps/2022-02.xml"))
        .contains("<loc>https://news.example.cn/sub/zh-hant/2022/02/a.html</loc>")
        .contains(alternate);
    assertThat(site.page("sitemap.xml")).contains("/sub/zh-hant/sitemaps/2022-02.xml</loc>");
    assertThat(site.page("zh-hant/feed.xml"))
        .contains("幹部的頭髮白了")
        .contains("農業發&lt;em&gt;展&lt;/em&gt;")
        .contains("<language>zh-Hant</language>")
        .contains("https://news.example.cn/sub/zh-hant/2022/02/a.html")
        .contains("https://news.example.cn/sub/assets/a.png")
        .contains("范后")
        .doesNotContain("/zh-hant/assets");
  }

  @Test
  void exemptsNamesAndWordsOfTheSite() throws IOException {
    site.with(SETTINGS + EDITION + "traditional: {keep: [余家坝, 头发], words: {软件: 軟體}}\n");
    site.article("c.md", "title: 余家坝的头发\nslug: c", "发展软件，发**展**，软**件**。");
    build();
    assertThat(site.page("zh-hant/2022/02/c.html"))
        .contains("余家坝的头发")
        .contains("發展軟體，發<strong>展</strong>，軟<strong>體</strong>。");
  }

  @Test
  void hidesInBothEditionsWhatIsHidden() throws IOException {
    site.article("c.md", "title: 稿\nslug: c\nstatus: draft", "头发");
    site.article("d.md", "title: 稿\nslug: d\ndate: 2099-01-01", "头发");
    site.article("e.md", "title: 撤\nslug: e\nstatus: withdrawn", "头发");
    build();
    assertThat(site.published())
        .noneMatch(path -> path.endsWith("/c.html") || path.contains("d.h"));
    assertThat(site.page("zh-hant/2022/02/e.html")).contains("稿件已撤回").doesNotContain("頭髮");
  }

  /** No address that was published is lost: not when its page moves, nor with the edition. */
  @Test
  void remembersTheAddressesOfTheEdition() throws IOException {
    build();
    assertThat(Files.readString(folder.resolve("published-urls.txt")))
        .contains("/zh-hant/2022/02/a.html\tarticles/a.md\n")
        .contains("/zh-hant/tags/toufa/\ttag:头发\n");
    site.article("b.md", "title: 后文\nslug: bb", "## 头发");
    build();
    assertThat(site.page("zh-hant/2022/02/b.html")).contains("url=../../2022/02/bb.html");
    site.without("articles/b.md");
    site.article("a.md", "title: 甲\nslug: a", "正文。");
    build();
    assertThat(site.page("zh-hant/2022/02/bb.html")).contains("內容已不再提供");
    site.with(SETTINGS);
    build();
    assertThat(site.page("zh-hant/2022/02/a.html")).contains("url=../../../2022/02/a.html");
    assertThat(site.page("zh-hant/index.html")).contains("url=../");
    assertThat(site.page("zh-hant/archive/index.html")).contains("url=../../archive/");
    assertThat(site.page("zh-hant/2022/02/bb.html")).contains("内容已不再提供");
    assertThat(site.page("_redirects")).contains("/sub/zh-hant/2022/02/a.html /sub/2022/02/a.html");
    assertThat(site.published()).doesNotContain("zh-hant/feed.xml");
    site.with(SETTINGS + EDITION);
    build();
    assertThat(site.page("zh-hant/index.html")).contains("青禾縣發佈").doesNotContain("url=");
    assertThat(site.page("zh-hant/2022/02/bb.html")).contains("內容已不再提供");
    assertThat(site.published()).noneMatch(path -> path.startsWith("zh-hant/zh-hant/"));
  }

  @Test
  void worksWithoutAnAddressOfTheSite() throws IOException {
    site.with(SETTINGS.replaceAll("baseUrl.*\n", "") + EDITION);
    build();
    assertThat(site.page("zh-hant/2022/02/a.html"))
        .contains("href=\"../../../2022/02/a.html\">简体</a>")
        .contains("幹部的頭髮白了")
        .doesNotContain("hreflang=\"x-default\"");
    assertThat(site.has("zh-hant/feed.xml")).isFalse();
  }

  @Test
  void convertsTheOwnTemplatesOfASite() throws IOException {
    site.with(
        """
        -- templates/list.ftl --
        <html lang="zh-CN"><p>本站发展</p><img src="${page.root}assets/a.png">
        <a href="${page.root}index.html">${page.path} ${page.language}</a>
        <#if page.otherEdition??><a href="${page.otherEdition.href}">${page.otherEdition.name}</a></#if>
        """);
    build();
    assertThat(site.page("zh-hant/tags/toufa/index.html"))
        .contains("<html lang=\"zh-Hant\"><p>本站發展</p><img src=\"../../../assets/a.png\">")
        .contains("<a href=\"../../index.html\">/zh-hant/tags/toufa/ zh-Hant</a>")
        .contains("<a href=\"../../../tags/toufa/\">");
  }

  @Test
  void keepsTheFolderOfTheEditionForTheEdition() throws IOException {
    site.article("c.md", "title: 稿\nslug: c\naliases: [/zh-hant/2022/02/a.html]", "正文。");
    site.with("-- assets/root/ZH-Hant/x.txt --\nx\n");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("c.md:5:11: error: the address /zh-hant/2022/02/a.html belongs")
        .contains("assets/root/ZH-Hant/x.txt");
    site.without("articles/c.md").without("assets/root/ZH-Hant/x.txt");
    site.article("c.md", "title: 稿\nslug: c", "见[繁](/zh-hant/2022/02/a.html)。");
    build();
    assertThat(site.page("zh-hant/2022/02/c.html"))
        .contains("<a href=\"../../../zh-hant/2022/02/a.html\">繁</a>");
  }

  @Test
  void rendersAgainOnlyTheTwinsOfWhatChanged() throws IOException {
    build();
    assertThat(site.build().out()).startsWith("0 pages written");
    site.article("b.md", "title: 后文\nslug: b", "## 头发\n\n正文改了，发展。");
    assertThat(site.build().out()).startsWith("4 pages written");
    assertThat(site.page("zh-hant/2022/02/b.html")).contains("發展");
    Files.delete(folder.resolve("public/zh-hant/2022/02/b.html"));
    assertThat(site.build().out()).startsWith("1 pages written");
  }
}
