package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks in every published file for words of articles that may not be seen. */
class LeakTest {

  private static final String FRONT =
      """
      title: SECRET1 甲
      date: 2022-02-13
      kicker: SECRET2
      subtitle: SECRET3
      section: SECRET4
      topics: SECRET5
      tags: [SECRET6]
      source: {name: SECRET7, url: https://secret8.example}
      dateline: SECRET9
      byline: [{name: SECRET10, role: SECRET11, organization: SECRET12}]
      credits: {editor: SECRET13}
      cover: {src: SECRET14.png, alt: SECRET15, caption: SECRET16, credit: SECRET17}
      summary: SECRET18
      slug: secret19
      aliases: [/secret20.html]
      corrections: [{date: 2022-02-14, text: SECRET21}]
      pinned: true
      """;
  private static final String TEXT =
      "SECRET22\n\n![SECRET23](/assets/SECRET24.png 'SECRET25')\n\n[x](SECRET26.pdf)";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
    site.article("b.md", "date: 2022-02-12\nsection: 要闻", "可见。");
    site.picture("articles/SECRET14.png").picture("assets/SECRET24.png");
    site.file("articles/SECRET26.pdf", "SECRET".getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what leaks: the names and the bytes of all files, the theme's and hidden ones too. */
  private List<Path> leaks(String word) throws IOException {
    Path output = folder.resolve("public");
    try (var files = Files.walk(output)) {
      return files.filter(f -> leaks(output, f, word)).toList();
    }
  }

  private static boolean leaks(Path output, Path file, String word) {
    try {
      String name = output.relativize(file).toString();
      String text =
          Files.isRegularFile(file)
              ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
              : "";
      return (name + text).toLowerCase(java.util.Locale.ROOT).contains(word);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: draft",
        "状态: 草稿",
        "publishAt: 2026-01-01T00:00:01Z",
        "定时发布: 2026-01-01 08:01",
        "expiresAt: 2026-01-01T00:00:00Z",
        "下线时间: 2025-12-31",
        "status: withdrawn\nexpiresAt: 2023-01-01",
        "status: draft\npublishAt: 2022-02-13"
      })
  void showsNothingOfAHiddenArticle(String hidden) throws IOException {
    site.article("SECRET.md", FRONT + hidden, TEXT);
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(leaks("secret")).isEmpty();
    // The newsroom is told which article the clock will bring; nobody else is.
    assertThat(run.out().replaceAll("next change by the clock: .*", ""))
        .doesNotContainIgnoringCase("secret");
  }

  @Test
  void showsNothingOfAFutureArticle() throws IOException {
    site.article("SECRET.md", FRONT.replace("2022-02-1", "2026-01-0"), TEXT);
    assertThat(site.build().code()).isZero();
    assertThat(leaks("secret")).isEmpty();
  }

  @Test
  void showsOnlyTheAddressOfAWithdrawnArticle() throws IOException {
    site.article("SECRET.md", FRONT + "status: withdrawn", TEXT);
    assertThat(site.build().code()).isZero();
    Path notice = folder.resolve("public/2022/02/secret19.html");
    Path oldNotice = folder.resolve("public/secret20.html");
    assertThat(leaks("secret"))
        .containsExactlyInAnyOrder(notice, oldNotice, folder.resolve("public/.byline/manifest"));
    assertThat(Files.readString(notice)).doesNotContain("SECRET");
    assertThat(Files.readString(oldNotice)).doesNotContain("SECRET");
  }

  @Test
  void takesBackWhatWasPublished() throws IOException {
    site.article("SECRET.md", FRONT, TEXT).build();
    assertThat(leaks("secret")).hasSizeGreaterThan(5);
    site.article("SECRET.md", FRONT + "status: draft", TEXT).build();
    // Addresses that were public stay known; what stood there does not.
    assertThat(leaks("secret"))
        .allSatisfy(
            file -> {
              if (Files.isRegularFile(file) && !file.endsWith("manifest")) {
                assertThat(file).content().contains("noindex").doesNotContainIgnoringCase("secret");
              }
            });
  }

  @Test
  void showsAPictureThatAVisibleArticleHasToo() throws IOException {
    site.article("SECRET.md", FRONT + "status: draft", TEXT);
    site.article("c.md", "", "![](/assets/SECRET24.png)");
    site.build();
    assertThat(site.has("assets/SECRET24.png")).isTrue();
    assertThat(site.has("articles/SECRET14.png")).isFalse();
  }

  @Test
  void showsADraftWhereDraftsAreAskedFor() throws IOException {
    site.article("SECRET.md", FRONT + "status: draft", TEXT);
    assertThat(site.build("--drafts").code()).isZero();
    assertThat(site.has("2022/02/secret19.html")).isTrue();
    site.build();
    assertThat(leaks("secret")).isEmpty();
  }

  @Test
  void doesNotNameAHiddenArticleInAMessageOfAnother() throws IOException {
    site.article("SECRET.md", FRONT + "status: draft", TEXT);
    site.article("c.md", "slug: secret19", "");
    assertThat(site.build().code()).isZero();
  }
}
