package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that no path leads out of the site and that every address leads to its file. */
class PathsTest {

  @TempDir Path temporary;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(Files.createDirectory(temporary.resolve("site")));
  }

  private void assertRefused(String rule) throws IOException {
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("[" + rule + "]");
    assertThat(site.published()).isEmpty();
    try (var files = Files.list(temporary)) {
      assertThat(files).containsExactly(site.folder());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../x", "a/b", "/x", "..\\x", "..%2fx", "a\u0000b", "a\\b", "．．/x"})
  void refusesSlugThatLeavesItsFolder(String slug) throws IOException {
    site.article("a.md", "slug: \"" + slug.replace("\\", "\\\\").replace("\0", "\\0") + "\"", "");
    assertRefused(slug.contains("\0") ? "control-character" : "slug-invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "..", "a/b", "\\\\x", ".git", "assets", "ASSETS", "con"})
  void refusesSectionThatLeavesItsFolder(String slug) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nsections: [{name: 甲, slug: '" + slug + "'}]\n");
    assertRefused("section-slug");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../{slug}.html",
        "/{slug}/../x.html",
        "/./{slug}.html",
        "{slug}.html",
        "//{slug}.html",
        "/.git/{slug}.html",
        "/{slug}.php",
        "/%2e%2e/{slug}.html",
        "/{slug}\\\\x.html",
        "/x.html",
        "/{slug}/{slug}x{}.html"
      })
  void refusesPermalinkThatLeavesTheSite(String pattern) throws IOException {
    site.with("-- site.yaml --\ntitle: 测\npermalink: \"" + pattern + "\"\n")
        .article("a.md", "", "");
    assertRefused("permalink-form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../x",
        "/a/../../x.html",
        "//x",
        "/.ssh/x",
        "x",
        "/a?b",
        "/a#b",
        "/a\\b",
        "/%2e%2e/x",
        "/"
      })
  void refusesAliasThatLeavesTheSite(String alias) throws IOException {
    site.article("a.md", "aliases: '" + alias + "'", "");
    assertRefused("alias-form");
  }

  @Test
  void judgesALongAliasAtOnce() throws IOException {
    site.article("a.md", "aliases: /" + "a".repeat(5000) + "?id=1", "");
    assertRefused("alias-form");
  }

  @Test
  void refusesLinksThatLeaveTheSite() throws IOException {
    Files.writeString(temporary.resolve("secret.md"), "---\ntitle: 密\ndate: 2022-02-13\n---\n密\n");
    Files.createDirectories(site.folder().resolve("articles"));
    Files.createSymbolicLink(
        site.folder().resolve("articles/s.md"), temporary.resolve("secret.md"));
    Files.createSymbolicLink(site.folder().resolve("articles/folder"), temporary);
    Files.createSymbolicLink(site.folder().resolve("articles/lost.md"), temporary.resolve("none"));
    Files.createDirectories(site.folder().resolve("assets"));
    Files.createSymbolicLink(site.folder().resolve("assets/s"), temporary.resolve("secret.md"));
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("articles/s.md: error: this link leads out of the site’s folder [link-outside]")
        .contains("articles/folder: error: this link leads out")
        .contains("articles/lost.md: error: this link leads nowhere [link-broken]")
        .contains("assets/s: error: this link leads out");
    assertThat(site.published()).isEmpty();
  }

  @Test
  void refusesAPictureThroughALinkThatLeaves() throws IOException {
    Files.write(temporary.resolve("secret.png"), TestPictures.png(4, 3));
    Files.createDirectories(site.folder().resolve("articles/.hidden"));
    Path link = site.folder().resolve("articles/.hidden/a.png");
    Files.createSymbolicLink(link, temporary.resolve("secret.png"));
    site.article("a.md", "cover: .hidden/a.png", "![](.hidden/a.png)");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.md:4:8: error: the path “.hidden/a.png” leads out");
    assertThat(site.published()).isEmpty();
  }

  @Test
  void followsALinkThatStaysInTheSite() throws IOException {
    site.picture("assets/images/a.png").article("a.md", "", "![](/assets/b.png)");
    Files.createSymbolicLink(site.folder().resolve("assets/b.png"), Path.of("images/a.png"));
    assertThat(site.build().code()).isZero();
    assertThat(Files.isSymbolicLink(site.folder().resolve("public/assets/b.png"))).isFalse();
    assertThat(site.has("assets/b.png")).isTrue();
  }

  @Test
  void refusesAnOutputFolderThatHoldsALink() throws IOException {
    site.article("a.md", "", "文").build();
    Path outside = Files.writeString(temporary.resolve("outside.txt"), "mine");
    Path link = site.folder().resolve("public/2022/02/link.html");
    Files.createSymbolicLink(link, outside);
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("link.html: error: this is a link", "[output-link]");
    assertThat(outside).hasContent("mine");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void refusesAnOutputThatALinkLeadsIntoTheSources() throws IOException {
    site.article("a.md", "", "文");
    Path link = temporary.resolve("link");
    Files.createSymbolicLink(link, site.folder());
    TestSite.Run run = site.build("-o", link.resolve("articles/out").toString());
    assertThat(run.err()).contains("[output-source]");
    assertThat(site.folder().resolve("articles/out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b", "a#b", "a%20b", "100%", "（图）", "甲、乙", "🍊", "e\u0301", "a&b", "a+b", "a'b", "a\"b",
        "a<b>", "a;b=c,d", "a?b", "a:b", "~a", "%2e%2e"
      })
  void leadsFromThePageToThePicture(String name) throws IOException {
    site.picture("assets/images/" + name + ".png");
    String escaped = name.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>");
    String cover = "/assets/images/" + name.replace("'", "''") + ".png";
    site.article(
        "a.md", "cover: '" + cover + "'", "文\n\n![](</assets/images/" + escaped + ".png>)");
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.has("assets/images/" + name + ".png")).isTrue();
    for (String src : Dom.of(site.page("2022/02/a.html")).values("img", "src")) {
      URI page = URI.create("https://example.cn/2022/02/a.html");
      assertThat(page.resolve(src).getPath()).isEqualTo("/assets/images/" + name + ".png");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a#b", "100%", "（图）脐橙", "🍊橙", "2022-02-13 脐橙", "a'b\"c", "CON"})
  void leadsFromTheFrontPageToTheArticle(String name) throws IOException {
    site.article(name + ".md", "", "文");
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    String article = site.published().first();
    assertThat(article).matches("2022/02/[\\p{L}\\p{N}-]+\\.html");
    assertThat(Dom.of(site.page("index.html")).values("a", "href")).contains(article);
  }
}
